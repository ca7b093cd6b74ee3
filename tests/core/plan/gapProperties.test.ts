import fc from 'fast-check';
import {
  addDays,
  type DayRecord,
  explainGap,
  INPUTS,
  type InputMetric,
  type Inputs,
  type Plan,
} from '../../../src/core';
import { someCount, someMoney, somePlan, someRecords } from '../../support/generators';

const SOURCES = ['Сайт', 'VK', 'Отдел продаж'];
const SALES: readonly InputMetric[] = ['scheduled', 'due', 'held', 'payments', 'repeatPayments', 'revenue'];
const IDS: readonly InputMetric[] = INPUTS.map(({ id }) => id);

/** A number that a chain of ratios stumbles over: nothing, next to nothing, huge; of revenue, given back. */
const nasty = (id: InputMetric): fc.Arbitrary<number> => {
  const plain = id === 'spend' || id === 'revenue' ? someMoney : someCount;
  const odd = fc.constantFrom(0, 0, 1, 0.01, 1_000_000, id === 'revenue' ? -50_000.33 : 3);
  return fc.oneof(plain, odd);
};

const nastyInputs = (ids: readonly InputMetric[]): fc.Arbitrary<Inputs> =>
  fc.record(Object.fromEntries(ids.map((id) => [id, nasty(id)])), { requiredKeys: [] });

/** A period: sources that keep the same things, or any; at times sales in a common row, at times only revenue. */
const somePeriod: fc.Arbitrary<DayRecord[]> = fc
  .constantFrom<(source: string) => readonly InputMetric[]>(
    () => IDS,
    (source) => (source === 'Отдел продаж' ? SALES : IDS.filter((id) => !SALES.includes(id))),
    () => ['revenue'],
    () => ['leads', 'payments', 'revenue'],
    () => IDS.filter((id) => id !== 'spend'),
  )
  .chain((kept) => fc.tuple(...SOURCES.map((source) => rowsOf(source, kept(source)))))
  .map((rows) => rows.flat());

const rowsOf = (source: string, kept: readonly InputMetric[]): fc.Arbitrary<DayRecord[]> =>
  fc
    .array(nastyInputs(kept), { maxLength: 3 })
    .map((rows) => rows.map((values, index) => ({ day: addDays('2026-03-02', index % 2), source, values })));

const someSide: fc.Arbitrary<readonly DayRecord[] | Plan> = fc.oneof(
  somePeriod,
  someRecords({ sources: SOURCES }),
  somePlan(SOURCES),
  fc.record({
    month: fc.constant('2026-03'),
    sources: fc.array(fc.record({ values: nastyInputs(IDS) }), { maxLength: 1 }),
  }),
);

const revenueIn = (values: readonly Inputs[]): number => values.reduce((sum, { revenue = 0 }) => sum + revenue, 0);
const revenueOf = (side: readonly DayRecord[] | Plan): number => {
  if (!('month' in side)) return revenueIn(side.map(({ values }) => values));
  const company = side.sources.filter(({ source }) => source === undefined).map(({ values }) => values);
  const isPlanned = company.some(({ revenue }) => revenue !== undefined);
  return revenueIn(isPlanned ? company : side.sources.map(({ values }) => values));
};

describe('Whatever was kept, or planned,', () => {
  it('the lines of a gap add up to it to the kopeck, and each is a number', () => {
    fc.assert(
      fc.property(fc.oneof(somePeriod, someRecords({ sources: SOURCES })), someSide, (actual, against) => {
        const { gap, lines } = explainGap(actual, against);
        expect(Math.abs(gap - (revenueOf(actual) - revenueOf(against)))).toBeLessThan(0.01);
        expect(Math.abs(lines.reduce((sum, { amount }) => sum + amount, 0) - gap)).toBeLessThan(0.01);
        expect(lines.every(({ amount }) => Number.isFinite(amount))).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('each factor is one line, and each source added or stopped', () => {
    fc.assert(
      fc.property(somePeriod, someSide, (actual, against) => {
        const names = explainGap(actual, against).lines.map(({ factor, source }) => `${factor} ${source ?? ''}`);
        expect(new Set(names).size).toBe(names.length);
      }),
    );
  });

  it('a gap does not depend on the order of the rows', () => {
    const shuffled = (rows: readonly DayRecord[]) => fc.shuffledSubarray([...rows], { minLength: rows.length });
    const twice = somePeriod.chain((rows) => fc.tuple(fc.constant(rows), shuffled(rows)));
    fc.assert(
      fc.property(twice, twice, ([actual, other], [against, otherAgainst]) => {
        expect(explainGap(other, otherAgainst)).toEqual(explainGap(actual, against));
      }),
    );
  });

  it('a gap seen from the other side is the same line by line, with the sign turned', () => {
    const turned = { sourceAdded: 'sourceStopped', sourceStopped: 'sourceAdded' } as const;
    fc.assert(
      fc.property(somePeriod, somePeriod, (one, other) => {
        const back = explainGap(other, one).lines;
        for (const { factor, source, amount } of explainGap(one, other).lines) {
          const name = factor === 'sourceAdded' || factor === 'sourceStopped' ? turned[factor] : factor;
          const same = back.find((line) => line.factor === name && line.source === source);
          expect(Math.abs(amount + (same?.amount ?? 0))).toBeLessThan(0.01);
        }
      }),
    );
  });
});
