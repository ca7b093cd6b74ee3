import fc from 'fast-check';
import { addDays, type Deal, type Facts, type InputMetric, isoWeekOf, reviewWeek } from '../../../src/core';
import { dailyStops } from '../../../src/core/signals';
import { slowTrends } from '../../../src/core/signals/slowTrends';
import { isExploring } from '../../support/exploring';
import { someFacts, someRecords } from '../../support/generators';
import { company, FIRST_DAY, LAST_WEEK, numbersIn, SUNDAY, USUAL, WEEKS } from './support';

const INPUT_IDS = Object.keys(USUAL) as InputMetric[];
const RUNS = { numRuns: isExploring ? 600 : 60 };

interface Shape {
  readonly seed: number;
  readonly sources: number;
  readonly missing: number;
  readonly zero: number;
  readonly scale: number;
  readonly kept: readonly InputMetric[];
}
const someShape: fc.Arbitrary<Shape> = fc.record({
  seed: fc.integer(),
  sources: fc.integer({ min: 1, max: 3 }),
  missing: fc.constantFrom(0, 0.05, 0.05, 0.3),
  zero: fc.constantFrom(0, 0, 0.3, 0.9, 1),
  scale: fc.constantFrom(0.05, 1, 5000),
  kept: fc.oneof(fc.constant(INPUT_IDS), fc.subarray(INPUT_IDS, { minLength: 2 })),
});

/** A history long enough to be judged, in which anything may be missing, nothing at all, or huge. */
function historyOf({ seed, sources, missing, zero, scale, kept }: Shape): Facts['records'] {
  let state = seed >>> 0;
  const random = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const value = (metric: InputMetric): number =>
    random() < zero ? 0 : Math.round(2 * random() * scale * (USUAL[metric] ?? 1));
  return company({
    sources: ['a', 'b', 'c'].slice(0, sources),
    values: () =>
      random() < missing
        ? undefined
        : Object.fromEntries(kept.flatMap((id) => (random() < missing ? [] : [[id, value(id)]]))),
  });
}

const someDeals: fc.Arbitrary<Deal[]> = fc.array(
  fc
    .record({
      begun: fc.integer({ min: 0, max: 7 * WEEKS + 20 }),
      lags: fc.tuple(...[0, 1, 2].map(() => fc.option(fc.integer({ min: -1, max: 60 }), { nil: undefined }))),
    })
    .map(({ begun, lags: [toBooked, toHeld, toPaid] }) => {
      const created = addDays(FIRST_DAY, begun);
      const later = (day: string, days: number | undefined): string | undefined =>
        days === undefined ? undefined : addDays(day, days);
      const scheduledOn = later(created, toBooked);
      const heldOn = scheduledOn && later(scheduledOn, toHeld);
      const paidOn = heldOn && later(heldOn, toPaid);
      return {
        id: '1',
        created,
        ...(scheduledOn && { scheduledOn }),
        ...(heldOn && { heldOn }),
        ...(paidOn && { paidOn }),
      };
    }),
  { maxLength: 60 },
);

/** As shapes, so that a counterexample is short to read. */
const someHistory = fc.record({ shape: someShape, deals: fc.option(someDeals, { nil: undefined }) });
const factsOf = ({ shape, deals }: { readonly shape: Shape; readonly deals: Deal[] | undefined }): Facts => ({
  records: historyOf(shape),
  ...(deals && { deals }),
});

/** Found: sources with more meetings held than due varied more than trials can, and the report's chances were no numbers. */
const MORE_HELD_THAN_DUE = {
  shape: { seed: 1_478_806_402, sources: 2, missing: 0, zero: 0.9, scale: 1, kept: INPUT_IDS },
  deals: undefined,
};

describe('A report', () => {
  it('has numbers only, never one that is none or without end, whatever the days say', () => {
    fc.assert(
      fc.property(someHistory, (history) => {
        const facts = factsOf(history);
        const report = reviewWeek(facts, LAST_WEEK);
        const answers = [report, dailyStops(facts, SUNDAY), slowTrends(facts, LAST_WEEK)];
        expect(numbersIn(answers).filter((number) => !Number.isFinite(number))).toEqual([]);
        for (const { adjusted = 0, usual = 1 } of report.signals) {
          expect(adjusted).toBeGreaterThanOrEqual(0);
          expect(adjusted).toBeLessThanOrEqual(1);
          expect(usual).toBeGreaterThan(0);
        }
      }),
      { ...RUNS, examples: [[MORE_HELD_THAN_DUE]] },
    );
  });

  it('comes of a handful of days too', () => {
    fc.assert(
      fc.property(someFacts, fc.constantFrom('2020-W53', '2024-W09', '2026-W30'), (facts, week) => {
        const last = facts.records
          .map(({ day }) => day)
          .sort()
          .pop();
        const report = reviewWeek(facts, last === undefined ? week : isoWeekOf(last));
        expect(report.judged).toBe(false);
        expect(numbersIn(report).filter((number) => !Number.isFinite(number))).toEqual([]);
      }),
    );
  });

  it('is the same whatever the order of the days and deals', () => {
    fc.assert(
      fc.property(someHistory, (history) => {
        const { records, deals = [] } = factsOf(history);
        const backwards = { records: [...records].reverse(), deals: [...deals].reverse() };
        expect(reviewWeek(backwards, LAST_WEEK)).toEqual(reviewWeek({ records, deals }, LAST_WEEK));
      }),
      RUNS,
    );
  });

  it('is the same to the last digit where a day was entered in several rows', () => {
    const rows = company().flatMap((record) =>
      [0.1, 0.2, 0.3].map((spend) => ({ ...record, values: { spend, leads: 6 } })),
    );
    const backwards = [...rows].reverse();
    expect(reviewWeek({ records: backwards }, LAST_WEEK)).toEqual(reviewWeek({ records: rows }, LAST_WEEK));
  });

  it('of a past week does not change by what comes later', () => {
    const laterRecords = someRecords({ sources: ['a', 'b', 'Отдел продаж'] }).map((records) =>
      records.map((record, index) => ({ ...record, day: addDays(SUNDAY, 1 + (index % 40)) })),
    );
    fc.assert(
      fc.property(someHistory, laterRecords, (history, later) => {
        const { records, deals = [] } = factsOf(history);
        const known = deals.filter(({ created }) => created <= SUNDAY).map((deal) => asKnownOn(SUNDAY, deal));
        const then = { records, deals: known };
        const now = { records: [...later, ...records], deals };
        expect(reviewWeek(now, LAST_WEEK)).toEqual(reviewWeek(then, LAST_WEEK));
        expect(slowTrends(now, LAST_WEEK)).toEqual(slowTrends(then, LAST_WEEK));
        expect(dailyStops(now, SUNDAY)).toEqual(dailyStops(then, SUNDAY));
      }),
      RUNS,
    );
  });
});

/** A deal without the steps that it had not taken yet. */
function asKnownOn(day: string, deal: Deal): Deal {
  const isLater = (value: unknown): boolean => typeof value === 'string' && /^\d{4}-/.test(value) && value > day;
  return Object.fromEntries(Object.entries(deal).filter(([, value]) => !isLater(value))) as unknown as Deal;
}
