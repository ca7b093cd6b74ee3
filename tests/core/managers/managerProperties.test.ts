import fc from 'fast-check';
import { addDays, compareManagers, type ManagerCell, type ManagerRecord } from '../../../src/core';
import { someInputs } from '../../support/generators';

const someManagers: fc.Arbitrary<ManagerRecord[]> = fc.array(
  fc.record(
    {
      day: fc.integer({ min: -10, max: 40 }).map((days) => addDays('2026-02-01', days)),
      manager: fc.constantFrom('Анна', 'Борис', 'Вера'),
      source: fc.constantFrom('Сайт', 'VK'),
      values: someInputs(['leads', 'qualified', 'scheduled', 'due', 'held', 'payments', 'revenue']),
    },
    { requiredKeys: ['day', 'manager', 'values'] },
  ),
  { maxLength: 25 },
);
const numbersOf = ({ actual, team, low, high }: ManagerCell): number[] =>
  [actual, team, low, high].filter((value) => value !== undefined);

it('Whatever the managers did, no number is missing its value and the rest of the team is within its range', () => {
  fc.assert(
    fc.property(someManagers, (records) => {
      for (const cell of compareManagers(records, '2026-W10')) {
        expect(numbersOf(cell).every((number) => Number.isFinite(number) && number >= 0)).toBe(true);
        const { low = 0, high = Number.POSITIVE_INFINITY, team = 0 } = cell;
        expect(low).toBeLessThanOrEqual(team * (1 + 1e-12));
        expect(team).toBeLessThanOrEqual(high * (1 + 1e-12));
      }
    }),
  );
});

it('The order of the rows changes nothing, nor does a row split in two', () => {
  fc.assert(
    fc.property(someManagers, (records) => {
      const whole = compareManagers(records, '2026-W10');
      expect(compareManagers([...records].reverse(), '2026-W10')).toEqual(whole);
      const split = records.flatMap(({ values: { leads, ...rest }, ...record }) => [
        { ...record, values: rest },
        { ...record, values: leads === undefined ? {} : { leads } },
      ]);
      expect(compareManagers(split, '2026-W10')).toEqual(whole);
    }),
  );
});

it('What comes after the last week changes nothing', () => {
  fc.assert(
    fc.property(someManagers, (records) => {
      const known = records.filter(({ day }) => day <= '2026-02-22');
      expect(compareManagers(records, '2026-W08')).toEqual(compareManagers(known, '2026-W08'));
    }),
  );
});

it('Everybody of the period stands in every metric once', () => {
  fc.assert(
    fc.property(someManagers, (records) => {
      const cells = compareManagers(records, '2026-W10');
      const keys = cells.map(({ manager, metric }) => `${manager} ${metric}`);
      const managers = new Set(
        records.filter(({ day }) => day >= '2026-02-09' && day <= '2026-03-08').map((one) => one.manager),
      );
      expect(new Set(keys).size).toBe(keys.length);
      expect(keys.length).toBe(new Set(cells.map(({ metric }) => metric)).size * managers.size);
    }),
  );
});
