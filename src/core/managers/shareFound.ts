import { betaBinomialCdf, betaCdf } from '../stats/distributions';
import { midTail } from '../stats/midTail';
import { countQuantile } from '../stats/quantile';
import { type Expectation, expectedShare } from './expectation';
import { FEWEST_TRIALS, type Found, RANGE } from './found';

const { ceil, floor, max, min, round, sqrt } = Math;

/** How many successes an equal manager has. */
export interface Successes {
  readonly n: number;
  readonly mean: number;
  readonly variance: number;
  readonly cdf: (k: number) => number;
}

/**
 * How many successes an equal manager has at this volume: beta-binomial, as managers differ by themselves and the rest's
 * rate is itself an estimate (METHODS.md, 2e). Unlike there the rest's own spread counts too; without it equal managers
 * are wrongly named in 13–16 % of reports instead of 9–11 %.
 *
 * @param spread standard deviation between equal managers, relative
 */
export function successesOf(expectation: Expectation, spread: number): Successes {
  const n = max(1, round(max(expectation.n, expectation.x)));
  const p = expectedShare(expectation);
  const natural = (spread ** 2 * (1 + expectation.restSpread) * p) / (1 - p);
  const strength = 1 / (natural + 1 / max(1, expectation.restTrials));
  const variance = n * p * (1 - p) * (1 + (n - 1) / (strength + 1));
  const exact = (k: number): number => betaBinomialCdf(k, n, p * strength, (1 - p) * strength);
  return { n, mean: n * p, variance, cdf: n > MANY_TRIALS ? betaOf({ n, p, variance }) : exact };
}

const MANY_TRIALS = 5000; // from here on the exact sum is long, and its limit near

/** The limit for many trials: a beta share of the same mean and variance. */
function betaOf({ n, p, variance }: { n: number; p: number; variance: number }): (k: number) => number {
  const strength = (n * n * p * (1 - p)) / variance - 1;
  return (k) => betaCdf(max(0, min(1, (k + 0.5) / n)), p * strength, (1 - p) * strength);
}

/** How a manager stands in a share. Nothing where there is nobody, or nothing, to compare with. */
export function shareFound(expectation: Expectation, spread: number): Found | undefined {
  const counted = countFound(expectation, spread);
  if (counted === undefined) return undefined;
  const { n } = expectation;
  const { actual, team, low, high } = counted;
  return { ...counted, actual: actual / n, team: team / n, low: low / n, high: high / n };
}

/** The same as a count: how many successes came of so many trials. */
export function countFound(expectation: Expectation, spread: number): Found | undefined {
  const { x, n, expected, restTrials } = expectation;
  if (n <= 0 || restTrials <= 0) return undefined;
  const equal = successesOf(expectation, spread);
  const deviation = sqrt(equal.variance);
  return {
    actual: x,
    team: expected,
    low: min(countQuantile(RANGE.low, equal.cdf, equal.mean - 2 * deviation), floor(expected)),
    high: max(min(equal.n, countQuantile(RANGE.high, equal.cdf, equal.mean + 2 * deviation)), ceil(expected)),
    spread: deviation / equal.mean,
    p: midTail(round(x), equal.cdf),
    isEnough: n >= FEWEST_TRIALS && restTrials >= FEWEST_TRIALS,
  };
}
