import fc from 'fast-check';
import { checkDeals, type Deal, dealCycle, dealsToRecords, explain, stuckDeals } from '../../../src/core';
import { isDay } from '../../../src/core/funnel/calendar';
import { knownBy, oddDeals, on } from './support';

const AS_OF = on(40);
const counted = (deals: readonly Deal[]) => dealsToRecords(deals, { unassigned: 'Не распределено' });
const sum = (rows: readonly { values: { leads?: number } }[]): number =>
  rows.reduce((total, { values }) => total + (values.leads ?? 0), 0);

describe('Whatever a CRM holds', () => {
  it('every deal is counted once, or listed as one that could not be', () => {
    fc.assert(
      fc.property(oddDeals, (deals) => {
        const ids = new Set(deals.map(({ id }) => id));
        const problems = checkDeals(deals).flatMap((checked) => checked.problems);
        const listed = (code: string, step?: string) =>
          problems.filter((one) => one.code === code && (step === undefined || one.step === step)).length;
        const { records, managers } = counted(deals);
        expect(sum(records) + listed('dealBadDay', 'created')).toBe(ids.size);
        const doubled = problems.flatMap(({ code, rows }) => (code === 'dealDoubled' ? Number(rows) - 1 : []));
        expect(ids.size + doubled.reduce((total, one) => total + one, 0)).toBe(deals.length);
        if (managers.length > 0 && listed('dealBadDay', 'created') === 0)
          expect(sum(managers) + listed('dealNoManager')).toBe(ids.size);
      }),
    );
  });

  it('no number is missing its value, and no chance is outside 0 to 1', () => {
    fc.assert(
      fc.property(oddDeals, (deals) => {
        for (const value of Object.values(dealCycle(deals, AS_OF))) expect(value).toBeGreaterThanOrEqual(0);
        for (const { days, usual, winChance = 0 } of stuckDeals(deals, AS_OF)) {
          expect(days).toBeGreaterThan(usual);
          expect(winChance).toBeGreaterThanOrEqual(0);
          expect(winChance).toBeLessThanOrEqual(1);
        }
        for (const { day, values } of counted(deals).records) {
          expect(isDay(day)).toBe(true);
          expect(Object.values(values).every((value = Number.NaN) => Number.isFinite(value) && value >= 0)).toBe(true);
        }
      }),
    );
  });

  it('the order of the rows changes nothing', () => {
    fc.assert(
      fc.property(oddDeals, (deals) => {
        const turned = [...deals].reverse();
        expect(counted(turned)).toEqual(counted(deals));
        expect(checkDeals(turned, AS_OF)).toEqual(checkDeals(deals, AS_OF));
        expect(dealCycle(turned, AS_OF)).toEqual(dealCycle(deals, AS_OF));
        expect(stuckDeals(turned, AS_OF)).toEqual(stuckDeals(deals, AS_OF));
      }),
    );
  });

  it('what happens after an evening does not change what was known on it', () => {
    fc.assert(
      fc.property(oddDeals, (rows) => {
        const once = [...new Map(rows.map((deal) => [deal.id, deal])).values()].map(({ lostFor: _, ...deal }) => deal);
        const deals = once.filter(({ created }) => isDay(created));
        const known = knownBy(deals, AS_OF);
        expect(dealCycle(known, AS_OF)).toEqual(dealCycle(deals, AS_OF));
        expect(stuckDeals(known, AS_OF)).toEqual(stuckDeals(deals, AS_OF));
      }),
    );
  });

  it('everything odd is said in both languages, with nothing left in braces', () => {
    fc.assert(
      fc.property(oddDeals, (deals) => {
        for (const { problems } of checkDeals(deals, AS_OF))
          for (const problem of problems)
            for (const language of ['ru', 'en'] as const) {
              expect(explain(language, problem)).not.toMatch(/[{}]/);
              expect(explain(language, problem)).not.toContain(problem.code);
            }
      }),
    );
  });
});
