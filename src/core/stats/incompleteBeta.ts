import { MOST_STEPS, nonZero, SETTLED } from './lentz';
import { binomialAt } from './logGamma';

const { abs, max, min, sqrt } = Math;

/** Both tails of a beta distribution: I_x(a, b) and 1 − I_x(a, b), each exact where it is small. */
export interface BetaTails {
  readonly lower: number;
  readonly upper: number;
}

/**
 * Both tails of the beta distribution at x; `rest` is 1 − x, given apart so that neither end loses digits
 * (Abramowitz & Stegun 26.5.8, the side taken on which the fraction converges fast).
 */
export function betaTails(a: number, b: number, { x, rest }: { readonly x: number; readonly rest: number }): BetaTails {
  if (x <= 0) return { lower: 0, upper: 1 };
  if (rest <= 0) return { lower: 1, upper: 0 };
  const peak = (binomialAt(a, a + b, { p: x, q: rest }) * a * b) / (a + b); // x^a (1 − x)^b / B(a, b)
  if (x < (a + 1) / (a + b + 2)) {
    const lower = (peak * fraction(a, b, x)) / a;
    return { lower, upper: 1 - lower };
  }
  const upper = (peak * fraction(b, a, rest)) / b;
  return { lower: 1 - upper, upper };
}

/** The continued fraction of the incomplete beta function, by Lentz's method. */
function fraction(a: number, b: number, x: number): number {
  let c = 1;
  let d = 1 / nonZero(1 - ((a + b) * x) / (a + 1));
  let value = d;
  const most = min(MOST_STEPS, 500 + 20 * sqrt(max(a, b)));
  for (let m = 1; m < most; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / nonZero(1 + even * d);
    c = nonZero(1 + even / c);
    value *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / nonZero(1 + odd * d);
    c = nonZero(1 + odd / c);
    value *= d * c;
    if (abs(d * c - 1) <= SETTLED) break;
  }
  return value;
}
