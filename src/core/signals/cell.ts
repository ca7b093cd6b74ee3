import { type Comparison, compare, isLearning } from '../norms/comparison';
import type { Stratum } from '../norms/strata';
import { compareMeans, type MeanComparison, meanRange, meanTail } from './means';
import { countTail, shareTail } from './tails';
import type { Tested } from './tested';
import { timesSpread } from './timesSpread';
import { chanceOf } from './weeklyStrata';

const { min, sqrt } = Math;

/** The windows over which a metric is looked at, in weeks. */
export const WINDOWS = [1, 2, 4] as const;
/** A window's length. */
export type WindowLength = (typeof WINDOWS)[number];
/** Which weeks a window of some length and its baseline are. */
export type WeeksOf = (length: WindowLength) => {
  readonly window: readonly number[];
  readonly baseline: readonly number[];
};

/** What one window says about a metric. */
export interface Finding {
  readonly weeks: WindowLength;
  readonly p: number;
  /** x / E: how much came out of what was to be expected. */
  readonly ratio: number;
  /** Standard deviation of x / E when nothing happened. */
  readonly spread: number;
  readonly df: number;
  readonly actual: number | undefined;
  readonly usual: number;
  /** 95 % range of the actual. */
  readonly low: number | undefined;
  readonly high: number | undefined;
  readonly count: number;
  readonly of: number | undefined;
  /** The source that contributed most, where there are several. */
  readonly mainSource: string | undefined;
  /** Sources on both sides of the comparison. */
  readonly sources: readonly string[];
}
/** A cell of a report: the window that spoke loudest, and what each could have seen. */
export interface CellTest {
  readonly loudest: Finding;
  /** Raised for the choice between windows. */
  readonly p: number;
  readonly detectableDrop: { readonly oneWeek: number; readonly fourWeeks: number } | undefined;
}
/** What all cells of a report are tested by. */
export interface Yardstick {
  readonly weeksOf: WeeksOf;
  /** How much the business's rates swing by themselves: `swingOf`. */
  readonly swing: number;
}

/**
 * What a window's p-value is multiplied by, as there are three: METHODS, 2a.6 doubles all. A longer window speaks for
 * longer once it speaks, so of as many false alarms the four weeks find more, which the bench of signals shows.
 */
const TIMES_P: { readonly [W in WindowLength]: number } = { 1: 3, 2: 2.1, 4: 1.45 };
const TIMES_SEEN = 3.4; // METHODS, 2a: what is found four times out of five

/** Tests one metric over the windows. Gives why not, where it cannot. */
export function testCell(
  strata: readonly Stratum[],
  tested: Tested,
  yardstick: Yardstick,
): CellTest | 'learning' | 'noData' {
  const findings = WINDOWS.flatMap((length) => findingOf(strata, tested, { length, ...yardstick }) ?? []);
  const [first, ...others] = findings;
  if (first === undefined) return whyNot(strata, yardstick.weeksOf);
  const raised = ({ p, weeks }: Finding): number => min(1, TIMES_P[weeks] * p);
  const loudest = others.reduce((best, one) => (raised(one) < raised(best) ? one : best), first);
  const seen = (weeks: WindowLength): number | undefined => {
    const finding = findings.find((one) => one.weeks === weeks);
    return finding && min(1, TIMES_SEEN * finding.spread);
  };
  const [oneWeek, fourWeeks] = [seen(1), seen(4)];
  const detectableDrop = oneWeek === undefined || fourWeeks === undefined ? undefined : { oneWeek, fourWeeks };
  return { loudest, p: raised(loudest), detectableDrop };
}

function whyNot(strata: readonly Stratum[], weeksOf: WeeksOf): 'learning' | 'noData' {
  const { window, baseline } = weeksOf(1);
  const hasData = strata.some(({ n, counts }) => window.some((week) => counts[week] && (n[week] ?? 0) > 0));
  return hasData && strata.every((stratum) => isLearning(stratum, baseline)) ? 'learning' : 'noData';
}

/** A window to be looked at. */
export interface Asked extends Yardstick {
  readonly length: WindowLength;
}

/** What a window of some length says about a metric; nothing where it cannot be compared. */
export function findingOf(
  strata: readonly Stratum[],
  tested: Tested,
  { length, weeksOf, swing }: Asked,
): Finding | undefined {
  const weeks = weeksOf(length);
  if (tested.kind === 'mean') {
    const means = compareMeans(strata, weeks, tested.drift);
    return means && { weeks: length, ...meanFinding(means) };
  }
  const comparison = compare(strata, weeks, { chance: chanceOf(tested), drift: tested.drift, swing });
  return comparison && { weeks: length, ...countedFinding(comparison, tested) };
}

function countedFinding(comparison: Comparison, { kind }: Tested): Omit<Finding, 'weeks'> {
  const { x, n, expected, variance, inflation, df, parts } = comparison;
  const deviation = sqrt(inflation * variance);
  const half = timesSpread(df) * deviation;
  const [low, high] = [Math.max(0, expected - half), kind === 'share' ? Math.min(n, expected + half) : expected + half];
  const common = {
    p: kind === 'share' ? shareTail(comparison) : countTail(comparison),
    ratio: x / expected,
    spread: deviation / expected,
    df,
    mainSource: mainSource(parts, x < expected),
    sources: parts.flatMap(({ source }) => source ?? []),
  };
  switch (kind) {
    case 'cost':
      return { ...common, ...costOf({ x, n, expected, low, high }) };
    case 'count':
      return { ...common, actual: x, usual: expected, low, high, count: x, of: undefined };
    default:
      return { ...common, actual: x / n, usual: expected / n, low: low / n, high: high / n, count: x, of: n };
  }
}

interface Counted {
  readonly x: number;
  readonly n: number;
  readonly expected: number;
  readonly low: number;
  readonly high: number;
}

/** Money for each of what came: many for the money is a low cost. */
const costOf = ({ x, n, expected, low, high }: Counted) => ({
  actual: x > 0 ? n / x : undefined,
  usual: n / expected,
  low: n / high,
  high: low > 0 ? n / low : undefined,
  count: n,
  of: x,
});

function meanFinding(means: MeanComparison): Omit<Finding, 'weeks'> {
  const { actual, usual, deviation, df, money, payments, sources } = means;
  const [low, high] = meanRange(means);
  return {
    p: meanTail(means),
    ratio: actual / usual,
    spread: deviation,
    df,
    actual,
    usual,
    low,
    high,
    count: money,
    of: payments,
    mainSource: undefined,
    sources,
  };
}

/** The part that fell, or rose, by most. */
function mainSource(parts: Comparison['parts'], fell: boolean): string | undefined {
  const named = parts.filter(({ source }) => source !== undefined);
  if (named.length < 2) return undefined;
  const by = ({ x, expected }: (typeof parts)[number]): number => (fell ? expected - x : x - expected);
  return named.reduce((most, part) => (by(part) > by(most) ? part : most)).source;
}
