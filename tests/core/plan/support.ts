import { type Day, type DayRecord, type Deal, daysFrom, type Facts, type Inputs } from '../../../src/core';

/** A company whose days are all alike, by source. */
export const alike = (from: Day, to: Day, values: { readonly [source: string]: Inputs }): DayRecord[] =>
  daysFrom(from, to).flatMap((day) => Object.entries(values).map(([source, one]) => ({ day, source, values: one })));

/** What was known on an evening: nothing later, save the days that meetings booked by then are due on. */
export function knownBy({ records, deals, ...others }: Facts, asOf: Day): Facts {
  const known = records.filter(({ day }) => day <= asOf);
  if (deals === undefined) return { ...others, records: known };
  return {
    ...others,
    records: known,
    deals: deals.filter(({ created }) => created <= asOf).map((deal) => dealBy(deal, asOf)),
  };
}

function dealBy(deal: Deal, asOf: Day): Deal {
  const isLater = (day: Day | undefined): boolean => day !== undefined && day > asOf;
  const known: { -readonly [K in keyof Deal]: Deal[K] } = { ...deal };
  if (isLater(deal.scheduledOn)) delete known.scheduledOn;
  if (isLater(deal.dueOn) && known.scheduledOn === undefined) delete known.dueOn;
  if (isLater(deal.heldOn)) delete known.heldOn;
  if (isLater(deal.paidOn)) {
    delete known.paidOn;
    delete known.amount;
  }
  if (isLater(deal.lostOn)) delete known.lostOn;
  return known;
}
