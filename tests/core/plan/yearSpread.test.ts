import fc from 'fast-check';
import { monthWeights, type Plan, parseSettings, spreadYear } from '../../../src/core';
import { goalSaid, monthName } from '../../../src/core/plan/goal/goalSaid';
import { companyPlan } from '../../../src/core/plan/goal/yearSpread';
import { row } from '../support';

describe('A goal for the year', () => {
  it('is spread by the weights of days: where all days are alike, by how many a month has', () => {
    expect(monthWeights({ records: [] }, '2026', '2026-01-31')).toEqual([
      31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31,
    ]);
  });

  it('gives less to a month of holidays, each a fifth lighter', () => {
    const calendar = { holidays: ['2026-01-01', '2026-01-02'] };
    expect(monthWeights({ records: [], calendar }, '2026', '2026-01-31')[0]).toBeCloseTo(31 - 0.4, 12);
  });

  it('follows the weekdays on which money comes', () => {
    const records = Array.from({ length: 56 }, (_, index) => {
      const day = new Date(Date.UTC(2026, 0, 5 + index)).toISOString().slice(0, 10); // from a Monday
      return row(day, 'a', { revenue: index % 7 < 5 ? 100 : 0 });
    });
    const weights = monthWeights({ records }, '2026', '2026-03-01');
    // February 2026 has 20 weekdays of 28, March 22 of 31: more of March than its days alone would give
    expect((weights[2] ?? 0) / (weights[1] ?? 1)).toBeLessThan(31 / 28);
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(365, -1);
  });

  it('leaves months with a plan of their own alone, and the rest adds up to the goal', () => {
    const some = fc.record(
      { weight: fc.double({ min: 0.5, max: 40, noNaN: true }), own: fc.integer({ min: 0, max: 9_000_000 }) },
      { requiredKeys: ['weight'] },
    );
    fc.assert(
      fc.property(
        fc.array(some, { minLength: 12, maxLength: 12 }),
        fc.integer({ min: 0, max: 1e9 }),
        (months, goal) => {
          const spread = spreadYear(goal, months);
          expect(months.every(({ own }, index) => own === undefined || spread[index] === own)).toBe(true);
          const owned = months.reduce((sum, { own = 0 }) => sum + own, 0);
          const isFree = months.some(({ own }) => own === undefined);
          const expected = isFree ? Math.max(goal, owned) : owned;
          expect(spread.reduce((sum, value) => sum + value, 0)).toBeCloseTo(expected, 3);
        },
      ),
    );
  });
});

it('A company’s plan of a metric is its own row, else the sum of its sources', () => {
  const plan: Plan = {
    month: '2026-12',
    sources: [
      { values: { revenue: 900 } },
      { source: 'a', values: { revenue: 1, leads: 5 } },
      { source: 'b', values: { leads: 7 } },
    ],
  };
  expect([companyPlan(plan, 'revenue'), companyPlan(plan, 'leads'), companyPlan(plan, 'held')]).toEqual([
    900,
    12,
    undefined,
  ]);
});

describe('What a goal takes, in a sentence', () => {
  const telling = (language: 'ru' | 'en') => ({
    facts: { records: [] },
    settings: parseSettings({ language }),
    today: '2026-11-23',
  });

  it('says why nothing can be said', () => {
    expect(goalSaid(telling('ru'), { month: '2026-12', goal: 1e6 })).toMatchObject({
      because: 'tooLittleHistory',
      sentence: expect.stringMatching(/^Пока мало истории/),
    });
    expect(goalSaid(telling('en'), { month: '2026-12', goal: 1e6 }).sentence).toMatch(/^Too little history/);
  });

  it('names the month as people do', () => {
    expect([monthName(telling('ru'), '2026-12'), monthName(telling('en'), '2027-01')]).toEqual([
      'Декабрь 2026',
      'January 2027',
    ]);
  });
});
