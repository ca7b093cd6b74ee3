import { type Day, dayNumber } from '../funnel/calendar';
import { knownDeals } from '../funnel/datedDeals';
import type { Deal } from '../funnel/records';
import { noSpells, timeOf, watch, winCurve } from './spells';

/** Days from the first contact to the payment, among winners: by when half of them, and nine in ten, have paid. */
export interface DealCycle {
  readonly median?: number;
  readonly p90?: number;
}

/**
 * How long deals take to be won, as known on an evening (METHODS.md, 2e): open deals count as far as they were watched, lost
 * ones as an end that competes (Aalen–Johansen), as closed deals alone are the quick ones. Empty with fewer than five
 * payments. A deal paid before it was created has no length and is left out.
 *
 * @throws UserError badDay, for an `asOf` that is no day
 */
export function dealCycle(deals: readonly Deal[], asOf: Day): DealCycle {
  const evening = dayNumber(asOf);
  const spells = noSpells();
  for (const deal of knownDeals(deals, evening)) watch(spells, deal, { from: deal.created, asOf: evening });
  const curve = winCurve(spells);
  if (curve === undefined) return {};
  const [median, p90] = [timeOf(curve, 0.5), timeOf(curve, 0.9)];
  return { ...(median !== undefined && { median }), ...(p90 !== undefined && { p90 }) };
}
