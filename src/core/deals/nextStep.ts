import type { KnownDeal } from '../funnel/datedDeals';

/** Where a deal hangs, by its dated steps; `noMove` where the list keeps no meetings. */
export type StuckReason = 'noMeeting' | 'noShow' | 'noDecision' | 'noMove';
/** What to do about it; each has its words in words/funnelWords.ts. */
export type NextStep = 'book' | 'rebook' | 'decide' | 'ask' | 'close';

/** Below this chance a deal costs more attention than it is worth: one in fifty. */
const HOPELESS = 0.02;
const STEPS = { noMeeting: 'book', noShow: 'rebook', noDecision: 'decide', noMove: 'ask' } as const;

/** Why a deal that waits does so: held and not decided, booked and not held, or not booked. */
export function reasonOf({ scheduled, due, held }: KnownDeal, hasMeetings: boolean): StuckReason {
  if (held !== undefined) return 'noDecision';
  if (scheduled !== undefined || due !== undefined) return 'noShow';
  return hasMeetings ? 'noMeeting' : 'noMove';
}

/** What to do next: what its reason asks for, or to close it where hardly any such deal is still paid. */
export const nextStepOf = (reason: StuckReason, winChance: number | undefined): NextStep =>
  winChance !== undefined && winChance < HOPELESS ? 'close' : STEPS[reason];
