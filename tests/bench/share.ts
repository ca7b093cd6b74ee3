/** How many of how many. */
export interface Share {
  readonly hits: number;
  readonly of: number;
}
/** What was measured, by name. */
export type Scores = { readonly [name: string]: Share };

/** One of one where something happened, else none of one. */
export const once = (happened: boolean): Share => ({ hits: happened ? 1 : 0, of: 1 });

/** How many of the items are hits. */
export const shareOf = <T>(items: readonly T[], isHit: (item: T) => boolean): Share => ({
  hits: items.filter(isHit).length,
  of: items.length,
});

/** Scores of several companies, or of several measures, together: shares of one name add up. */
export function together(all: readonly Scores[]): Scores {
  const sums: { [name: string]: Share } = {};
  for (const [name, { hits, of }] of all.flatMap((scores) => Object.entries(scores))) {
    const before = sums[name] ?? { hits: 0, of: 0 };
    sums[name] = { hits: before.hits + hits, of: before.of + of };
  }
  return sums;
}

/** A share in percent; nothing where there was nothing to count. */
export function percentOf(share: Share | undefined): number | undefined {
  return share === undefined || share.of === 0 ? undefined : (100 * share.hits) / share.of;
}
