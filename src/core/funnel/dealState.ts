/** Where a deal stands, by the name of its stage: amoCRM's and Bitrix24's own final stages, and those that people name so. */
export type DealState = 'won' | 'lost' | 'open';

const LOST =
  /не ?реализован|провал|проигран|не ?успешн|^отказ|closed\W*lost|^(?:deal )?lost$|unsuccessful|deal failed|^failed/iu;
const WON = /успешн|выигран|^оплачен|^оплата получена|closed\W*won|^(?:deal )?won$|successful/iu;

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
