import fc from 'fast-check';
import type { Deal } from '../../../src/core';
import { countBeside, countDeals } from '../../../src/core/deals';
import { oddDeals, on } from './support';

const deal = (id: string, created: number, paid?: number): Deal => ({
  ...{ id, created: on(created), source: 'Сайт' },
  ...(paid !== undefined && { paidOn: on(paid), amount: 100 }),
});

describe('What the table counts beside a file', () => {
  it('is its other deals on the days of the file, and nothing on a day from which the file takes its only deal', () => {
    const table = [deal('1', 0, 5), deal('2', 0), deal('3', 9)];
    const { known, records } = countBeside(table, { ids: ['1'], days: [on(0), on(7)] });
    expect(known).toBe(1);
    expect(records).toEqual([
      { day: on(0), source: 'Сайт', values: { leads: 1 } },
      { day: on(5), source: 'Сайт', values: { leads: 0, payments: 0, revenue: 0 } },
    ]);
  });

  it('with the file comes to what all deals together count to', () => {
    fc.assert(
      fc.property(oddDeals, oddDeals, (before, file) => {
        const ids = new Set(file.map(({ id }) => id));
        const sumOf = (records: ReturnType<typeof countDeals>): number =>
          records.reduce((sum, { values }) => sum + (values.leads ?? 0), 0);
        const days = countDeals(file, '').map(({ day }) => day);
        const { records } = countBeside(before, { ids: [...ids], days });
        const touched = new Set([...days, ...records.map(({ day }) => day)]);
        const all = countDeals([...before.filter(({ id }) => !ids.has(id)), ...file], '');
        expect(sumOf(countDeals(file, '')) + sumOf([...records])).toBe(
          sumOf(all.filter(({ day }) => touched.has(day))),
        );
      }),
    );
  });
});
