import fc from 'fast-check';
import { addDays, daysFrom, effectsOf, type Facts, type Inputs, outcomeOf, whatIf } from '../../../src/core';
import { someInputs } from '../../support/generators';

const SUNDAY = '2026-03-29';
const someCompany: fc.Arbitrary<Facts> = fc
  .array(someInputs(), { minLength: 1, maxLength: 4 })
  .map((sources: readonly Inputs[]) => ({
    records: sources.flatMap((values, index) =>
      daysFrom(addDays(SUNDAY, -55), SUNDAY).map((day) => ({ day, source: `s${index}`, values })),
    ),
  }));
const someTimes = fc.record(
  {
    traffic: fc.double({ min: 0, max: 3, noNaN: true }),
    ctr: fc.double({ min: 0, max: 3, noNaN: true }),
    leadToMeeting: fc.double({ min: 0, max: 3, noNaN: true }),
    showUp: fc.double({ min: 0, max: 3, noNaN: true }),
    averageCheck: fc.double({ min: 0, max: 3, noNaN: true }),
    price: fc.double({ min: 0, max: 3, noNaN: true }),
  },
  { requiredKeys: [] },
);
const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));

describe('What if', () => {
  it('nothing is turned: the month stays as it is, whatever sales can hold', () => {
    fc.assert(
      fc.property(someCompany, fc.option(fc.integer({ min: 0, max: 99 }), { nil: undefined }), (facts, most) => {
        const month = whatIf(facts, { asOf: SUNDAY, ...(most !== undefined && { capacityPerWeek: most }) });
        expect(outcomeOf(month, { showUp: 1, price: 1 })).toEqual(outcomeOf(month));
      }),
    );
  });

  it('answers with finite numbers only, and never with fewer than none', () => {
    fc.assert(
      fc.property(someCompany, someTimes, (facts, times) => {
        const month = whatIf(facts, { asOf: SUNDAY });
        for (const value of Object.values(outcomeOf(month, times))) {
          expect(Number.isFinite(value)).toBe(true);
          expect(value).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  it('more of anything never brings less', () => {
    fc.assert(
      fc.property(someCompany, (facts) => {
        for (const { worth, lever } of effectsOf(whatIf(facts, { asOf: SUNDAY })))
          expect([lever, worth >= -1e-6 * Math.max(1, Math.abs(worth))]).toEqual([lever, true]);
      }),
    );
  });

  it('does not depend on the order of the rows', () => {
    fc.assert(
      fc.property(someCompany, someTimes, (facts, times) => {
        const turned = { records: [...facts.records].reverse() };
        const [one, other] = [facts, turned].map((each) => outcomeOf(whatIf(each, { asOf: SUNDAY }), times));
        for (const [metric, value] of Object.entries(one ?? {}))
          expect(isNear(value, other?.[metric as keyof typeof other] ?? Number.NaN)).toBe(true);
      }),
    );
  });
});
