import type { Comparison } from '../norms/comparison';
import { betaBinomialCdf, binomialCdf, negativeBinomialCdf, tCdf } from '../stats/distributions';
import { midTail } from '../stats/midTail';
import { normalCdf, normalQuantile } from '../stats/normal';

const { abs, max, min, round, sqrt } = Math;

const MANY_SUCCESSES = 150; // METHODS, 2a.4: from here on the normal curve serves
const MOST_INFLATION = 0.8; // of n: more than trials can vary together
const NO_INFLATION = 1.0005;
const SMALLEST = 1e-300;

/** Two-sided p-value of a share: how seldom a window differs so much from its norm by itself. */
export function shareTail(comparison: Comparison): number {
  const { x, expected, variance, inflation, df } = comparison;
  const n = max(round(comparison.n), round(x));
  const p = expected / comparison.n;
  const most = MOST_INFLATION * n;
  const isNormal =
    p >= 1 || n * min(p, 1 - p) > MANY_SUCCESSES || inflation >= most || inflationAt(comparison, n, p) >= most;
  const tail = isNormal
    ? 2 * normalCdf(-abs(x - expected) / sqrt(inflation * variance))
    : discreteTail(comparison, n, p);
  return fatter(tail, df);
}

/** The inflation of n trials of one chance: sources whose rates differ, or exceed one, vary otherwise. */
const inflationAt = ({ variance, inflation }: Comparison, n: number, p: number): number =>
  (inflation * variance) / (n * p * (1 - p));

function discreteTail(comparison: Comparison, n: number, p: number): number {
  const { x } = comparison;
  const ratio = inflationAt(comparison, n, p);
  if (ratio <= NO_INFLATION) return midTail(round(x), (k) => binomialCdf(k, n, p));
  const strength = (n - 1) / (ratio - 1) - 1;
  return midTail(round(x), (k) => betaBinomialCdf(k, n, p * strength, (1 - p) * strength));
}

/** Two-sided p-value of a count. */
export function countTail({ x, expected, inflation, df }: Comparison): number {
  const size = expected / max(inflation - 1, 1e-9);
  return fatter(
    midTail(round(x), (k) => negativeBinomialCdf(k, expected, size)),
    df,
  );
}

/** φ is estimated from few weeks: the same distance from the middle is less rare by Student's t. */
function fatter(p: number, df: number): number {
  const z = normalQuantile(max(p, SMALLEST) / 2);
  return 2 * tCdf(z, df);
}
