import fc from 'fast-check';
import {
  addDays,
  type Facts,
  type Hypothesis,
  type InputMetric,
  judgeHypothesis,
  judgeOneOff,
  RATIOS,
} from '../../../src/core';
import { isExploring } from '../../support/exploring';
import { someFacts } from '../../support/generators';
import { company, endOf, meetings, START, USUAL } from './support';

const INPUT_IDS = Object.keys(USUAL) as InputMetric[];
const RUNS = { numRuns: isExploring ? 600 : 60 };
const METRICS: readonly Hypothesis['metric'][] = [...RATIOS.map(({ id }) => id), 'leads', 'payments'];

const someHypothesis: fc.Arbitrary<Hypothesis> = fc.record(
  {
    metric: fc.constantFrom(...METRICS),
    source: fc.constantFrom('a', 'b', 'нет'),
    start: fc.integer({ min: -30, max: 10 }).map((days) => addDays(START, days)),
    weeks: fc.constantFrom(1, 2, 3, 4),
    expectedLift: fc.constantFrom(-0.2, 0, 0.1, 0.5, 3),
  },
  { requiredKeys: ['metric', 'start', 'weeks', 'expectedLift'] },
);

/** A long history in which each number may be missing, nothing, or huge. */
const someHistory: fc.Arbitrary<Facts> = fc
  .record({
    seed: fc.integer(),
    missing: fc.constantFrom(0, 0.05, 0.3),
    zero: fc.constantFrom(0, 0.3, 0.95),
    scale: fc.constantFrom(0.1, 1, 1000),
    kept: fc.oneof(fc.constant(INPUT_IDS), fc.subarray(INPUT_IDS, { minLength: 2 })),
    hasDeals: fc.boolean(),
  })
  .map(({ seed, missing, zero, scale, kept, hasDeals }) => {
    let state = seed >>> 0;
    const random = (): number => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return state / 2 ** 32;
    };
    const value = (metric: InputMetric): number =>
      random() < zero ? 0 : Math.round(2 * random() * scale * (USUAL[metric] ?? 1));
    const records = company({}, { sources: ['a', 'b'] }).map((record) => ({
      ...record,
      values: Object.fromEntries(kept.flatMap((id) => (random() < missing ? [] : [[id, value(id)]]))),
    }));
    return { records, ...(hasDeals && { deals: meetings({ perDay: 7 + Math.round(6 * random()) }) }) };
  });

const numbersIn = (answer: unknown): number[] => {
  if (typeof answer === 'number') return [answer];
  return typeof answer === 'object' && answer !== null ? Object.values(answer).flatMap(numbersIn) : [];
};

describe('A judgement', () => {
  it('has numbers only, a lift inside its range, and a verdict that fits it', () => {
    fc.assert(
      fc.property(someHistory, someHypothesis, fc.integer({ min: -10, max: 40 }), (facts, hypothesis, days) => {
        const judgement = judgeHypothesis(facts, hypothesis, addDays(hypothesis.start, days));
        expect(numbersIn(judgement).filter((number) => !Number.isFinite(number))).toEqual([]);
        const { verdict, lift, weeksNeeded = 1 } = judgement;
        if (lift) expect([lift.low <= lift.mean, lift.mean <= lift.high]).toEqual([true, true]);
        if (verdict === 'confirmed') expect(lift?.low).toBeGreaterThan(0);
        if (verdict === 'worse') expect(lift?.high).toBeLessThan(0);
        if (verdict === 'notConfirmed') expect(lift?.low).toBeLessThanOrEqual(0);
        expect(weeksNeeded).toBeGreaterThanOrEqual(1);
        const isOver = days >= 7 * hypothesis.weeks - 1;
        expect(isOver ? ['tooEarly'] : ['confirmed', 'notConfirmed', 'notEnoughData']).not.toContain(verdict);
      }),
      RUNS,
    );
  });

  it('of the planned end never changes by looking later, whatever has come since', () => {
    fc.assert(
      fc.property(someHistory, someHypothesis, fc.integer({ min: 0, max: 400 }), (facts, hypothesis, days) => {
        const end = endOf(hypothesis.weeks, hypothesis.start);
        const then = judgeHypothesis(asKnownOn(end, facts), hypothesis, end);
        const since = Array.from({ length: 60 }, (_, index) => ({
          ...{ day: addDays(end, 1 + index), source: index % 2 ? 'новый' : 'a' },
          values: { ...USUAL, repeatPayments: 1, held: index },
        }));
        const now = { ...facts, records: [...since, ...facts.records], norms: newNorms(hypothesis) };
        expect(judgeHypothesis(now, hypothesis, addDays(end, days))).toEqual(then);
      }),
      RUNS,
    );
  });

  it('is the same whatever the order of the rows', () => {
    fc.assert(
      fc.property(someHistory, someHypothesis, (facts, hypothesis) => {
        const end = endOf(hypothesis.weeks, hypothesis.start);
        const { records, deals = [] } = facts;
        const backwards = { records: [...records].reverse(), deals: [...deals].reverse() };
        expect(judgeHypothesis(backwards, hypothesis, end)).toEqual(
          judgeHypothesis({ records, deals }, hypothesis, end),
        );
      }),
      RUNS,
    );
  });

  it('comes of a handful of days too, without a verdict', () => {
    fc.assert(
      fc.property(someFacts, someHypothesis, (facts, hypothesis) => {
        const start = facts.records[0]?.day ?? hypothesis.start;
        const judgement = judgeHypothesis(facts, { ...hypothesis, start }, endOf(hypothesis.weeks, start));
        expect(judgement.verdict).toBe('notEnoughData');
        expect(numbersIn(judgement).filter((number) => !Number.isFinite(number))).toEqual([]);
      }),
    );
  });

  it('of a one-off test gets no worse when it worked for one more', () => {
    const rank = { worse: 0, notConfirmed: 1, notEnoughData: 2, confirmed: 3, tooEarly: 9 };
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 400 }),
        fc.nat(399),
        fc.integer({ min: 100, max: 900 }),
        (shown, of, usual) => {
          const worked = of % shown;
          const base = { shown: 1000, worked: usual };
          const [one, more] = [worked, worked + 1].map((count) => judgeOneOff({ shown, worked: count }, base));
          expect(numbersIn(one).every(Number.isFinite)).toBe(true);
          expect(rank[more?.verdict ?? 'worse']).toBeGreaterThanOrEqual(rank[one?.verdict ?? 'worse']);
          expect(more?.lift?.mean).toBeGreaterThan(one?.lift?.mean ?? Number.NaN);
        },
      ),
    );
  });
});

/** Norms that people accepted because of the trial. */
const newNorms = ({ metric, start, weeks }: Hypothesis): NonNullable<Facts['norms']> =>
  ['2024-W40', '2025-W01'].filter(() => start < '2024-09' && weeks > 0).map((from) => ({ metric, from }));

/** Facts as they were on an evening: later days and steps of deals had not come. */
function asKnownOn(day: string, { records, deals }: Facts): Facts {
  return {
    records: records.filter((record) => record.day <= day),
    ...(deals && {
      deals: deals
        .filter(({ created }) => created <= day)
        .map(({ paidOn, ...deal }) => ({ ...deal, ...(paidOn !== undefined && paidOn <= day && { paidOn }) })),
    }),
  };
}
