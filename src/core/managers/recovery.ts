import { addDays, type Day, daysBetween } from '../funnel/calendar';
import type { RatioMetric } from '../funnel/metrics';
import type { ManagerRecord } from '../funnel/records';
import { newcombe } from '../stats/intervals';
import { expectationOf, expectedShare, poolOf } from './expectation';
import { FEWEST_TRIALS } from './found';
import { sumOfTallies, type Tally, type Trials, tallies, teamIn, totalOf } from './team';

const { floor, max, min } = Math;

/** What became of a metric after a talk with a manager about it. */
export type RecoveryVerdict = 'recovered' | 'worse' | 'noChange' | 'noRise' | 'tooEarly';
/** A talk with a manager about a metric, on a day. */
export interface Talk {
  readonly manager: string;
  readonly metric: RatioMetric;
  readonly on: Day;
}
/** What there was before the talk and since, and what that says. */
export interface Recovery {
  readonly verdict: RecoveryVerdict;
  /** Whole weeks since the talk, at most eight. */
  readonly weeks: number;
  readonly before?: Trials;
  readonly after?: Trials;
}

const DAYS_BEFORE = 56;
const MOST_WEEKS = 8;
const FEWEST_WEEKS = 2;
/** Both ends of the interval are to be believed at once, and it is looked at week after week. */
const SURE = 0.995;
/** A rise of less than so much is no recovery that anybody would have hoped for. */
const HOPED = 0.2;
const HOPED_SURE = 0.9;
const NO_CHANGE_WEEKS = 4;
/** Weeks of one manager wander by so much by themselves, relative to the rate. */
const NATURAL = 0.06;

/**
 * Whether a manager's rate came back after a talk (REQUIREMENTS.md, 76): the eight weeks before it, as the few bad ones
 * that led to it would rise by themselves, against the whole weeks since, on the sources of those. By Newcombe's interval
 * of the difference, after allowing for weeks that wander (METHODS.md, 2d) and for what the rest of the team gained too.
 * After a month `noRise` where a rise of a fifth can be ruled out, `noChange` where a fall of a fifth can be too; nothing
 * is said of cause.
 *
 * @param through the last day that is over
 * @throws UserError badDay
 */
export function recovery(managers: readonly ManagerRecord[], { manager, metric, on }: Talk, through: Day): Recovery {
  const weeks = min(MOST_WEEKS, max(0, floor(daysBetween(on, through) / 7)));
  const early = { verdict: 'tooEarly', weeks } as const;
  const to = addDays(on, 7 * weeks);
  const from = addDays(on, -DAYS_BEFORE);
  const ratio = teamIn(managers, { from, to }).ratios.find(({ id }) => id === metric);
  if (ratio === undefined || through < on) return early;
  const talliesIn = (first: Day, last: Day): Map<string, Tally> =>
    tallies(teamIn(managers, { from: first, to: last }), ratio);
  const [then, now] = [talliesIn(from, addDays(on, -1)), talliesIn(addDays(on, 1), to)];
  const own = { before: then.get(manager) ?? NOTHING, after: now.get(manager) ?? NOTHING };
  const found = { weeks, before: totalOf(own.before), after: totalOf(own.after) };
  if (weeks < FEWEST_WEEKS) return { ...found, verdict: 'tooEarly' };
  const rest = (all: Map<string, Tally>): Tally =>
    sumOfTallies([...all].flatMap(([name, tally]) => (name === manager ? [] : [tally])));
  return { ...found, verdict: verdictOf(own, { weeks, others: changeOf({ before: rest(then), after: rest(now) }) }) };
}

const NOTHING: Tally = new Map();

interface Both {
  readonly before: Tally;
  readonly after: Tally;
}

interface Since {
  readonly weeks: number;
  /** By how much the others' rate changed. */
  readonly others: number;
}

/** By how much a rate changed on the same sources: after over before; 1 where that is not known. */
function changeOf({ before, after }: Both): number {
  const { x, n, expected, restTrials } = expectationOf(after, poolOf([before, after]));
  return n < FEWEST_TRIALS || restTrials < FEWEST_TRIALS || expected <= 0 ? 1 : x / expected;
}

function verdictOf({ before, after }: Both, { weeks, others }: Since): RecoveryVerdict {
  const expectation = expectationOf(after, poolOf([before, after]));
  const { x, n, restTrials } = expectation;
  if (n < FEWEST_TRIALS || restTrials < FEWEST_TRIALS) return 'tooEarly';
  const usual = expectedShare(expectation);
  const actual = min(1, x / n);
  const [now, then] = [n / wander(n, usual), restTrials / wander(restTrials, usual)];
  const between = (level: number, change: number) =>
    newcombe(actual * now, now, min(1, usual * change) * then, then, level);
  if (between(SURE, max(1, others))[0] > 0) return 'recovered'; // what all of the team gained is not the talk's
  if (between(SURE, min(1, others))[1] < 0) return 'worse';
  const [low, high] = between(HOPED_SURE, 1);
  if (weeks < NO_CHANGE_WEEKS || high >= HOPED * usual) return 'tooEarly';
  return low > -HOPED * usual ? 'noChange' : 'noRise';
}

/** By how much n trials of a rate that wanders say less than n. */
const wander = (n: number, p: number): number => 1 + (n * NATURAL ** 2 * p) / (1 - p);
