import { type Day, dayNumber } from '../funnel/calendar';
import type { Deal } from '../funnel/records';
import { dayReader, type KnownDeal, knownDeals } from './datedDeals';
import { chanceAfter } from './spells';
import { type StageEntry, stagePath } from './stagePath';
import { type StageClock, stageClock } from './stageTimes';

/** An open deal that has not moved for longer than others. */
export interface StuckDeal {
  readonly id: string;
  /** The CRM's name of the stage; without a history 'lead', 'scheduled' or 'held', by the last step. */
  readonly stage: string;
  /** In this stage. */
  readonly days: number;
  /** Median days in this stage of the deals that moved on. */
  readonly usual: number;
  /** Chance that it is still paid; absent where fewer than five deals were paid that passed this stage. */
  readonly winChance?: number;
}

/**
 * The open deals that have been in their stage for longer than nine in ten of those that moved on (METHODS.md, 2e); with
 * fewer than ten of these, longer than twice their median; with fewer than three nothing is said. A deal whose meeting is
 * still ahead is not stuck. The furthest beyond their usual time come first.
 *
 * @throws UserError badDay, for an `asOf` that is no day
 */
export function stuckDeals(deals: readonly Deal[], asOf: Day): StuckDeal[] {
  const evening = dayNumber(asOf);
  const numberOf = dayReader();
  const clock = stageClock(evening);
  const open: { readonly id: string; readonly at: StageEntry }[] = [];
  for (const known of knownDeals(deals, evening, numberOf)) {
    const path = stagePath(known, evening, numberOf);
    clock.add(known, path);
    const at = path[path.length - 1];
    if (at !== undefined && waits(known, evening)) open.push({ id: known.deal.id, at });
  }
  return open
    .flatMap(({ id, at }) => stuckIn(clock, { id, stage: at.stage, days: evening - at.from }))
    .sort((a, b) => b.days - b.usual - (a.days - a.usual) || (a.id < b.id ? -1 : 1));
}

/** Whether something should happen to the deal: it is open, and no meeting of it is still ahead. */
const waits = ({ paid, lost, held, due }: KnownDeal, evening: number): boolean =>
  paid === undefined && lost === undefined && (held !== undefined || due === undefined || due < evening);

function stuckIn(clock: StageClock, deal: Pick<StuckDeal, 'id' | 'stage' | 'days'>): StuckDeal[] {
  const times = clock.timesOf(deal.stage);
  if (times === undefined || deal.days <= times.longest) return [];
  const winChance = times.curve === undefined ? undefined : chanceAfter(times.curve, deal.days);
  return [{ ...deal, usual: times.usual, ...(winChance !== undefined && { winChance }) }];
}
