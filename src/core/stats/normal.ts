import { gammaTails } from './incompleteGamma';

const { exp, log, PI, sqrt } = Math;

/**
 * Probability that a standard normal number is at most z.
 *
 * @example normalCdf(0) // => 0.5
 */
export function normalCdf(z: number): number {
  const { lower, upper } = gammaTails(0.5, (z * z) / 2);
  return z < 0 ? upper / 2 : 0.5 + lower / 2;
}

/**
 * The z that a standard normal number stays below with probability p: a rational start (Abramowitz & Stegun 26.2.23),
 * made exact by Halley's steps. −∞ at 0, ∞ at 1.
 *
 * @example normalQuantile(0.5) // => 0
 */
export function normalQuantile(p: number): number {
  if (p > 0.5) return -normalQuantile(1 - p);
  if (p === 0.5) return 0;
  if (!(p > 0)) return p === 0 ? Number.NEGATIVE_INFINITY : Number.NaN;
  const t = sqrt(-2 * log(p));
  const top = 2.515517 + t * (0.802853 + t * 0.010328);
  let z = top / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308))) - t;
  for (let step = 0; step < 3; step++) {
    const off = (beyond(z, p) * sqrt(2 * PI)) / exp((-z * z) / 2);
    z -= off / (1 + (z * off) / 2);
  }
  return z;
}

/** Φ(z) − p for p < ½, without cancellation near the middle or in the tail. */
function beyond(z: number, p: number): number {
  const { lower, upper } = gammaTails(0.5, (z * z) / 2);
  return p > 0.25 ? 0.5 - p + (Math.sign(z) * lower) / 2 : upper / 2 - p;
}
