import { type Day, dayNumber } from '../funnel/calendar';
import { isAmount, type KnownDeal, knownDeals } from '../funnel/datedDeals';
import { isQualified, LONG_DAYS, RECENT_DAYS } from '../funnel/recentDeals';
import type { Deal } from '../funnel/records';
import { sumOf } from '../stats/sumOf';
import { dealCycle } from './dealCycle';
import { noSpells, watch, winCurve } from './spells';
import { isOpen } from './stageWalk';

/** How much money the funnel moves a day, and its parts; what cannot be known is absent. */
export interface Velocity {
  readonly open: number;
  /** Share of the leads for us that is paid in the end, open ones counted as far as they were watched. */
  readonly winRate?: number;
  /** Of the deals paid with an amount. */
  readonly averageCheck?: number;
  /** Median days from the first contact to the payment, as `dealCycle` has it. */
  readonly cycle?: number;
  /** Money a day; absent as long as a part of it is, and for a cycle of no days. */
  readonly perDay?: number;
  /** Money a day that payments really brought in the last thirteen weeks, or since the first deal; after four weeks of it. */
  readonly paidPerDay?: number;
}

/**
 * Velocity = open deals × win rate × average check / median cycle (METHODS.md, 2e): shown with its parts, no alarm. Leads
 * that were none of ours never were open deals and do not lower the win rate; it takes five payments, as the cycle does.
 * Deals that nobody closes make it more than what comes in, which is told beside it.
 *
 * @throws UserError badDay, for an `asOf` that is no day
 */
export function velocity(deals: readonly Deal[], asOf: Day): Velocity {
  const evening = dayNumber(asOf);
  const known = knownDeals(deals, evening);
  const parts = {
    open: known.filter(isOpen).length,
    winRate: winRateOf(known, evening),
    averageCheck: averageCheckOf(known),
    cycle: dealCycle(deals, asOf).median,
  };
  const { open, winRate, averageCheck, cycle } = parts;
  const perDay = perDayOf(open, [winRate, averageCheck], cycle);
  const paidPerDay = paidPerDayOf(known, evening);
  return {
    open,
    ...(winRate !== undefined && { winRate }),
    ...(averageCheck !== undefined && { averageCheck }),
    ...(cycle !== undefined && { cycle }),
    ...(perDay !== undefined && { perDay }),
    ...(paidPerDay !== undefined && { paidPerDay }),
  };
}

function winRateOf(known: readonly KnownDeal[], asOf: number): number | undefined {
  const spells = noSpells();
  for (const deal of known) if (isQualified(deal.deal) !== false) watch(spells, deal, { from: deal.created, asOf });
  return winCurve(spells)?.most;
}

function paidPerDayOf(known: readonly KnownDeal[], evening: number): number | undefined {
  const days = known.reduce((most, { created }) => Math.max(most, Math.min(LONG_DAYS, evening - created + 1)), 0);
  const amounts = amountsSince(known, evening - days);
  return days < RECENT_DAYS || amounts.length === 0 ? undefined : sumOf(amounts) / days;
}

const amountsSince = (known: readonly KnownDeal[], before = Number.NEGATIVE_INFINITY): number[] =>
  known.flatMap(({ paid, deal: { amount } }) =>
    paid !== undefined && paid > before && isAmount(amount) ? [amount] : [],
  );

function averageCheckOf(known: readonly KnownDeal[]): number | undefined {
  const amounts = amountsSince(known);
  return amounts.length === 0 ? undefined : sumOf(amounts) / amounts.length;
}

const perDayOf = (open: number, factors: readonly (number | undefined)[], cycle = 0): number | undefined =>
  factors.reduce<number | undefined>(
    (product, factor) => (product === undefined || factor === undefined ? undefined : product * factor),
    cycle > 0 ? open / cycle : undefined,
  );
