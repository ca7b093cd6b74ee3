import type { Day } from '../funnel/calendar';
import { isAmount, type KnownDeal } from '../funnel/datedDeals';
import type { Deal } from '../funnel/records';
import { type NextStep, nextStepOf, reasonOf, type StuckReason } from './nextStep';
import { chanceAfter } from './spells';
import { isOpen, type StageWalk, stageWalk, type WalkedDeal } from './stageWalk';

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
  /** Where it hangs. */
  readonly reason: StuckReason;
  /** What to do about it. */
  readonly next: NextStep;
  readonly manager?: string;
  readonly amount?: number;
}

/**
 * The open deals that have been in their stage for longer than nine in ten of those that moved on (METHODS.md, 2e); with
 * fewer than ten of these, longer than twice their median; with fewer than three nothing is said. A deal whose meeting is
 * still ahead is not stuck. The furthest beyond their usual time come first.
 *
 * @throws UserError badDay, for an `asOf` that is no day
 */
export function stuckDeals(deals: readonly Deal[], asOf: Day): StuckDeal[] {
  const walk = stageWalk(deals, asOf);
  const hasMeetings = walk.deals.some(({ known }) => known.scheduled !== undefined || known.held !== undefined);
  return walk.deals
    .filter(({ known }) => waits(known, walk.evening))
    .flatMap((deal) => stuckIn(walk, deal, hasMeetings))
    .sort((a, b) => b.days - b.usual - (a.days - a.usual) || (a.id < b.id ? -1 : 1));
}

/** Whether something should happen to the deal: it is open, and no meeting of it is still ahead. */
const waits = (known: KnownDeal, evening: number): boolean =>
  isOpen(known) && (known.held !== undefined || known.due === undefined || known.due < evening);

function stuckIn({ clock, evening }: StageWalk, { known, at }: WalkedDeal, hasMeetings: boolean): StuckDeal[] {
  const times = clock.timesOf(at.stage);
  const days = evening - at.from;
  if (times === undefined || days <= times.longest) return [];
  const winChance = times.curve === undefined ? undefined : chanceAfter(times.curve, days);
  const reason = reasonOf(known, hasMeetings);
  const { id, manager = '', amount } = known.deal;
  return [
    {
      ...{ id, stage: at.stage, days, usual: times.usual, reason, next: nextStepOf(reason, winChance) },
      ...(winChance !== undefined && { winChance }),
      ...(manager !== '' && { manager }),
      ...(isAmount(amount) && { amount }),
    },
  ];
}
