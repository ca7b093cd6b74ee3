const { abs, exp, log, log1p, PI, sqrt } = Math;

const LOG_SQRT_TWO_PI = 0.9189385332046728;
const STIRLING_FROM = 16;

/**
 * Error of Stirling's formula: ln Γ(x + 1) − [(x + ½) ln x − x + ½ ln 2π] (the series of Abramowitz & Stegun 6.1.41;
 * below 16 by the recurrence, where the series has not settled). For x > 0.
 */
export function stirlingError(x: number): number {
  if (x >= STIRLING_FROM) return stirlingSeries(x);
  let error = 0;
  let at = x;
  for (; at < STIRLING_FROM; at += 1) error += stirlingStep(at);
  return error + stirlingSeries(at);
}

function stirlingSeries(x: number): number {
  const y = 1 / (x * x);
  return (1 / 12 - y * (1 / 360 - y * (1 / 1260 - y * (1 / 1680 - y * (1 / 1188 - (y * 691) / 360360))))) / x;
}

/** What the error loses from x to x + 1. */
const stirlingStep = (x: number): number => (x + 0.5) * log1p(1 / x) - 1;

/** ln Γ(x) for x > 0. */
export function logGamma(x: number): number {
  if (x < 1) return logGamma(x + 1) - log(x);
  const before = x - 1;
  if (before < 1e-9) return -0.5772156649015329 * before; // Euler's constant: the slope at 1
  return (before + 0.5) * log(before) - before + LOG_SQRT_TWO_PI + stirlingError(before);
}

/**
 * The deviance part x ln(x/m) + m − x, without the cancellation near x = m (C. Loader, Fast and Accurate Computation of
 * Binomial Probabilities, 2000).
 */
export function deviance(x: number, mean: number): number {
  if (x === 0) return mean;
  const ratio = (x - mean) / (x + mean);
  if (abs(ratio) > 0.1) return x * log(x / mean) + mean - x;
  let sum = (x - mean) * ratio;
  let term = 2 * x * ratio;
  for (let odd = 3; odd < 1000; odd += 2) {
    term *= ratio * ratio;
    const next = sum + term / odd;
    if (next === sum) return next;
    sum = next;
  }
  return sum;
}

/** Poisson probability of k for a mean, k ≥ 0 not necessarily whole: m^k e^(−m) / Γ(k + 1) (Loader, 2000). */
export function poissonAt(k: number, mean: number): number {
  if (mean === 0) return k === 0 ? 1 : 0;
  if (k === 0) return exp(-mean);
  return exp(-stirlingError(k) - deviance(k, mean)) / sqrt(2 * PI * k);
}

/** The probability that n trials of a chance all come out; `rest` is what is left of 1. */
const allOf = (n: number, chance: number, rest: number): number =>
  exp(n * (chance < rest ? log(chance) : log1p(-rest)));

/** Binomial probability of k in n for p (q = 1 − p), neither necessarily whole (Loader, 2000). */
export function binomialAt(k: number, n: number, { p, q }: { readonly p: number; readonly q: number }): number {
  if (k === 0) return allOf(n, q, p);
  if (k === n) return allOf(n, p, q);
  if (p === 0 || q === 0) return 0;
  const error = stirlingError(n) - stirlingError(k) - stirlingError(n - k);
  const exponent = error - deviance(k, n * p) - deviance(n - k, n * q);
  return exp(exponent) * sqrt(n / (2 * PI * k * (n - k)));
}
