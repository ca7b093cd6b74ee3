import type { Day } from '../funnel/calendar';
import { groupBy } from '../funnel/groupBy';
import { isQualified, recentDeals } from '../funnel/recentDeals';
import type { Deal } from '../funnel/records';
import { sameNameKey } from '../funnel/settings';
import { lossesOf } from './losses';
import { turnsOf } from './lossReasons';
import { byReason, type Gone } from './reasonCounts';
import { TURNS, type Turn } from './whoseTurn';

/** The commonest reasons of a source, '' where nobody says why; absent where nothing went. */
export interface SourceReasons {
  /** Why its leads of the last four weeks were none of ours. */
  readonly unqualifiedFor?: string;
  /** Why its deals were lost in the last thirteen. */
  readonly lostFor?: string;
  /** The department that most of all these are for; absent where the words do not tell. */
  readonly turn?: Turn;
}

/**
 * Why a source's leads and deals went, and whose turn it is (REQUIREMENTS, row 95), by the name of the source as
 * `sameNameKey` has it.
 *
 * @throws UserError badDay, for an `asOf` that is no day
 */
export function sourceReasons(deals: readonly Deal[], asOf: Day): ReadonlyMap<string, SourceReasons> {
  const bad = recentDeals(deals, asOf)
    .filter(({ deal }) => isQualified(deal) === false)
    .map(({ deal }) => ({ deal, reason: deal.disqualifiedFor ?? '' }));
  const nameOf = ({ deal: { source = '' } }: { readonly deal: Deal }): string => sameNameKey(source);
  const [unqualified, lost] = [groupBy(bad, nameOf), groupBy(lossesOf(deals, asOf), nameOf)];
  const names = new Set([...unqualified.keys(), ...lost.keys()]);
  return new Map([...names].map((name) => [name, reasonsOf(unqualified.get(name) ?? [], lost.get(name) ?? [])]));
}

function reasonsOf(bad: readonly Gone[], lost: readonly Gone[]): SourceReasons {
  const [unqualifiedFor, lostFor] = [bad, lost].map((gone) => byReason(gone)[0]?.reason);
  const turns = turnsOf([...bad, ...lost]);
  const [turn] = TURNS.filter((one) => turns[one] > 0).sort((a, b) => turns[b] - turns[a]);
  return {
    ...(unqualifiedFor !== undefined && { unqualifiedFor }),
    ...(lostFor !== undefined && { lostFor }),
    ...(turn !== undefined && { turn }),
  };
}
