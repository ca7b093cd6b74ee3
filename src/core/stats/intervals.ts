import { normalQuantile } from './normal';

const { max, min, sqrt } = Math;

/**
 * Interval for a share of x in n (E. B. Wilson, 1927).
 *
 * @param level 0.95 for a 95 % interval
 */
export function wilson(x: number, n: number, level: number): readonly [low: number, high: number] {
  const z = normalQuantile((1 + level) / 2);
  const square = z * z;
  const middle = (x + square / 2) / (n + square);
  const half = (z * sqrt((x * (n - x)) / n + square / 4)) / (n + square);
  return [x === 0 ? 0 : max(0, middle - half), x === n ? 1 : min(1, middle + half)];
}

/** Interval for x1/n1 − x2/n2 from the Wilson intervals of both (R. G. Newcombe, 1998, method 10). */
export function newcombe(
  x1: number,
  n1: number,
  x2: number,
  n2: number,
  level: number,
): readonly [low: number, high: number] {
  const [one, other] = [x1 / n1, x2 / n2];
  const [low1, high1] = wilson(x1, n1, level);
  const [low2, high2] = wilson(x2, n2, level);
  const difference = one - other;
  return [
    difference - sqrt((one - low1) ** 2 + (high2 - other) ** 2),
    difference + sqrt((high1 - one) ** 2 + (other - low2) ** 2),
  ];
}
