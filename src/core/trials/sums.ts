import type { Stratum } from '../norms/strata';

/** How many out of how many, over some weeks of all strata. */
export function sumsOver(
  strata: readonly Stratum[],
  weeks: readonly number[],
): { readonly x: number; readonly n: number } {
  let [x, n] = [0, 0];
  for (const stratum of strata) {
    for (const week of weeks) {
      if (!stratum.counts[week]) continue;
      x += stratum.x[week] ?? 0;
      n += stratum.n[week] ?? 0;
    }
  }
  return { x, n };
}
