import {
  addDays,
  type Day,
  dayNumber,
  firstDayOf,
  isoWeekOf,
  lastDayOf,
  type Month,
  mondayOf,
  monthOf,
  type Week,
} from './calendar';
import { keepersOf, type SettledRatio, settleRatios } from './keptMetrics';
import type { InputMetric, OwnMetric } from './metrics';
import type { DayRecord, Facts, Inputs, Values } from './records';
import { requireFinite } from './requireFinite';

/** A day, week or month with what was entered in it. */
export interface Period {
  readonly key: Day | Week | Month;
  readonly from: Day;
  readonly to: Day;
  readonly values: Values;
}
/** What a roll-up adds days up to. */
export type PeriodKind = 'day' | 'week' | 'month';

/**
 * Sums, and ratios of sums, by period, oldest first; a period without a single entered value is absent.
 * Ratios with spend, and ratios whose two sides are kept in different sources, divide plain sums;
 * every other ratio sums the source-days on which both sides are entered. No or zero denominator: absent.
 * Several records of one source-day count as one, added up. With `source`, only that source's days.
 *
 * @example rollUp({ records: [{ day: '2024-12-30', source: 'a', values: { clicks: 8, leads: 2 } }] }, 'week')[0].values // => { clicks: 8, leads: 2, siteConversion: 0.25 }
 * @throws UserError badDay, for a record whose day is no civil date; notFinite, for a value that is no number
 */
export function rollUp(facts: Pick<Facts, 'records' | 'kept'>, by: PeriodKind, source?: string): Period[] {
  const ratios = settleRatios(keepersOf(facts)).filter((ratio) => !(by === 'day' && ratio.notByDay));
  const chosen = source === undefined ? facts.records : facts.records.filter((record) => record.source === source);
  const groups = new Map<string, DayRecord[]>();
  const keyOf = memo(PERIOD_OF[by]);
  for (const record of sourceDays(chosen)) {
    const key = keyOf(record.day);
    const group = groups.get(key);
    if (group) group.push(record);
    else groups.set(key, [record]);
  }
  return [...groups]
    .map(([key, records]) => ({ key, ...boundsOf(by, key), values: combine(records, ratios) }))
    .filter(({ values }) => Object.keys(values).length > 0);
}

/**
 * The records with one record a source-day, in the order of days, then sources: so that neither the order of rows nor
 * a day typed in two rows changes a sum.
 */
export function sourceDays(records: readonly DayRecord[]): DayRecord[] {
  const merged = new Map<string, { readonly record: DayRecord; readonly values: Inputs[] }>();
  for (const record of records) {
    const key = `${record.day}\n${record.source}`;
    const before = merged.get(key);
    if (before) before.values.push(record.values);
    else merged.set(key, { record, values: [record.values] });
  }
  return [...merged]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { record, values }]) => (values.length === 1 ? record : { ...record, values: sumInOrder(values) }));
}

/** The sum of rows put in an order of their own first: floating-point sums differ by the order of their parts. */
function sumInOrder(rows: readonly Inputs[]): Inputs {
  const written = rows.map((values) => ({ values, text: JSON.stringify(entriesOf(values).sort()) }));
  return sumOf(written.sort((a, b) => (a.text < b.text ? -1 : 1)).map(({ values }) => values));
}

/** Sums of what was entered, metric by metric; what nobody entered stays absent. */
export function sumOf(entered: readonly Inputs[]): Inputs {
  const sums: { [M in InputMetric | OwnMetric]?: number } = {};
  for (const values of entered) {
    for (const [metric, value] of entriesOf(values)) sums[metric] = (sums[metric] ?? 0) + value;
  }
  return sums;
}

/** The entered values as pairs; a value that is no finite number is refused. */
export function entriesOf(values: Inputs): [InputMetric | OwnMetric, number][] {
  const pairs: [InputMetric | OwnMetric, number][] = [];
  let metric: InputMetric | OwnMetric;
  for (metric in values) {
    const value = values[metric];
    if (value === undefined) continue;
    requireFinite(metric, value);
    pairs.push([metric, value]);
  }
  return pairs;
}

function combine(records: readonly DayRecord[], ratios: readonly SettledRatio[]): Values {
  const sums = sumOf(records.map((record) => record.values));
  const computed = ratios.flatMap((ratio) => {
    const value = divide(ratio, ratio.plain ? sums : sumsOfPairs(records, ratio));
    return value === undefined ? [] : [[ratio.id, value] as const];
  });
  return { ...sums, ...Object.fromEntries(computed) };
}

function sumsOfPairs(records: readonly DayRecord[], { of, per }: SettledRatio): Inputs {
  let [top, bottom, entered] = [0, 0, false];
  for (const { values } of records) {
    const [above, below] = [values[of], values[per]];
    if (above === undefined || below === undefined) continue;
    top += above;
    bottom += below;
    entered = true;
  }
  return entered ? { [of]: top, [per]: bottom } : {};
}

function divide({ of, per, without }: SettledRatio, sums: Inputs): number | undefined {
  const [top, bottom] = [sums[of], sums[per]];
  if (top === undefined || bottom === undefined) return undefined;
  const base = bottom - (without === undefined ? 0 : (sums[without] ?? 0));
  return base === 0 ? undefined : top / base;
}

const PERIOD_OF: { readonly [K in PeriodKind]: (day: Day) => string } = {
  day: (day) => day,
  week: isoWeekOf,
  month: monthOf,
};

function boundsOf(by: PeriodKind, key: string): { from: Day; to: Day } {
  switch (by) {
    case 'day':
      return { from: key, to: key };
    case 'week':
      return { from: mondayOf(key), to: addDays(mondayOf(key), 6) };
    case 'month':
      return { from: firstDayOf(key), to: lastDayOf(key) };
  }
}

/** Days repeat in every source; their week is worked out once. */
function memo(periodOf: (day: Day) => string): (day: Day) => string {
  const known = new Map<Day, string>();
  return (day) => {
    const before = known.get(day);
    if (before !== undefined) return before;
    dayNumber(day); // refuses what is no civil date
    const key = periodOf(day);
    known.set(day, key);
    return key;
  };
}
