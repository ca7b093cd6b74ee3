const NO_LEAD =
  /не ?целев|не ?качествен|не ?квал|мусор|спам|дубл|недозвон|(?:^|[^\p{L}])брак(?:$|[^\p{L}])|junk|spam|duplicate|non-?target|unqualified|no answer/iu;
const GOOD_LEAD = /^(?:целев|квал|qualified|target)/iu;

/** What a deal's tags say about its quality. */
export interface Quality {
  readonly qualified?: boolean;
  readonly disqualifiedFor?: string;
}

/**
 * Whether a deal is a qualified lead, as far as its tags or the reason of its loss say so; a paid one is never called junk.
 *
 * @example qualityOf({ tags: 'нецелевой, дубль', lostFor: '', isPaid: false }) // => { qualified: false, disqualifiedFor: 'нецелевой, дубль' }
 * @example qualityOf({ tags: 'vip', lostFor: 'дорого', isPaid: false }) // => {}
 */
export function qualityOf({ tags, lostFor, isPaid }: { tags: string; lostFor: string; isPaid: boolean }): Quality {
  const all = tags.split(/[,;]/).map((tag) => tag.trim());
  const bad = [...all, lostFor].filter((tag) => NO_LEAD.test(tag));
  if (bad.length > 0 && !isPaid) return { qualified: false, disqualifiedFor: bad.join(', ') };
  return all.some((tag) => GOOD_LEAD.test(tag)) ? { qualified: true } : {};
}
