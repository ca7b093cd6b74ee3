import type { Week } from '../../src/core';
import type { DemoOptions, DemoSource } from '../../src/core/demo';
import { FAULTS } from './faults';
import type { Report } from './method';
import { faultScores, missingScores, mixScores, unchangingScores } from './scores';
import type { Scores } from './share';
import { FAULT_DAY, HISTORY_WEEKS, REPORTS, sundayAfter, WEEKS_BEFORE_FAULT, weeksFrom } from './timeline';

/** What happens to a company, which weeks are reviewed, and what the reports are worth. */
export interface Scenario {
  readonly options: Partial<DemoOptions> & Pick<DemoOptions, 'to'>;
  readonly weeks: readonly Week[];
  readonly scoresOf: (reports: readonly Report[]) => Scores;
}

const WEEKS_OF_FAULT = 4;
const MISSING_SHARE = 0.04;
const MIX_FACTOR = 2;

/** Nothing happens: every alarm is false. */
export const UNCHANGING: Scenario = {
  options: { to: sundayAfter(HISTORY_WEEKS + REPORTS) },
  weeks: weeksFrom(HISTORY_WEEKS - 1, REPORTS + 1), // the report before the first tells what is not new in it
  scoresOf: unchangingScores,
};

/** Nothing happens, but some days of some sources are not entered. */
export const MISSING_DAYS: Scenario = {
  options: { ...UNCHANGING.options, missingShare: MISSING_SHARE },
  weeks: UNCHANGING.weeks,
  scoresOf: missingScores,
};

/** One source doubles, the others give up what it takes: no rate of any source changes. */
export const mixShift = ({ name }: Pick<DemoSource, 'name'>): Scenario => ({
  options: {
    to: sundayAfter(WEEKS_BEFORE_FAULT + WEEKS_OF_FAULT),
    faults: [{ stage: 'mix', factor: MIX_FACTOR, from: FAULT_DAY, source: name }],
  },
  weeks: weeksFrom(WEEKS_BEFORE_FAULT - 1, WEEKS_OF_FAULT + 1),
  scoresOf: mixScores,
});

/** The faults of METHODS.md, one at a time, reviewed for four weeks. */
export const FAULT_SCENARIOS: readonly Scenario[] = FAULTS.map((fault) => ({
  options: {
    to: sundayAfter(WEEKS_BEFORE_FAULT + WEEKS_OF_FAULT),
    faults: [{ stage: fault.stage, factor: fault.factor, from: FAULT_DAY }],
  },
  weeks: weeksFrom(WEEKS_BEFORE_FAULT, WEEKS_OF_FAULT),
  scoresOf: (reports) => faultScores(fault, reports),
}));
