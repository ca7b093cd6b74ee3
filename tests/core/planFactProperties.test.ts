import fc from 'fast-check';
import { addDays, type Facts, planFact } from '../../src/core';
import { someFacts, somePlan } from '../support/generators';

it('never plans more to date than in all, and says the same whatever the order of the rows', () => {
  const someCase = someFacts.chain((facts) =>
    fc.record({
      facts: fc.constant(facts),
      plan: somePlan([...new Set(['a', ...facts.records.map(({ source }) => source)])]),
      asOf: fc.integer({ min: -5, max: 60 }).map((days) => addDays(facts.records[0]?.day ?? '2026-06-01', days)),
    }),
  );
  fc.assert(
    fc.property(someCase, ({ facts, plan, asOf }) => {
      for (const { plan: whole, toDate, actual, share } of planFact(facts, plan, asOf)) {
        expect(Math.abs(toDate)).toBeLessThanOrEqual(Math.abs(whole) * (1 + 1e-12));
        if (share !== undefined) expect(share).toBe((actual ?? Number.NaN) / toDate);
      }
      const reversed: Facts = { ...facts, records: [...facts.records].reverse() };
      expect(planFact(reversed, plan, asOf)).toEqual(planFact(facts, plan, asOf));
    }),
  );
});
