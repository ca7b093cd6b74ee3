import fc from 'fast-check';
import type { Deal } from '../../../src/core';
import { maturedCohorts } from '../../../src/core/deals';
import { oddDeals, on } from './support';

/** Leads of January on one day: of twenty, ten were paid, half of them after 10 days and half after 40. */
const lead = (id: string, created: number, paid?: number): Deal => ({
  ...{ id, created: on(created), source: 'Сайт' },
  ...(paid !== undefined && { paidOn: on(paid), amount: 100 }),
});
const JANUARY: Deal[] = Array.from({ length: 20 }, (_, index) =>
  lead(`old ${index}`, 0, index < 5 ? 10 : index < 10 ? 40 : undefined),
);

describe('Lead to payment by the month of the lead', () => {
  it('of a month that is ripe is its payments by its leads', () => {
    const { months, total } = maturedCohorts(JANUARY, on(100));
    expect(months).toMatchObject([
      { month: '2026-01', leads: 20, payments: 10, paidInMonth: 5, ripeness: 'matured', rate: 0.5, flow: 0.25 },
      { month: '2026-02', leads: 0, paidInMonth: 5 },
    ]);
    expect(total).toMatchObject({ leads: 20, payments: 10, rate: 0.5 });
  });

  it('of a month half of whose winners have not paid yet counts half of its leads', () => {
    const april = Array.from({ length: 20 }, (_, index) => lead(`new ${index}`, 100, index < 5 ? 110 : undefined));
    const { months } = maturedCohorts([...JANUARY, ...april], on(120));
    const last = months[months.length - 1];
    expect(last).toMatchObject({ month: '2026-04', leads: 20, payments: 5, flow: 0.25 });
    expect(last?.maturity).toBeGreaterThan(0.4);
    expect(last?.maturity).toBeLessThan(0.8);
    expect(last?.rate).toBeGreaterThan(0.25);
  });

  it('says nothing of a rate with fewer than five payments', () => {
    const { months, because } = maturedCohorts(JANUARY.slice(3, 7), on(100));
    expect(because).toBe('tooLittleData');
    expect(months.every(({ rate }) => rate === undefined)).toBe(true);
  });

  it('counts every lead once, and gives no rate outside nothing and all', () => {
    fc.assert(
      fc.property(oddDeals, (deals) => {
        const { months, sources } = maturedCohorts(deals, on(70));
        for (const { rate, maturity } of [...months, ...sources.map((one) => ({ ...one, maturity: undefined }))]) {
          for (const share of [rate, maturity]) {
            if (share !== undefined) expect(share).toBeGreaterThanOrEqual(0);
            if (share !== undefined) expect(share).toBeLessThanOrEqual(1);
          }
        }
        const ids = new Set(deals.map(({ id }) => id));
        expect(months.reduce((sum, { leads }) => sum + leads, 0)).toBeLessThanOrEqual(ids.size);
      }),
    );
  });
});
