import fc from 'fast-check';
import {
  addDays,
  addMonths,
  type Deal,
  type Facts,
  forecastMonth,
  monthOf,
  planMonth,
  simulate,
} from '../../../src/core';
import { someFacts } from '../../support/generators';
import { knownBy } from './support';

/** A short or long history of a small company, seen from any day; at times without deals, or with deals out of order. */
const someCompany = fc
  .record({
    seed: fc.integer({ min: 1, max: 10_000 }),
    days: fc.integer({ min: 5, max: 150 }),
    seen: fc.integer({ min: -5, max: 160 }),
    months: fc.integer({ min: -1, max: 2 }),
    deals: fc.constantFrom('kept', 'none', 'odd'),
    missingShare: fc.constantFrom(0, 0.1),
  })
  .map(({ seed, days, seen, months, deals, missingShare }) => {
    const from = '2026-01-12';
    const company = simulate({ seed, size: 'small', from, to: addDays(from, days), missingShare });
    const asOf = addDays(from, seen);
    const facts: Facts = {
      records: company.records,
      ...(deals !== 'none' && { deals: dealsOf(company.deals, deals) }),
    };
    return { facts, ask: { month: addMonths(monthOf(asOf), months), asOf } };
  });

function dealsOf(deals: readonly Deal[], kind: 'kept' | 'odd'): readonly Deal[] {
  if (kind === 'kept') return deals;
  return deals.map((deal, index) => (index % 3 === 0 ? { ...deal, heldOn: deal.created, lostOn: '2026-02-01' } : deal));
}

/** Any records at all, with a day near them. */
const anyFacts = someFacts.chain((facts) =>
  fc.integer({ min: -40, max: 80 }).map((days) => {
    const asOf = addDays(facts.records[0]?.day ?? '2026-06-01', days);
    return { facts, ask: { month: monthOf(asOf), asOf } };
  }),
);
const someCase = fc.oneof(someCompany, anyFacts);

it('never says what is no number, and the mean lies within the range', () => {
  fc.assert(
    fc.property(someCase, fc.integer({ min: -10, max: 5_000_000 }), ({ facts, ask }, goal) => {
      const forecast = forecastMonth(facts, { ...ask, goal });
      expect(JSON.stringify(forecast)).not.toContain('null'); // what is no number is written as null
      for (const range of [forecast.revenue, forecast.payments]) {
        if (range === undefined) continue;
        expect(range.low).toBeLessThanOrEqual(range.mean);
        expect(range.mean).toBeLessThanOrEqual(range.high);
      }
      if (forecast.revenue === undefined && forecast.payments === undefined) expect(forecast.because).toBeDefined();
      if (forecast.chance !== undefined) {
        expect(forecast.chance).toBeGreaterThanOrEqual(0);
        expect(forecast.chance).toBeLessThanOrEqual(1);
      }
    }),
  );
});

it('says the same whatever the order of records and deals', () => {
  fc.assert(
    fc.property(someCase, ({ facts, ask }) => {
      const { records, deals } = facts;
      const reversed = { ...facts, records: [...records].reverse(), ...(deals && { deals: [...deals].reverse() }) };
      const goal = 1_000_000;
      expect(forecastMonth(reversed, { ...ask, goal })).toEqual(forecastMonth(facts, { ...ask, goal }));
      expect(planMonth(reversed, { ...ask, goal })).toEqual(planMonth(facts, { ...ask, goal }));
    }),
  );
});

it('never looks at what came later', () => {
  fc.assert(
    fc.property(someCompany, ({ facts, ask }) => {
      const [then, goal] = [knownBy(facts, ask.asOf), 1_000_000];
      expect(forecastMonth(then, { ...ask, goal })).toEqual(forecastMonth(facts, { ...ask, goal }));
      expect(planMonth(then, { ...ask, goal })).toEqual(planMonth(facts, { ...ask, goal }));
    }),
  );
});

it('says twice as much in a currency worth half', () => {
  const doubled = (facts: Facts): Facts => ({
    ...facts,
    records: facts.records.map((record) => {
      const { revenue, spend } = record.values;
      const money = {
        ...(revenue !== undefined && { revenue: 2 * revenue }),
        ...(spend !== undefined && { spend: 2 * spend }),
      };
      return { ...record, values: { ...record.values, ...money } };
    }),
  });
  fc.assert(
    fc.property(someCompany, ({ facts, ask }) => {
      const one = forecastMonth(facts, { ...ask, goal: 500_000 });
      const two = forecastMonth(doubled(facts), { ...ask, goal: 1_000_000 });
      expect(two.payments).toEqual(one.payments);
      expect(two.chance ?? -1).toBeCloseTo(one.chance ?? -1, 9);
      for (const end of ['mean', 'low', 'high'] as const) {
        expect((two.revenue?.[end] ?? 0) / 2).toBeCloseTo(one.revenue?.[end] ?? 0, 3);
      }
    }),
  );
});

it('gives a higher goal no better chance, and asks more of it', () => {
  fc.assert(
    fc.property(someCompany, fc.integer({ min: 1, max: 3_000_000 }), ({ facts, ask }, goal) => {
      const chance = (of: number): number => forecastMonth(facts, { ...ask, goal: of }).chance ?? 0;
      expect(chance(1.2 * goal)).toBeLessThanOrEqual(chance(goal) + 1e-12);
      const leads = (of: number): number => planMonth(facts, { ...ask, goal: of }).assured?.leads ?? 0;
      expect(leads(1.2 * goal)).toBeGreaterThanOrEqual(leads(goal) * (1 - 1e-9));
    }),
  );
});
