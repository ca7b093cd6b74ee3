import { type Day, dayNumber } from './calendar';
import { type KnownDeal, knownDeals } from './datedDeals';
import type { Deal } from './records';

/** Leads are judged over so many days: four whole weeks, as managers are (METHODS.md, 2e). */
export const RECENT_DAYS = 28;
/** Payments and losses are fewer than leads: they are judged over thirteen weeks, the span that «Недели» shows. */
export const LONG_DAYS = 91;

/**
 * The deals created in the last four weeks, each once, as known on an evening.
 *
 * @throws UserError badDay, for an `asOf` that is no day
 */
export function recentDeals(deals: readonly Deal[], asOf: Day): KnownDeal[] {
  const evening = dayNumber(asOf);
  return knownDeals(deals, evening).filter(({ created }) => created > evening - RECENT_DAYS);
}

/**
 * Whether a lead was found to be one for us; nothing as long as nobody said so. A reason against it says no.
 *
 * @example isQualified({ id: '1', created: '2026-01-01', disqualifiedFor: 'spam' }) // => false
 */
export const isQualified = ({ qualified, disqualifiedFor }: Deal): boolean | undefined =>
  disqualifiedFor === undefined ? qualified : false;
