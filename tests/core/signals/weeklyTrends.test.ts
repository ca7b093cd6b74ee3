import fc from 'fast-check';
import { addDays } from '../../../src/core';
import { weeklyTrends } from '../../../src/core/signals/weeklyTrends';
import { someRecords } from '../../support/generators';
import { changed, company, LAST_WEEK, SUNDAY, USUAL, weekBefore } from './support';

const ASKED = [{ metric: 'showUp' }, { metric: 'leads' }, { metric: 'showUp', source: 'a' }] as const;

describe('Thirteen weeks beside what is usual', () => {
  it('are the weeks up to the reviewed one, each with its own number inside the usual range', () => {
    const [showUp = [], leads = []] = weeklyTrends({ records: company() }, LAST_WEEK, ASKED);
    expect(showUp.map(({ week }) => week)).toEqual(Array.from({ length: 13 }, (_, index) => weekBefore(12 - index)));
    for (const { actual, usual, low, high } of showUp) {
      expect([actual, usual]).toEqual([0.75, 0.75]); // 6 held of 8 due, every day
      expect(low).toBeLessThan(0.75);
      expect(high).toBeGreaterThan(0.75);
      expect(high).toBeLessThanOrEqual(1); // no more than all can come
    }
    expect(leads.map(({ actual }) => actual)).toEqual(new Array(13).fill(252)); // 18 a day, two sources, seven days
  });

  it('fall out of the range when show-up halves in one source, and not in the other', () => {
    const records = changed(2, { held: 3 }, 'a');
    const asked = [
      { metric: 'showUp', source: 'a' },
      { metric: 'showUp', source: 'b' },
    ] as const;
    const [fallen, other] = weeklyTrends({ records }, LAST_WEEK, asked).map((weeks) => weeks[12]);
    expect(fallen?.actual).toBe(3 / 8);
    expect(fallen?.actual).toBeLessThan(fallen?.low ?? 0);
    expect(other?.actual).toBe(0.75);
    expect(other?.low).toBeLessThan(0.75);
  });

  it('have a gap where a week was one of holidays', () => {
    const holidays = [0, 1, 2].map((day) => addDays(SUNDAY, -13 + day));
    const [weeks = []] = weeklyTrends({ records: company(), calendar: { holidays } }, LAST_WEEK, ASKED);
    expect(weeks.map(({ actual }) => actual === undefined)).toEqual([...new Array(11).fill(false), true, false]);
  });

  it('have no numbers while there is too little history, nor of a metric that nobody judges', () => {
    const few = company().filter(({ day }) => day > addDays(SUNDAY, -28));
    for (const records of [[], few])
      for (const weeks of weeklyTrends({ records }, LAST_WEEK, [...ASKED, { metric: 'revenue' }]))
        for (const { actual, low, high } of weeks)
          expect([actual, low, high]).toEqual([undefined, undefined, undefined]);
  });

  it('do not depend on later days or on the order of rows, whatever is missing', () => {
    fc.assert(
      fc.property(someRecords(), (more) => {
        const later = more.map((record) => ({ ...record, day: addDays(SUNDAY, 1) }));
        const own = company({ values: ({ week, weekday }) => (weekday > 5 ? undefined : { ...USUAL, leads: week }) });
        const all = weeklyTrends({ records: [...later, ...own].reverse() }, LAST_WEEK, ASKED);
        expect(all).toEqual(weeklyTrends({ records: own }, LAST_WEEK, ASKED));
      }),
      { numRuns: 15 },
    );
  });
});
