import { type Day, dayNumber } from '../funnel/calendar';
import { dayReader, type KnownDeal, knownDeals } from '../funnel/datedDeals';
import { stateOf } from '../funnel/dealState';
import { onceFor } from '../funnel/onceFor';
import type { Deal } from '../funnel/records';
import { type StageEntry, stagePath } from '../funnel/stagePath';
import { type StageClock, stageClock } from './stageTimes';

/** A deal and the stages that it passed. */
export interface WalkedDeal {
  readonly known: KnownDeal;
  readonly path: readonly StageEntry[];
  /** The stage in which it is, or ended. */
  readonly at: StageEntry;
}
/** Deals as known on an evening, each once, with their stages and how long deals stay in each. */
export interface StageWalk {
  readonly evening: number;
  readonly deals: readonly WalkedDeal[];
  readonly clock: StageClock;
}

/**
 * The deals with their stages, in one pass over the list.
 *
 * @throws UserError badDay, for an `asOf` that is no day
 */
export const stageWalk = onceFor((deals: readonly Deal[], asOf: Day): StageWalk => {
  const evening = dayNumber(asOf);
  const numberOf = dayReader();
  const clock = stageClock(evening);
  const walked = knownDeals(deals, evening).flatMap((known): WalkedDeal[] => {
    const path = stagePath(known, evening, numberOf);
    clock.add(known, path);
    const at = path[path.length - 1];
    return at === undefined ? [] : [{ known, path, at }];
  });
  return { evening, deals: walked, clock };
});

/** Whether a deal is neither paid nor lost. Some exports have no day on which it was won: then its stage says that it was. */
export const isOpen = ({ deal, paid, lost }: KnownDeal): boolean =>
  paid === undefined && lost === undefined && (deal.paidOn !== undefined || stateOf(deal.stage ?? '', false) !== 'won');
