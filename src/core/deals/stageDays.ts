import {
  addDays,
  addMonths,
  type Day,
  dayNumber,
  firstDayOf,
  lastDayOf,
  type Month,
  monthOf,
} from '../funnel/calendar';
import type { Deal } from '../funnel/records';
import { sampleQuantile } from '../stats/sampleQuantile';
import { movesOf } from './stageTimes';
import { stageWalk } from './stageWalk';

/** What became of the days: the target of a fifth less was reached, less, as before, more; or too few deals to say. */
export type PaceVerdict = 'reached' | 'faster' | 'same' | 'slower' | 'tooLittleData';
/** Median days of the deals that moved on in the last full month, beside those of the month before. */
export interface Pace {
  readonly days?: number;
  readonly before?: number;
  /** Deals that moved on, in each of the two. */
  readonly moves: number;
  readonly movesBefore: number;
  /** As a part of the days before; absent where these were none. */
  readonly change?: number;
  readonly verdict: PaceVerdict;
}
/** The pace of a stage. */
export interface StagePace extends Pace {
  readonly stage: string;
}
/** Days in each stage, and from the first contact to the payment, month to month. */
export interface StageDays {
  /** The last full month. */
  readonly month: Month;
  readonly whole: Pace;
  /** Those in which deals stay longest first. */
  readonly stages: readonly StagePace[];
}

const FEWEST_MOVES = 10; // in a month; as METHODS.md, 2e, asks of a stage's own percentile
const TARGET = -0.2; // «сокращения времени прохождения клиента на 20 % в месяц» (REQUIREMENTS, row 78)
const ROUNDING = 1e-12;

/**
 * How many days deals took in each stage, and in all, in the last full month and in the one before, by the month in which
 * they moved on; whether the days went down by a fifth. With fewer than ten moves in a month that is not said.
 *
 * @throws UserError badDay, for an `asOf` that is no day
 */
export function stageDays(deals: readonly Deal[], asOf: Day): StageDays {
  const month = addMonths(monthOf(addDays(asOf, 1)), -1);
  const [last, before] = [spanOf(month), spanOf(addMonths(month, -1))];
  const [whole, stages] = [noStays(), new Map<string, Stays>()];
  const add = (stays: Stays, until: number, days: number): void => {
    if (last(until)) stays.last.push(days);
    if (before(until)) stays.before.push(days);
  };
  for (const { known, path } of stageWalk(deals, asOf).deals) {
    const { created, paid } = known;
    if (paid !== undefined && paid >= created) add(whole, paid, paid - created);
    for (const { stage, days, until } of movesOf(known, path)) {
      const stays = stages.get(stage) ?? noStays();
      stages.set(stage, stays);
      add(stays, until, days);
    }
  }
  const paces = [...stages].map(([stage, stays]) => ({ stage, ...paceOf(stays) }));
  return {
    month,
    whole: paceOf(whole),
    stages: paces.filter(({ moves, movesBefore }) => moves + movesBefore > 0).sort(longestFirst),
  };
}

interface Stays {
  readonly last: number[];
  readonly before: number[];
}
const noStays = (): Stays => ({ last: [], before: [] });

function spanOf(month: Month): (day: number) => boolean {
  const [first, last] = [dayNumber(firstDayOf(month)), dayNumber(lastDayOf(month))];
  return (day) => day >= first && day <= last;
}

const longestFirst = (a: StagePace, b: StagePace): number =>
  (b.days ?? b.before ?? 0) - (a.days ?? a.before ?? 0) || (a.stage < b.stage ? -1 : 1);

function paceOf(stays: Stays): Pace {
  const [days, before] = [sampleQuantile(stays.last, 0.5), sampleQuantile(stays.before, 0.5)];
  const [moves, movesBefore] = [stays.last.length, stays.before.length];
  const change = days === undefined || before === undefined || before === 0 ? undefined : days / before - 1;
  return {
    ...(days !== undefined && { days }),
    ...(before !== undefined && { before }),
    ...{ moves, movesBefore },
    ...(change !== undefined && { change }),
    verdict: Math.min(moves, movesBefore) < FEWEST_MOVES ? 'tooLittleData' : verdictOn(change ?? days ?? 0),
  };
}

/** Of the change; where there were no days before, any day now is slower. */
function verdictOn(change: number): PaceVerdict {
  if (change <= TARGET + ROUNDING) return 'reached';
  return change < 0 ? 'faster' : change > 0 ? 'slower' : 'same';
}
