import { addDays, type DayRecord, forecastMonth, type Range } from '../../../src/core';

const LAST = '2025-10-31';
const ASK = { month: '2025-11', asOf: LAST };

/** Payments a day in each four weeks up to the last day, the oldest first. */
const paying = (perDay: readonly number[]): DayRecord[] =>
  perDay.flatMap((payments, block) =>
    Array.from({ length: 28 }, (_, index) => {
      const back = 28 * (perDay.length - 1 - block) + 27 - index;
      return { day: addDays(LAST, -back), source: 'a', values: { leads: 20, payments } };
    }),
  );
const rangeOf = (perDay: readonly number[]): Range => {
  const { payments } = forecastMonth({ records: paying(perDay) }, ASK);
  if (payments === undefined) throw new Error('no forecast');
  return payments;
};
const width = ({ low, high, mean }: Range): number => (high - low) / mean;

describe('The range of a month', () => {
  it('is wider where the business’s own months have differed more than chance explains', () => {
    const steady = rangeOf([4, 4, 4, 4, 4, 4, 4]);
    const wild = rangeOf([4, 1, 8, 1, 9, 2, 4]);
    expect(width(steady)).toBeLessThan(0.6);
    expect(width(wild)).toBeGreaterThan(2 * width(steady));
  });

  it('stays as it is where months differ as much as they do by chance', () => {
    const calm = rangeOf([4, 4, 4, 4, 4, 4, 4]);
    const usual = rangeOf([4, 3.8, 4.1, 3.9, 4.2, 3.9, 4]);
    expect(width(usual)).toBeCloseTo(width(calm), 1);
  });
});
