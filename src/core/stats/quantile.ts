const { abs, floor, max } = Math;

/** A continuous distribution function, rising over the bracket in which the quantile lies. */
export interface Rising {
  readonly cdf: (x: number) => number;
  readonly low: number;
  readonly high: number;
}

/**
 * The x of a bracket at which a distribution function reaches p: regula falsi in its Illinois form, held by bisection
 * where that gains too little, to the last digits.
 */
export function quantileOf(p: number, { cdf, low, high }: Rising): number {
  let below = { x: low, off: cdf(low) - p };
  let above = { x: high, off: cdf(high) - p };
  for (let step = 0; step < MOST_STEPS && above.x - below.x > EPSILON * max(abs(below.x), abs(above.x)); step++) {
    const x = between(below, above, step);
    const off = cdf(x) - p;
    if (off === 0) return x;
    if (off < 0)
      [below, above] = [
        { x, off },
        { x: above.x, off: above.off / 2 },
      ];
    else
      [below, above] = [
        { x: below.x, off: below.off / 2 },
        { x, off },
      ];
  }
  return (below.x + above.x) / 2;
}

interface End {
  readonly x: number;
  readonly off: number;
}

const EPSILON = 2 ** -52;
const MOST_STEPS = 200;

/** The next guess: where the line between the ends crosses zero, every third time their middle. */
function between(below: End, above: End, step: number): number {
  const falsi = (below.x * above.off - above.x * below.off) / (above.off - below.off);
  return step % 3 === 2 || !(falsi > below.x && falsi < above.x) ? (below.x + above.x) / 2 : falsi;
}

/** The least whole number at which a distribution function of counts reaches p, searched outwards from a guess. */
export function countQuantile(p: number, cdf: (k: number) => number, guess: number): number {
  const reaches = (k: number): boolean => k >= 0 && cdf(k) >= p;
  let low = floor(guess);
  for (let step = 1; reaches(low); step *= 2) low = max(-1, low - step);
  let high = low + 1;
  for (let step = 1; !reaches(high); step *= 2) {
    low = high;
    high += step;
  }
  for (;;) {
    const middle = floor((low + high) / 2);
    if (middle <= low || middle >= high) return high; // beyond 2⁵³ whole numbers have gaps
    if (reaches(middle)) high = middle;
    else low = middle;
  }
}
