import fc from 'fast-check';
import { addDays, type DayRecord, type Hypothesis, judgeHypothesis } from '../../../src/core';
import { planTrial } from '../../../src/core/trials';
import { company, START, showUp } from './support';

const EVE = addDays(START, -1);
const METRICS: readonly Hypothesis['metric'][] = [
  'leads',
  'siteConversion',
  'showUp',
  'meetingToPayment',
  'averageCheck',
];
const someTrial: fc.Arbitrary<Hypothesis> = fc.record({
  metric: fc.constantFrom(...METRICS),
  start: fc.constant(START),
  weeks: fc.constantFrom(1, 2, 3, 4),
  expectedLift: fc.integer({ min: 1, max: 120 }).map((percent) => percent / 100),
});
/** A company so many times as large. */
const times = (factor: number): DayRecord[] =>
  company().map((record) => ({
    ...record,
    values: Object.fromEntries(Object.entries(record.values).map(([metric, value]) => [metric, (value ?? 0) * factor])),
  }));

describe('Before a hypothesis begins', () => {
  it('seventy meetings a week, of which 70 % come: ±15 % shows in some weeks, and the day is that of their end', () => {
    const plan = planTrial({ records: company() }, showUp, EVE);
    const { weeksNeeded = 0 } = judgeHypothesis({ records: company() }, showUp, EVE);
    expect(weeksNeeded).toBeGreaterThan(0);
    expect(plan).toMatchObject({ weeksNeeded, enoughBy: addDays(START, 7 * weeksNeeded - 1) });
  });

  it('more than all meetings cannot be held: no number of weeks would show it', () => {
    const plan = planTrial({ records: company() }, { ...showUp, expectedLift: 0.5 }, EVE);
    expect(plan).not.toHaveProperty('weeksNeeded');
  });

  it('a business without a past is promised nothing', () => {
    const young = company().filter(({ day }) => day >= START);
    expect(planTrial({ records: young }, showUp, EVE)).toBeUndefined();
    expect(planTrial({ records: company() }, { ...showUp, metric: 'cpl' }, EVE)).toBeUndefined();
  });

  it('the smallest lift that shows is just that: a percent less takes longer than the trial', () => {
    fc.assert(
      fc.property(someTrial, (trial) => {
        const { visibleLift } = planTrial({ records: company() }, trial, EVE) ?? {};
        if (visibleLift === undefined) return;
        const weeksTo = (expectedLift: number): number =>
          planTrial({ records: company() }, { ...trial, expectedLift }, EVE)?.weeksNeeded ?? Number.POSITIVE_INFINITY;
        expect(weeksTo(visibleLift)).toBeLessThanOrEqual(trial.weeks);
        if (visibleLift > 0.015) expect(weeksTo(visibleLift - 0.01)).toBeGreaterThan(trial.weeks);
      }),
      { numRuns: 25 },
    );
  });

  it('a larger business is never told to wait longer', () => {
    fc.assert(
      fc.property(someTrial, fc.constantFrom(2, 5), (trial, factor) => {
        const weeksIn = (records: readonly DayRecord[]): number =>
          planTrial({ records }, trial, EVE)?.weeksNeeded ?? Number.POSITIVE_INFINITY;
        expect(weeksIn(times(factor))).toBeLessThanOrEqual(weeksIn(company()));
      }),
      { numRuns: 25 },
    );
  });
});
