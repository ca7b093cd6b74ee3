import fc from 'fast-check';
import { addDays, type Facts, isoWeekOf, rankConstraint } from '../../../src/core';
import { someFacts, somePlan } from '../../support/generators';
import { company, USUAL, WEEK } from './constraintSupport';

const someOptions = fc.record(
  { weeks: fc.constantFrom(2 as const, 4 as const), plan: somePlan(['Сайт', 'VK']), capacityPerWeek: fc.nat(200) },
  { requiredKeys: [] },
);

/** A company of five months, each metric of which is at times 0, at times not entered, at times many times as large. */
const someCompany: fc.Arbitrary<Facts> = fc
  .array(
    fc.record({
      at: fc.nat(335),
      metric: fc.constantFrom(...Object.keys(USUAL)),
      value: fc.constantFrom(undefined, 0, 0, 1, 1000, 1_000_000),
    }),
    { maxLength: 60 },
  )
  .map((changes) => {
    const records = company();
    for (const { at, metric, value } of changes) {
      const before = records[at];
      if (before === undefined) continue;
      const kept = Object.entries(before.values).filter(([id]) => id !== metric);
      records[at] = { ...before, values: Object.fromEntries(value === undefined ? kept : [...kept, [metric, value]]) };
    }
    return { records };
  });

function check(facts: Facts, week: string, options: Parameters<typeof rankConstraint>[2]): void {
  const { stages, named, because } = rankConstraint(facts, week, options);
  expect(because === undefined).toBe(stages.length > 0);
  for (const { stage, ...numbers } of stages) {
    expect([stage, Object.values(numbers).every(Number.isFinite)]).toEqual([stage, true]);
    const { stake, stakeLow, stakeHigh, certainty } = numbers;
    expect([stakeLow <= stake, stake <= stakeHigh, certainty >= 0, certainty <= 1]).toEqual([true, true, true, true]);
  }
  if (named !== undefined) expect(stages[0]).toMatchObject({ stage: named });
}

describe('Whatever was entered,', () => {
  it('every stage of the ranking has its numbers, or there is a reason why there is none', () => {
    fc.assert(fc.property(someCompany, someOptions, (facts, options) => check(facts, WEEK, options)));
  });

  it('also of a business with next to no past', () => {
    fc.assert(
      fc.property(someFacts, fc.nat(60), someOptions, (facts, days, options) => {
        const first = facts.records[0]?.day ?? '2026-01-01';
        check(facts, isoWeekOf(addDays(first, days)), options);
      }),
    );
  });
});
