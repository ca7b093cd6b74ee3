import type { Day } from '../funnel/calendar';
import { isAmount } from '../funnel/datedDeals';
import { groupBy } from '../funnel/groupBy';
import { recentDeals } from '../funnel/recentDeals';
import type { Deal } from '../funnel/records';
import { wilson } from '../stats/intervals';
import { sampleQuantile } from '../stats/sampleQuantile';

/** How soon leads were answered. */
export interface AnswerSpeed {
  readonly leads: number;
  readonly answered: number;
  /** Answered within a quarter of an hour. */
  readonly within: number;
  /** Minutes by which half of the answered leads had their answer. */
  readonly median?: number;
  /** Of all leads: one without an answer was not answered in time. */
  readonly share?: number;
  /** Fewer than five answers: no median and no share. */
  readonly because?: 'tooLittleData';
}
/** The same for a source or a manager; '' for leads that name none. */
export interface NamedAnswers extends AnswerSpeed {
  readonly name: string;
  /** Answers fewer leads in time than the others, by more than chance. */
  readonly slower: boolean;
}
/** How soon the leads of the last four weeks were answered: those who answer latest first. */
export interface FirstAnswers {
  readonly all: AnswerSpeed;
  readonly sources: readonly NamedAnswers[];
  readonly managers: readonly NamedAnswers[];
}

const QUICK_MINUTES = 15;
const FEWEST_ANSWERS = 5;
const FEWEST_LEADS = 15; // METHODS.md, 2e: fewer trials say nothing of a manager
const LEVEL = 0.99; // several are looked at together

/**
 * Minutes to the first answer of the leads created in the last four weeks, by source and by manager. A lead without one
 * counts as not answered in time where the CRM gives answers at all: for a source or manager with at least five of them;
 * with fewer nothing is said, as there the CRM rather than the people may be silent. Slower than the others is who has
 * their share above the range of the own one (Wilson).
 *
 * @throws UserError badDay, for an `asOf` that is no day
 */
export function firstAnswers(deals: readonly Deal[], asOf: Day): FirstAnswers {
  const recent = recentDeals(deals, asOf).map(({ deal }) => deal);
  return {
    all: speedOf(recent),
    sources: byName(recent, ({ source = '' }) => source),
    managers: byName(recent, ({ manager = '' }) => manager),
  };
}

function byName(deals: readonly Deal[], nameOf: (deal: Deal) => string): NamedAnswers[] {
  return [...groupBy(deals, nameOf)]
    .map(([name, group]) => ({ name, ...speedOf(group) }))
    .map((one, _, all) => ({ ...one, slower: isSlower(one, all) }))
    .sort((a, b) => (a.share ?? 2) - (b.share ?? 2) || (a.name < b.name ? -1 : 1));
}

function isSlower(one: AnswerSpeed, all: readonly AnswerSpeed[]): boolean {
  const others = all.filter(({ share }) => share !== undefined).filter((other) => other !== one);
  const sum = (of: 'leads' | 'within'): number => others.reduce((total, speed) => total + speed[of], 0);
  if (one.share === undefined || one.leads < FEWEST_LEADS || sum('leads') < FEWEST_LEADS) return false;
  return wilson(one.within, one.leads, LEVEL)[1] < sum('within') / sum('leads');
}

function speedOf(deals: readonly Deal[]): AnswerSpeed {
  const minutes = deals.flatMap(({ firstAnswerMinutes: one }) => (isAmount(one) ? [one] : []));
  const within = minutes.filter((one) => one <= QUICK_MINUTES).length;
  const counts = { leads: deals.length, answered: minutes.length, within };
  const median = sampleQuantile(minutes, 0.5);
  if (minutes.length < FEWEST_ANSWERS || median === undefined) return { ...counts, because: 'tooLittleData' };
  return { ...counts, median, share: within / deals.length };
}
