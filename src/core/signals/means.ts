import type { Weeks } from '../norms/comparison';
import type { Stratum } from '../norms/strata';
import { tCdf } from '../stats/distributions';
import { timesSpread } from './timesSpread';

const { abs, exp, log, sqrt } = Math;

/** How a window's average check compares with that of its baseline, on the logarithm: checks are skewed. */
export interface MeanComparison {
  readonly actual: number;
  readonly usual: number;
  /** Where ln(actual / usual) lies when nothing happened, and how far it then strays. */
  readonly centre: number;
  readonly deviation: number;
  readonly df: number;
  readonly money: number;
  readonly payments: number;
  readonly sources: readonly string[];
}

const PRIOR_WEEKS = 6; // ν0
const PRIOR_SPREAD = 0.4; // checks spread by 40 % about their mean
const FEWEST_WEEKS = 6;
const FEWEST_PAYMENTS = 3;

/**
 * Compares the money of each payment over all strata together (METHODS, 2a "Average check", taken to the logarithm:
 * the mean of a few skewed checks strays far upwards by itself). Nothing without payments in the window or a past, nor
 * where refunds leave no money.
 */
export function compareMeans(
  strata: readonly Stratum[],
  { window, baseline }: Weeks,
  drift: number,
): MeanComparison | undefined {
  const now = sumOver(strata, window);
  const weeks = baseline.map((week) => sumOver(strata, [week])).filter(({ n }) => n > 0);
  const before = sumOver(strata, baseline);
  if (now.n <= 0 || now.x <= 0 || weeks.length < FEWEST_WEEKS || before.n < FEWEST_PAYMENTS || before.x <= 0)
    return undefined;
  const usual = before.x / before.n;
  const degrees = weeks.length - 1;
  const seen = weeks.reduce((sum, { x, n }) => sum + n * (x / n / usual - 1) ** 2, 0);
  const square = (PRIOR_WEEKS * PRIOR_SPREAD ** 2 + seen) / (PRIOR_WEEKS + degrees);
  return {
    actual: now.x / now.n,
    usual,
    centre: (square / before.n - square / now.n) / 2,
    deviation: sqrt(square * (1 / now.n + 1 / before.n) + drift ** 2),
    df: PRIOR_WEEKS + degrees,
    money: now.x,
    payments: now.n,
    sources: strata.flatMap(({ source }) => source ?? []),
  };
}

/** Two-sided p-value of a difference between means. */
export const meanTail = ({ actual, usual, centre, deviation, df }: MeanComparison): number =>
  2 * tCdf(-abs(log(actual / usual) - centre) / deviation, df);

/** The range in which a window's mean lies 95 times out of 100. */
export function meanRange({ usual, centre, deviation, df }: MeanComparison): readonly [low: number, high: number] {
  const half = timesSpread(df) * deviation;
  return [usual * exp(centre - half), usual * exp(centre + half)];
}

function sumOver(strata: readonly Stratum[], weeks: readonly number[]): { readonly x: number; readonly n: number } {
  let [x, n] = [0, 0];
  for (const stratum of strata) {
    for (const week of weeks) {
      if (!stratum.counts[week]) continue;
      x += stratum.x[week] ?? 0;
      n += stratum.n[week] ?? 0;
    }
  }
  return { x, n };
}
