/**
 * Quantile of some numbers (R's type 7); nothing of none.
 *
 * @example sampleQuantile([4, 1, 2, 3], 0.5) // => 2.5
 * @example sampleQuantile([], 0.5) // => undefined
 */
export function sampleQuantile(values: readonly number[], p: number): number | undefined {
  const sorted = Float64Array.from(values).sort();
  const at = p * (sorted.length - 1);
  const [below, above] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  return below === undefined || above === undefined ? undefined : below + (above - below) * (at - Math.floor(at));
}
