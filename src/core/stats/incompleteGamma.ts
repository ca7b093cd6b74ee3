import { HUGE, MOST_STEPS, nonZero, SETTLED } from './lentz';
import { poissonAt } from './logGamma';

const { abs, max, min, sqrt } = Math;

const EPSILON = 2 ** -53;

/** Regularised incomplete gamma functions: the lower P(a, x) and the upper Q(a, x), each exact where it is small. */
export interface GammaTails {
  readonly lower: number;
  readonly upper: number;
}

/** Both tails of the gamma distribution with a shape, at x in units of its scale (Abramowitz & Stegun 6.5.29, 6.5.31). */
export function gammaTails(shape: number, x: number): GammaTails {
  if (x <= 0) return { lower: 0, upper: 1 };
  if (x === Number.POSITIVE_INFINITY) return { lower: 1, upper: 0 };
  if (x < shape + 1) {
    const lower = poissonAt(shape, x) * series(shape, x);
    return { lower, upper: 1 - lower };
  }
  const peak = poissonAt(shape, x) * shape;
  const upper = peak === 0 ? 0 : peak * fraction(shape, x);
  return { lower: 1 - upper, upper };
}

/** 1 + x/(a+1) + x²/((a+1)(a+2)) + … */
function series(shape: number, x: number): number {
  let [sum, term] = [1, 1];
  for (let i = 1; i < MOST_STEPS && term > sum * EPSILON; i++) {
    term *= x / (shape + i);
    sum += term;
  }
  return sum;
}

/** The continued fraction of Γ(a, x) / (x^a e^(−x)), by Lentz's method. */
function fraction(shape: number, x: number): number {
  let below = x + 1 - shape;
  let c = HUGE;
  let d = 1 / below;
  let value = d;
  const most = min(MOST_STEPS, 500 + 20 * sqrt(max(shape, x)));
  for (let i = 1; i < most; i++) {
    const top = -i * (i - shape);
    below += 2;
    d = 1 / nonZero(top * d + below);
    c = nonZero(below + top / c);
    value *= d * c;
    if (abs(d * c - 1) <= SETTLED) break;
  }
  return value;
}
