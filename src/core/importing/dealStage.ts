/** Where a deal stands, by the name of its stage: amoCRM's and Bitrix24's own final stages, and those that people name so. */
export type DealState = 'won' | 'lost' | 'open';

const LOST =
  /не ?реализован|провал|проигран|не ?успешн|^отказ|closed\W*lost|^(?:deal )?lost$|unsuccessful|deal failed|^failed/iu;
const WON = /успешн|выигран|^оплачен|^оплата получена|closed\W*won|^(?:deal )?won$|successful/iu;
const NO_LEAD =
  /не ?целев|не ?качествен|не ?квал|мусор|спам|дубл|недозвон|(?:^|[^\p{L}])брак(?:$|[^\p{L}])|junk|spam|duplicate|non-?target|unqualified|no answer/iu;
const GOOD_LEAD = /^(?:целев|квал|qualified|target)/iu;

/**
 * Where a deal stands. A closed deal that was not won is lost.
 *
 * @example stateOf('Закрыто и не реализовано', false) // => 'lost'
 * @example stateOf('Сделка успешна', true) // => 'won'
 */
export function stateOf(stage: string, isClosed: boolean): DealState {
  if (LOST.test(stage)) return 'lost';
  if (WON.test(stage)) return 'won';
  return isClosed ? 'lost' : 'open';
}

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
