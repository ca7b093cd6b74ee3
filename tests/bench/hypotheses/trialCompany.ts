import { addDays, type Facts, type Hypothesis, simulate } from '../../../src/core';
import type { DemoSize, DemoWobble } from '../../../src/core/demo';
import { PAID_SOURCES } from '../paidSources';
import { CALENDAR, FIRST_DAY } from '../timeline';
import type { TrialStage } from './trialCases';

/** Which company tries. */
export interface TrialAsk {
  readonly size: DemoSize;
  readonly wobble: DemoWobble;
  readonly seed: number;
  /** Without deals stages that take days are matched by whole weeks. */
  readonly withoutDeals?: boolean;
}
/** A trial and what is known at its end. */
export interface TrialRun {
  readonly facts: Facts;
  readonly hypothesis: Hypothesis;
}

const WEEKS_BEFORE = 20; // the baseline, and before it deals enough to know their lags
const WEEKS_OF_STARTS = 16; // companies start in different weeks of the year, none in the New Year's holidays

/** A company of the bench that tries something on a stage; it multiplies the stage by `factor`, 1 does nothing. */
export function trialRun({ size, wobble, seed, withoutDeals }: TrialAsk, stage: TrialStage, factor: number) {
  const start = addDays(FIRST_DAY, 7 * (WEEKS_BEFORE + (seed % WEEKS_OF_STARTS)));
  const { records, deals } = simulate({
    ...{ seed, size, wobble, sources: PAID_SOURCES, calendar: CALENDAR },
    from: FIRST_DAY,
    to: addDays(start, 27),
    faults: factor === 1 ? [] : [{ stage: stage.stage, factor, from: start }],
  });
  const facts: Facts = { records, calendar: CALENDAR, ...(!withoutDeals && { deals }) };
  return (weeks: Hypothesis['weeks']): TrialRun => ({
    facts,
    hypothesis: { metric: stage.metric, start, weeks, expectedLift: stage.expectedLift },
  });
}
