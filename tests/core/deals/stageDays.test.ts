import fc from 'fast-check';
import { addDays, type Deal } from '../../../src/core';
import { stageDays } from '../../../src/core/deals';
import { oddDeals, on } from './support';

/** So many deals of a day, each of which gets a meeting so many days later. */
const booked = (count: number, created: string, days: number): Deal[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `${created} ${index}`,
    created,
    scheduledOn: addDays(created, days),
  }));
const leadStage = (deals: readonly Deal[], asOf = '2026-03-15') => stageDays(deals, asOf).stages[0];

describe('Days in a stage, month to month', () => {
  it('are those of the deals that moved on in the last full month and in the one before: 10 days, then 8', () => {
    const deals = [...booked(10, '2026-01-05', 10), ...booked(10, '2026-02-05', 8), ...booked(1, '2026-03-02', 1)];
    expect(stageDays(deals, '2026-03-15')).toMatchObject({ month: '2026-02', whole: { moves: 0, movesBefore: 0 } });
    expect(leadStage(deals)).toMatchObject({ stage: 'lead', before: 10, days: 8, moves: 10, movesBefore: 10 });
    expect(leadStage(deals)?.change).toBeCloseTo(-0.2, 12);
    expect(leadStage(deals)?.verdict).toBe('reached');
  });

  it.each([
    [10, 9, 'faster'],
    [10, 10, 'same'],
    [10, 11, 'slower'],
    [0, 0, 'same'],
    [0, 2, 'slower'],
  ])('%i days before and %i now are called %s', (before, now, verdict) => {
    const deals = [...booked(10, '2026-01-05', before), ...booked(10, '2026-02-05', now)];
    expect(leadStage(deals)?.verdict).toBe(verdict);
  });

  it('are not judged with fewer than ten deals in either month, but shown', () => {
    const deals = [...booked(10, '2026-01-05', 10), ...booked(9, '2026-02-05', 2)];
    expect(leadStage(deals)).toMatchObject({ before: 10, days: 2, verdict: 'tooLittleData' });
  });

  it('take the month as full on the evening of its last day', () => {
    expect(stageDays([], '2026-02-27').month).toBe('2026-01');
    expect(stageDays([], '2026-02-28').month).toBe('2026-02');
  });

  it('are told of the whole way to payment too', () => {
    const paid = (deals: Deal[]): Deal[] =>
      deals.map(({ id, created, scheduledOn = '' }) => ({ id, created, paidOn: scheduledOn }));
    const deals = paid([...booked(10, '2026-01-05', 20), ...booked(10, '2026-02-05', 15)]);
    expect(stageDays(deals, '2026-03-15').whole).toMatchObject({ before: 20, days: 15, verdict: 'reached' });
  });

  it('do not depend on the order of the rows, nor on what comes after the month', () => {
    fc.assert(
      fc.property(oddDeals, (deals) => {
        const found = stageDays(deals, on(60));
        expect(stageDays([...deals].reverse(), on(60))).toEqual(found);
        for (const { days = 0, before = 0, change = 0, moves, movesBefore } of [found.whole, ...found.stages]) {
          expect(Math.min(days, before, change + 1, moves, movesBefore)).toBeGreaterThanOrEqual(0);
          expect(Number.isFinite(change)).toBe(true);
        }
      }),
    );
  });
});
