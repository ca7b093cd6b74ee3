/**
 * Sum of numbers, added up in an order of their own: floating-point sums differ by the order of their parts.
 *
 * @example sumOf([0.3, 0.1, 0.2]) === sumOf([0.1, 0.2, 0.3]) // => true
 */
export const sumOf = (values: readonly number[]): number =>
  Float64Array.from(values)
    .sort()
    .reduce((sum, one) => sum + one, 0);
