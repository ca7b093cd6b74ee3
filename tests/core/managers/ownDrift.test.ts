import fc from 'fast-check';
import { addDays, type ManagerRecord, mondayOf } from '../../../src/core';
import { ownDrift } from '../../../src/core/managers';
import { someInputs } from '../../support/generators';

const WEEK = '2026-W13';
const MONDAY = addDays(mondayOf(WEEK), -84);
/** Thirteen weeks of one manager: so many leads a week, of which so many were booked in each. */
const weeks = (manager: string, leads: number, booked: (week: number) => number): ManagerRecord[] =>
  Array.from({ length: 13 }, (_, week) => ({
    day: addDays(MONDAY, 7 * week + 2),
    manager,
    source: 'Сайт',
    values: { leads, scheduled: booked(week) },
  }));
const monthly = (one: number, two: number, three: number) => (week: number) =>
  week < 5 ? one : week < 9 ? two : three;
const verdictOf = (records: readonly ManagerRecord[], manager = 'Анна') =>
  ownDrift(records, WEEK).find((one) => one.manager === manager)?.verdict;

describe('Against their own last 13 weeks', () => {
  it('a manager who books less month after month is seen to go down, with the months’ counts', () => {
    const [anna] = ownDrift(weeks('Анна', 50, monthly(37, 32, 26)), WEEK);
    expect(anna).toMatchObject({ manager: 'Анна', metric: 'leadToMeeting', verdict: 'falling' });
    expect(anna?.months).toEqual([
      { x: 185, n: 250 },
      { x: 128, n: 200 },
      { x: 104, n: 200 },
    ]);
  });

  it('one who books more and more is seen to go up', () => {
    expect(verdictOf(weeks('Анна', 50, monthly(26, 32, 37)))).toBe('rising');
  });

  it('one bad month in the middle is no drift', () => {
    expect(verdictOf(weeks('Анна', 50, monthly(30, 20, 30)))).toBe('usual');
  });

  it('the same fall on a tenth of the leads may be chance', () => {
    expect(verdictOf(weeks('Анна', 5, monthly(4, 3, 3)))).toBe('usual');
  });

  it('with fewer than 15 leads in a month nothing is said', () => {
    expect(verdictOf(weeks('Анна', 3, monthly(3, 1, 0)))).toBe('tooLittleData');
  });

  it('ever more leads of a weak source are no fall of the manager', () => {
    const strong = weeks('Анна', 1, () => 0).map((one, week) => {
      const leads = 60 - 4 * week;
      return { ...one, values: { leads, scheduled: leads * 0.6 } };
    });
    const weak = weeks('Анна', 1, () => 0).map((one, week) => {
      const leads = 10 + 4 * week;
      return { ...one, source: 'ВК', values: { leads, scheduled: leads * 0.2 } };
    });
    expect(verdictOf([...strong, ...weak])).toBe('usual');
    expect(verdictOf([...strong, ...weak].map(({ source: _, ...one }) => one))).toBe('falling');
  });

  it('what the others did stands beside it', () => {
    const records = [...weeks('Анна', 50, monthly(37, 32, 26)), ...weeks('Борис', 20, () => 10)];
    expect(ownDrift(records, WEEK)[0]?.others.map(({ x, n }) => x / n)).toEqual([0.5, 0.5, 0.5]);
  });
});

const someRecords: fc.Arbitrary<ManagerRecord[]> = fc.array(
  fc.record(
    {
      day: fc.integer({ min: -10, max: 100 }).map((days) => addDays(MONDAY, days)),
      manager: fc.constantFrom('Анна', 'Борис'),
      source: fc.constantFrom('Сайт', 'VK'),
      values: someInputs(['leads', 'qualified', 'scheduled', 'due', 'held', 'payments']),
    },
    { requiredKeys: ['day', 'manager', 'values'] },
  ),
  { maxLength: 40 },
);

it('Whatever was entered, the order of rows and later days change nothing, and no lead is lost between months', () => {
  fc.assert(
    fc.property(someRecords, (records) => {
      const found = ownDrift(records, WEEK);
      expect(ownDrift([...records].reverse(), WEEK)).toEqual(found);
      expect(
        ownDrift(
          records.filter(({ day }) => day <= addDays(MONDAY, 90)),
          WEEK,
        ),
      ).toEqual(found);
      for (const { months, others } of found) {
        const all = [...months, ...others].reduce((sum, { n }) => sum + n, 0);
        const same = found.filter((one) => one.metric === found[0]?.metric);
        expect(Number.isFinite(all)).toBe(true);
        expect(same.length).toBe(new Set(same.map(({ manager }) => manager)).size);
      }
    }),
  );
});
