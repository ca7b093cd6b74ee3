import { addDays, addWeeks, type Day, mondayOf, type Week } from '../funnel/calendar';
import { keepersOf, type SettledRatio, settleRatios } from '../funnel/keptMetrics';
import type { InputMetric } from '../funnel/metrics';
import type { DayRecord, ManagerRecord } from '../funnel/records';
import { sourceDays } from '../funnel/rollUp';

/** How much there was, and out of how much, by source. */
export type Tally = ReadonlyMap<string, Trials>;
/** Successes and trials, or an amount and what it is divided by. */
export interface Trials {
  readonly x: number;
  readonly n: number;
}
/** The managers of some weeks, each with one record a day and source; and what this business divides by what. */
export interface Team {
  readonly days: ReadonlyMap<string, readonly DayRecord[]>;
  readonly ratios: readonly SettledRatio[];
  readonly isKept: (metric: InputMetric) => boolean;
  /** The two sides of a count and the work that it comes of. */
  readonly sides: (of: InputMetric, per: InputMetric) => Sides;
}

/** The two sides of a tally; `plain` where they are not entered on the same rows. */
export type Sides = Pick<SettledRatio, 'of' | 'per' | 'plain'>;

/**
 * The team in the weeks that end with a week. What is divided by what is settled by all that is known by then, once for
 * the business. Later days are not looked at.
 */
export function teamOf(managers: readonly ManagerRecord[], lastWeek: Week, weeks: number): Team {
  return teamIn(managers, { from: mondayOf(addWeeks(lastWeek, 1 - weeks)), to: addDays(mondayOf(lastWeek), 6) });
}

/** The same on any days. */
export function teamIn(managers: readonly ManagerRecord[], { from, to }: { from: Day; to: Day }): Team {
  const known = managers.filter(({ day }) => day <= to).map((record) => ({ ...record, source: record.source ?? '' }));
  const keepers = keepersOf({ records: known });
  return {
    days: byManager(known, from),
    ratios: settleRatios(keepers),
    isKept: (metric) => (keepers.get(metric)?.size ?? 0) > 0,
    sides: (of, per) => ({ of, per, plain: ![...(keepers.get(of) ?? [])].some((one) => keepers.get(per)?.has(one)) }),
  };
}

type Known = DayRecord & { readonly manager: string };

function byManager(known: readonly Known[], from: Day): Map<string, DayRecord[]> {
  const groups = new Map<string, DayRecord[]>();
  for (const record of known) {
    if (record.day < from) continue;
    const own = groups.get(record.manager);
    if (own) own.push(record);
    else groups.set(record.manager, [record]);
  }
  return new Map([...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, days]) => [name, sourceDays(days)]));
}

/** Each manager's tally; by source where both sides are entered there, else all sources as one. */
export function tallies({ days }: Team, sides: Sides): Map<string, Tally> {
  return new Map([...days].map(([manager, own]) => [manager, tallyOf(own, sides)]));
}

function tallyOf(days: readonly DayRecord[], sides: Sides): Tally {
  const tally = new Map<string, Trials>();
  for (const { source, values } of days) {
    const trials = trialsIn(values, sides);
    if (trials !== undefined) add(tally, sides.plain ? '' : source, trials);
  }
  return tally;
}

/** A side that was not entered takes the other with it, unless they are never entered together. */
function trialsIn(values: DayRecord['values'], { of, per, plain }: Sides): Trials | undefined {
  const [x, n] = [values[of], values[per]];
  if (!plain && (x === undefined || n === undefined)) return undefined;
  return { x: Math.max(0, x ?? 0), n: Math.max(0, n ?? 0) };
}

function add(tally: Map<string, Trials>, source: string, { x, n }: Trials): void {
  const before = tally.get(source) ?? NONE;
  tally.set(source, { x: before.x + x, n: before.n + n });
}

/** No trials. */
export const NONE: Trials = { x: 0, n: 0 };

/** All tallies together. */
export function sumOfTallies(all: Iterable<Tally>): Tally {
  const sum = new Map<string, Trials>();
  for (const tally of all) for (const [source, trials] of tally) add(sum, source, trials);
  return sum;
}

/** All sources of a tally together. */
export function totalOf(tally: Tally): Trials {
  let [x, n] = [0, 0];
  for (const trials of tally.values()) [x, n] = [x + trials.x, n + trials.n];
  return { x, n };
}
