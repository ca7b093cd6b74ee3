const { min } = Math;

/**
 * Two-sided mid-p value of a count: twice the smaller tail, of what is seen itself only the half (H. O. Lancaster, 1961).
 *
 * @param cdf probability of at most k
 */
export function midTail(x: number, cdf: (k: number) => number): number {
  const [below, upTo] = [cdf(x - 1), cdf(x)];
  const middle = (upTo - below) / 2;
  return min(1, 2 * min(below + middle, 1 - upTo + middle));
}
