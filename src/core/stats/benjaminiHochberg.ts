/**
 * Adjusted p-values that keep the false discovery rate (Y. Benjamini and Y. Hochberg, 1995), in the order given.
 *
 * @example benjaminiHochberg([0.25, 0.5]) // => [0.5, 0.5]
 */
export function benjaminiHochberg(p: readonly number[]): number[] {
  const order = p.map((_, index) => index).sort((a, b) => (p[b] ?? 0) - (p[a] ?? 0));
  const adjusted = p.map(() => 1);
  let least = 1;
  for (const [above, index] of order.entries()) {
    least = Math.min(least, ((p[index] ?? 1) * p.length) / (p.length - above));
    adjusted[index] = least;
  }
  return adjusted;
}
