import { betaTails } from './incompleteBeta';
import { gammaTails } from './incompleteGamma';
import { binomialAt } from './logGamma';
import { normalQuantile } from './normal';
import { countQuantile, quantileOf } from './quantile';

const { floor, max, min, sqrt } = Math;

/**
 * Probability that a number of Student's t distribution is at most t.
 *
 * @example tCdf(0, 7) // => 0.5
 */
export function tCdf(t: number, df: number): number {
  const square = t * t;
  if (square === Number.POSITIVE_INFINITY) return t > 0 ? 1 : 0;
  const { lower } = betaTails(df / 2, 0.5, { x: df / (df + square), rest: square / (df + square) });
  return t > 0 ? 1 - lower / 2 : lower / 2;
}

/** The t that a number of Student's distribution stays below with probability p. */
export function tQuantile(p: number, df: number): number {
  if (p < 0.5) return -tQuantile(1 - p, df);
  if (p === 0.5) return 0;
  let high = 2 + 2 * max(0, normalQuantile(p));
  while (tCdf(high, df) < p) high *= 2;
  return quantileOf(p, { cdf: (t) => tCdf(t, df), low: 0, high });
}

/** Probability of at most k successes in n trials. */
export function binomialCdf(k: number, n: number, p: number): number {
  const whole = floor(k);
  if (whole < 0) return 0;
  if (whole >= n) return 1;
  return betaTails(n - whole, whole + 1, { x: 1 - p, rest: p }).lower;
}

/** Probability that a beta number is at most x. */
export const betaCdf = (x: number, a: number, b: number): number => betaTails(a, b, { x, rest: 1 - x }).lower;

/** The x that a beta number stays below with probability p. */
export function betaQuantile(p: number, a: number, b: number): number {
  if (p <= 0) return 0;
  if (p >= 1) return 1;
  return quantileOf(p, { cdf: (x) => betaCdf(x, a, b), low: 0, high: 1 });
}

/** Probability of at most k successes in n trials whose chance is itself a beta number (a, b). */
export function betaBinomialCdf(k: number, n: number, a: number, b: number): number {
  const whole = floor(k);
  if (whole < 0) return 0;
  if (whole >= n) return 1;
  return whole <= (n * a) / (a + b)
    ? betaBinomialBelow(whole, n, { a, b })
    : 1 - betaBinomialBelow(n - whole - 1, n, { a: b, b: a });
}

/** The sum down from k: each term from the one above it, until they no longer count. */
function betaBinomialBelow(k: number, n: number, { a, b }: { readonly a: number; readonly b: number }): number {
  let term = betaBinomialAt(k, n, { a, b });
  let sum = term;
  for (let j = k; j > 0 && term > sum * 1e-17; j--) {
    term *= (j * (b + n - j)) / ((n - j + 1) * (a + j - 1));
    sum += term;
  }
  return sum;
}

/**
 * Probability of exactly k successes in n trials whose chance is a beta number: C(n, k) B(a + k, b + n − k) / B(a, b). Each
 * factor is a binomial probability of the same p, whose powers cancel, so that no digits are lost between large numbers.
 */
function betaBinomialAt(k: number, n: number, { a, b }: { readonly a: number; readonly b: number }): number {
  const whole = a + b + n;
  const chance = { p: (a + k) / whole, q: (b + n - k) / whole };
  const before = (binomialAt(a, a + b, chance) * a * b) / (a + b);
  const after = binomialAt(a + k, whole, chance) * chance.p * chance.q * whole;
  return (binomialAt(k, n, chance) * before) / after;
}

/** Probability of a count of at most k, negative binomial with a mean and a size (variance mean + mean² / size). */
export function negativeBinomialCdf(k: number, mean: number, size: number): number {
  const whole = floor(k);
  if (whole < 0) return 0;
  if (mean === 0) return 1;
  return betaTails(size, whole + 1, { x: size / (size + mean), rest: mean / (size + mean) }).lower;
}

/** The least count that a negative binomial number stays at or below with probability p. */
export function negativeBinomialQuantile(p: number, mean: number, size: number): number {
  if (p >= 1) return Number.POSITIVE_INFINITY;
  const spread = sqrt(mean + (mean * mean) / size);
  const guess = mean + min(6, max(-6, normalQuantile(max(p, 1e-12)))) * spread;
  return countQuantile(p, (k) => negativeBinomialCdf(k, mean, size), guess);
}

/** Probability that a gamma number is at most x. */
export const gammaCdf = (x: number, shape: number, scale: number): number => gammaTails(shape, x / scale).lower;

/** The x that a gamma number stays below with probability p. */
export function gammaQuantile(p: number, shape: number, scale: number): number {
  if (p <= 0) return 0;
  if (p >= 1) return Number.POSITIVE_INFINITY;
  let high = shape + 3 * sqrt(shape) + 3;
  while (gammaTails(shape, high).lower < p) high *= 2;
  return scale * quantileOf(p, { cdf: (x) => gammaTails(shape, x).lower, low: 0, high });
}
