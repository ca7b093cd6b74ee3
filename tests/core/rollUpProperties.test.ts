import fc from 'fast-check';
import { addDays, type DayRecord, INPUTS, mondayOf, type Period, RATIOS, rollUp, type Values } from '../../src/core';
import { someCount, someFacts, someInputs } from '../support/generators';

const KINDS = ['day', 'week', 'month'] as const;
const someKind = fc.constantFrom(...KINDS);

function totalOf(rows: readonly { readonly values: Values }[]): Record<string, number> {
  const entered = INPUTS.flatMap(({ id }) => {
    const values = rows.flatMap(({ values }) => values[id] ?? []);
    return values.length === 0 ? [] : [[id, Math.round(100 * values.reduce((sum, value) => sum + value, 0))] as const];
  });
  return Object.fromEntries(entered); // in kopecks, so that sums in another order are equal
}

function shuffled<T>(rows: readonly T[]): fc.Arbitrary<T[]> {
  return fc.shuffledSubarray([...rows], { minLength: rows.length, maxLength: rows.length });
}

it('loses nothing on the way up: days, weeks and months have the same totals as the records', () => {
  fc.assert(
    fc.property(someFacts, (facts) => {
      for (const by of KINDS) expect(totalOf(rollUp(facts, by))).toEqual(totalOf(facts.records));
    }),
  );
});

it('adds the sources up to the company', () => {
  fc.assert(
    fc.property(someFacts, someKind, (facts, by) => {
      const sources = [...new Set(facts.records.map(({ source }) => source))];
      expect(totalOf(sources.flatMap((source) => rollUp(facts, by, source)))).toEqual(totalOf(rollUp(facts, by)));
    }),
  );
});

it('puts periods in order, each once, each with an entered value, its records within its first and last day', () => {
  fc.assert(
    fc.property(someFacts, someKind, (facts, by) => {
      const periods = rollUp(facts, by);
      const keys = periods.map(({ key }) => key);
      expect(keys).toEqual([...new Set(keys)].sort());
      for (const { from, to, values } of periods) {
        expect(Object.values(values).every(Number.isFinite)).toBe(true);
        const within = facts.records.filter(({ day }) => day >= from && day <= to);
        expect(totalOf([{ values }])).toEqual(totalOf(within));
      }
    }),
  );
});

it('gives the same answer, to the last digit, whatever the order of the rows', () => {
  const withAnotherOrder = someFacts.chain((facts) =>
    fc.record({ facts: fc.constant(facts), records: shuffled([...facts.records, ...facts.records.slice(0, 4)]) }),
  );
  fc.assert(
    fc.property(withAnotherOrder, someKind, ({ facts, records }, by) => {
      const reversed = [...records].reverse();
      expect(rollUp({ ...facts, records: reversed }, by)).toEqual(rollUp({ ...facts, records }, by));
    }),
  );
});

it('adds three rows of one source-day the same way in any order', () => {
  const rows = [0.1, 0.2, 0.3].map((spend) => ({ day: '2026-03-02', source: 'a', values: { spend } }));
  expect(rollUp({ records: [...rows].reverse() }, 'day')).toEqual(rollUp({ records: rows }, 'day'));
});

it('keeps an earlier week as it was when a later day is entered', () => {
  const later = fc.record({ days: fc.nat(20), values: someInputs() });
  fc.assert(
    fc.property(someFacts, later, ({ records, kept }, { days, values }) => {
      const sources = [...new Set(records.map(({ source }) => source))];
      const all = Object.fromEntries(sources.map((source) => [source, INPUTS.map(({ id }) => id)]));
      const told = { ...all, ...kept };
      const weeks = rollUp({ records, kept: told }, 'week');
      const last = weeks[weeks.length - 1];
      const [source] = sources;
      if (last === undefined || source === undefined) return;
      const added: DayRecord = { day: addDays(mondayOf(last.key), 7 + days), source, values };
      expect(rollUp({ records: [...records, added], kept: told }, 'week').slice(0, weeks.length)).toEqual(weeks);
    }),
  );
});

it('keeps every number as it was when a day is noted with nothing entered', () => {
  fc.assert(
    fc.property(someFacts, someKind, (facts, by) => {
      const noted = facts.records.map(({ day, source }) => ({ day, source, values: {}, event: 'Праздник' }));
      expect(rollUp({ ...facts, records: [...noted, ...facts.records] }, by)).toEqual(rollUp(facts, by));
    }),
  );
});

it('has a ratio only where both of its sides were entered in the period', () => {
  fc.assert(
    fc.property(someFacts, someKind, (facts, by) => {
      for (const { values } of rollUp(facts, by)) expect(ratiosWithoutSides(values)).toEqual([]);
    }),
  );
});

it('says the same when every count is twice as high: ratios of counts stay, costs halve', () => {
  const oneSource = fc.record({ leads: someCount, clicks: someCount, spend: someCount });
  fc.assert(
    fc.property(fc.array(oneSource, { minLength: 1, maxLength: 8 }), (days) => {
      const of = (times: number): Period['values'] | undefined =>
        rollUp({ records: days.map((day, index) => dayTimes(day, times, index)) }, 'month')[0]?.values;
      expect(of(2)?.siteConversion).toEqual(of(1)?.siteConversion);
      const cost = of(1)?.cpl;
      expect(of(2)?.cpl).toEqual(cost === undefined ? undefined : cost / 2);
    }),
  );
});

function ratiosWithoutSides(values: Values): string[] {
  return RATIOS.filter(({ id, of, per }) => {
    const bottoms: readonly number[] = per.flatMap((metric) => values[metric] ?? []);
    return values[id] !== undefined && (values[of] === undefined || bottoms.length === 0);
  }).map(({ id }) => id);
}

function dayTimes({ leads, clicks, spend }: Record<string, number>, times: number, index: number): DayRecord {
  const values = { leads: (leads ?? 0) * times, clicks: (clicks ?? 0) * times, spend: spend ?? 0 };
  return { day: addDays('2026-03-01', index), source: 'a', values };
}
