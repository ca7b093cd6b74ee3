import fc from 'fast-check';
import { addDays, type Day, type Deal, isDay } from '../../../src/core';

export const DAY_ONE: Day = '2026-01-01';
/** A day so many days after the first. */
export const on = (days: number): Day => addDays(DAY_ONE, days);

const someDealDay: fc.Arbitrary<Day> = fc.oneof(
  { weight: 12, arbitrary: fc.integer({ min: 0, max: 60 }).map(on) },
  { weight: 1, arbitrary: fc.constantFrom('', '31.02.2026', '2026-02-30', 'вчера', '0001-01-01', '9999-12-31') },
);
const someDeal: fc.Arbitrary<Deal> = fc.record(
  {
    id: fc.integer({ min: 1, max: 40 }).map(String),
    created: someDealDay,
    source: fc.constantFrom('Сайт', 'VK', ''),
    manager: fc.constantFrom('Анна', 'Борис', ''),
    stages: fc.array(fc.record({ name: fc.constantFrom('Новая', 'КП', 'Счёт'), from: someDealDay }), { maxLength: 4 }),
    qualified: fc.boolean(),
    scheduledOn: someDealDay,
    dueOn: someDealDay,
    heldOn: someDealDay,
    paidOn: someDealDay,
    amount: fc.constantFrom(0, 100.1, 200.2, 300.3, -5, Number.NaN, Number.POSITIVE_INFINITY),
    repeat: fc.boolean(),
    lostOn: someDealDay,
    lostFor: fc.constant('дорого'),
  },
  { requiredKeys: ['id', 'created'] },
);
/** Deals as CRMs keep them: days missing, in any order or no days at all, ids twice, amounts that are none. */
export const oddDeals: fc.Arbitrary<Deal[]> = fc.array(someDeal, { maxLength: 60 });

/** The deals as they were on an evening: what had not happened is not there. */
export function knownBy(deals: readonly Deal[], asOf: Day): Deal[] {
  const upTo = <K extends keyof Deal>(key: K, day: Day | undefined, value: Deal[K]): Partial<Deal> =>
    day !== undefined && (!isDay(day) || day <= asOf) ? { [key]: value } : {};
  return deals
    .filter(({ created }) => created <= asOf)
    .map(({ scheduledOn, dueOn, heldOn, paidOn, amount, lostOn, lostFor: _, stages = [], ...deal }) => ({
      ...deal,
      stages: stages.filter(({ from }) => !isDay(from) || from <= asOf),
      ...upTo('scheduledOn', scheduledOn, scheduledOn),
      ...upTo('dueOn', scheduledOn !== undefined && isDay(scheduledOn) ? scheduledOn : dueOn, dueOn),
      ...upTo('heldOn', heldOn, heldOn),
      ...upTo('paidOn', paidOn, paidOn),
      ...upTo('amount', paidOn, amount),
      ...upTo('lostOn', lostOn, lostOn),
    }));
}
