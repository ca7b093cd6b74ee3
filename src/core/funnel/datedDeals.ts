import { type Day, dayNumber, isDay } from './calendar';
import { onceFor } from './onceFor';
import type { Deal } from './records';
import { uniqueDeals } from './uniqueDeals';

/** The days of a deal, as numbers; one that is no civil date is as one not entered. */
export interface DealDates {
  readonly created: number | undefined;
  readonly scheduledOn: number | undefined;
  readonly dueOn: number | undefined;
  readonly heldOn: number | undefined;
  readonly paidOn: number | undefined;
  readonly lostOn: number | undefined;
}
/** A day of a deal, by its field. */
export type DealField = keyof DealDates;
/** In the order in which deals pass them. */
export const DEAL_FIELDS: readonly DealField[] = ['created', 'scheduledOn', 'dueOn', 'heldOn', 'paidOn', 'lostOn'];

/** Reads days, each once, as they repeat in deals; nothing for what is no day. */
export function dayReader(): (day: Day | undefined) => number | undefined {
  const known = new Map<Day, number | undefined>();
  return (day) => {
    if (day === undefined) return undefined;
    const read = known.get(day);
    if (read !== undefined || known.has(day)) return read;
    const number = isDay(day) ? dayNumber(day) : undefined;
    known.set(day, number);
    return number;
  };
}

/** A deal and its days as numbers. */
export interface DatedDeal {
  readonly deal: Deal;
  readonly dates: DealDates;
}

/** The deals, each once, with their days as numbers. */
export const datedDeals = (deals: readonly Deal[]): readonly DatedDeal[] => dated(deals, undefined);

const dated = onceFor((deals: readonly Deal[], _key: undefined): readonly DatedDeal[] => {
  const numberOf = dayReader();
  return uniqueDeals(deals).deals.map((deal) => ({ deal, dates: datesOf(deal, numberOf) }));
});

function datesOf(deal: Deal, numberOf: ReturnType<typeof dayReader>): DealDates {
  return {
    created: numberOf(deal.created),
    scheduledOn: numberOf(deal.scheduledOn),
    dueOn: numberOf(deal.dueOn),
    heldOn: numberOf(deal.heldOn),
    paidOn: numberOf(deal.paidOn),
    lostOn: numberOf(deal.lostOn),
  };
}

/** A deal as it was known on an evening. */
export interface KnownDeal {
  readonly deal: Deal;
  readonly created: number;
  readonly scheduled: number | undefined;
  /** May lie ahead: for which day the meeting is booked. */
  readonly due: number | undefined;
  readonly held: number | undefined;
  readonly paid: number | undefined;
  readonly lost: number | undefined;
}

/**
 * The deals, each once, as they were known on an evening: what is dated later has not happened, save that a booked meeting
 * is due on a day already known. A deal whose first day cannot be read has no age and is left out; `checkDeals` lists it.
 */
export const knownDeals = onceFor((deals: readonly Deal[], asOf: number): readonly KnownDeal[] => {
  const upTo = (day: number | undefined): number | undefined => (day !== undefined && day <= asOf ? day : undefined);
  return datedDeals(deals).flatMap(({ deal, dates }) => {
    const created = upTo(dates.created);
    if (created === undefined) return [];
    const [scheduled, held, paid] = [upTo(dates.scheduledOn), upTo(dates.heldOn), upTo(dates.paidOn)];
    const isBooked = scheduled !== undefined; // of a meeting that is not booked yet nobody knows the day
    const due = dates.scheduledOn === undefined ? upTo(dates.dueOn) : isBooked ? dates.dueOn : undefined;
    const last = Math.max(created, scheduled ?? created, held ?? created);
    const lost = upTo(dates.lostOn ?? dayOfUndatedLoss(deal, { created, last }));
    return { deal, created, scheduled, due, held, paid, lost };
  });
});

/** A lead that was none of ours was lost at once; another loss without a day, after the last step that is known. */
function dayOfUndatedLoss(
  { qualified, disqualifiedFor, lostAt, lostFor }: Deal,
  { created, last }: { readonly created: number; readonly last: number },
): number | undefined {
  if (qualified === false || disqualifiedFor !== undefined) return created;
  return lostAt !== undefined || lostFor !== undefined ? last : undefined;
}

/** Whether an amount can be money. */
export const isAmount = (amount: number | undefined): amount is number =>
  amount !== undefined && Number.isFinite(amount) && amount >= 0;
