/**
 * A usual number as one says it: three digits that matter, whole from ten on.
 *
 * @example roughly(23456.7) // => 23500
 * @example roughly(2.25) // => 2.3
 */
export function roughly(value: number): number {
  const size = Math.abs(value);
  if (size < 10) return Math.round(value * 10) / 10;
  if (size < 1000) return Math.round(value);
  const unit = 10 ** (Math.floor(Math.log10(size)) - 2);
  return Math.round(value / unit) * unit;
}
