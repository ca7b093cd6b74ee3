import fc from 'fast-check';
import { type DayRecord, type Deal, parseSettings } from '../../../src/core';
import { type BySegment, bySegment, focus, newAndRepeat, plusTen } from '../../../src/core/economics';

const TODAY = '2026-11-22';
const SOURCES = ['A', 'B', 'C'];
const day = fc.integer({ min: 0, max: 140 }).map((n) => new Date(Date.UTC(2026, 6, 10 + n)).toISOString().slice(0, 10));
const count = fc.option(fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 60 })), { nil: undefined });
const kept = <T extends object>(values: T) =>
  Object.fromEntries(Object.entries(values).filter(([, one]) => one !== undefined));
const values = fc
  .record({ spend: count, leads: count, qualified: count, payments: count, repeatPayments: count, revenue: count })
  .map(kept);
const records: fc.Arbitrary<DayRecord[]> = fc.array(fc.record({ day, source: fc.constantFrom(...SOURCES), values }), {
  maxLength: 30,
});
const segment = fc.constantFrom(undefined, 'x', 'X', 'y', 'тест');
const deals: fc.Arbitrary<Deal[]> = fc.array(
  fc
    .record({
      id: fc.uuid(),
      created: day,
      source: fc.constantFrom(undefined, ...SOURCES),
      segment,
      paidOn: fc.option(day, { nil: undefined }),
      amount: count,
      repeat: fc.boolean(),
      qualified: fc.boolean(),
    })
    .map((deal) => kept(deal) as unknown as Deal),
  { maxLength: 12 },
);
const settings = fc
  .array(fc.record({ segment, costPercent: fc.constantFrom(undefined, 0, 40, 100) }), { minLength: 3, maxLength: 3 })
  .map((some) => parseSettings({ sources: some.map((one, index) => ({ name: SOURCES[index], ...kept(one) })) }));
const FLOWS = ['spend', 'leads', 'qualified', 'payments', 'repeatPayments', 'revenue'] as const;
const sum = (numbers: readonly (number | undefined)[]): number =>
  numbers.reduce<number>((all, one = 0) => all + one, 0);

it('what the sources, segments and tests have adds up to what was entered in these months', () => {
  fc.assert(
    fc.property(records, deals, settings, (some, own, set) => {
      const { period, whole, segments, rows, tests } = bySegment({ records: some, deals: own }, set, TODAY);
      const inTime = some.filter(({ day }) => period && day >= period.from && day <= period.to);
      for (const flow of FLOWS) {
        const all = sum([...rows, ...tests].map((unit) => unit.values[flow]));
        expect(all).toBeCloseTo(sum(inTime.map((record) => record.values[flow])), 6);
        expect(sum(segments.map((unit) => unit.values[flow]))).toBeCloseTo(whole.values[flow] ?? 0, 6);
        expect(sum(rows.map((unit) => unit.values[flow]))).toBeCloseTo(whole.values[flow] ?? 0, 6);
      }
      if (whole.margin !== undefined) expect(sum(rows.map(({ margin }) => margin))).toBeCloseTo(whole.margin, 6);
    }),
  );
});

const roughly = (all: BySegment): string =>
  JSON.stringify(all, (_, value: unknown) =>
    typeof value === 'number' ? Math.round(value * 1e6) / 1e6 : typeof value === 'string' ? value.toLowerCase() : value,
  );

it('the order of rows and of deals does not matter', () => {
  fc.assert(
    fc.property(records, deals, settings, (some, own, set) => {
      const there = bySegment({ records: some, deals: own }, set, TODAY);
      const back = bySegment({ records: [...some].reverse(), deals: [...own].reverse() }, set, TODAY);
      expect(roughly(back)).toBe(roughly(there));
      expect(newAndRepeat([...some].reverse(), set, TODAY)).toEqual(newAndRepeat(some, set, TODAY));
    }),
  );
});

it('no number is ever infinite or none, and nothing is divided by nothing', () => {
  fc.assert(
    fc.property(records, deals, settings, (some, own, set) => {
      const all = bySegment({ records: some, deals: own }, set, TODAY);
      const found = JSON.stringify([all, focus(all) ?? '', newAndRepeat(some, set, TODAY)]);
      expect(found).not.toMatch(/null|Infinity|NaN/);
      for (const { values, cac } of all.rows) {
        if (sum([values.payments, -(values.repeatPayments ?? 0)]) <= 0) expect(cac).toBeUndefined();
      }
    }),
  );
});

it('the shares of effort and of return are shares: sources add up to the whole', () => {
  fc.assert(
    fc.property(records, settings, (some, set) => {
      const found = focus(bySegment({ records: some }, set, TODAY));
      const sources = found?.lines.filter(({ unit }) => unit.source !== '') ?? [];
      for (const part of ['effort', 'gives'] as const) {
        if (sources.length > 1) expect(sum(sources.map((line) => line[part]))).toBeCloseTo(1);
      }
    }),
  );
});

it('what is worth more stands above what is worth less, whatever costs are', () => {
  const turned = fc.array(
    fc.record({
      lever: fc.string(),
      change: fc.constant(0.1),
      gain: fc.integer({ min: 0, max: 1e6 }),
      spend: fc.integer({ min: 0, max: 1e5 }),
    }),
  );
  const costShare = fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: undefined });
  fc.assert(
    fc.property(turned, costShare, (some, cost) => {
      const worths = plusTen(some, { revenue: 1e6, ...(cost !== undefined && { costShare: cost }) });
      const sizes = worths.map(({ worth, gain, spend }) => worth ?? gain - spend);
      expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
      expect(worths.every(({ worth }) => (worth === undefined) === (cost === undefined))).toBe(true);
    }),
  );
});
