import type { Day } from './calendar';
import { onceFor } from './onceFor';
import type { Deal } from './records';

/** Deals, each once, by id; and how many rows those have that came several times. */
export interface UniqueDeals {
  readonly deals: readonly Deal[];
  readonly doubled: ReadonlyMap<string, number>;
}

/**
 * Each deal once, whatever the order of the rows: of several rows with one id the one that knows of the latest day, as
 * the CRM's newest.
 */
export const uniqueDeals = (deals: readonly Deal[]): UniqueDeals => unique(deals, undefined);

const unique = onceFor((deals: readonly Deal[], _key: undefined): UniqueDeals => {
  const rows = new Map<string, Deal>();
  const doubled = new Map<string, number>();
  for (const deal of deals) {
    const before = rows.get(deal.id);
    rows.set(deal.id, before === undefined ? deal : newerOf(before, deal));
    if (before !== undefined) doubled.set(deal.id, (doubled.get(deal.id) ?? 1) + 1);
  }
  return { deals: [...rows.values()], doubled };
});

function newerOf(one: Deal, other: Deal): Deal {
  const [day, otherDay] = [lastDayOf(one), lastDayOf(other)];
  if (day !== otherDay) return day > otherDay ? one : other;
  return JSON.stringify(one) >= JSON.stringify(other) ? one : other; // any rule will do that does not look at the order
}

function lastDayOf({ created, scheduledOn, heldOn, paidOn, lostOn, stages = [] }: Deal): Day {
  const days = [created, scheduledOn, heldOn, paidOn, lostOn, ...stages.map(({ from }) => from)];
  return days.reduce<Day>((last, day) => (day !== undefined && day > last ? day : last), '');
}
