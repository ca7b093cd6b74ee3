import type { Weeks } from '../norms/comparison';
import type { Stratum } from '../norms/strata';
import { compareMeans, type MeanComparison } from '../signals/means';
import { tQuantile } from '../stats/distributions';
import { type Effort, type Evidence, FEWEST_SUCCESSES, liftOf } from './evidence';
import { sumsOver } from './sums';

const { exp, log } = Math;

const DRIFT = 0.03; // METHODS, 2a "Average check"

/** Whether the money of each payment changed: on the logarithm, as the weekly review has it (METHODS, 2a). */
export function meanEvidence(strata: readonly Stratum[], weeks: Weeks): Evidence {
  const past = compareMeans(strata, { ...weeks, window: weeks.baseline }, DRIFT);
  if (past === undefined) return untested(strata, weeks);
  const now = compareMeans(strata, weeks, DRIFT);
  const effort = effortOf(past, weeks.baseline.length);
  if (now === undefined) return { before: past.usual, isThin: true, effort };
  return {
    before: now.usual,
    after: now.actual,
    of: now.payments,
    lift: (level) => liftAt(now, level),
    isThin: past.payments + now.payments < FEWEST_SUCCESSES,
    effort,
  };
}

function liftAt({ actual, usual, centre, deviation, df }: MeanComparison, level: number) {
  const half = tQuantile((1 + level) / 2, df) * deviation;
  const middle = log(actual / usual) - centre;
  return liftOf(actual / usual - 1, exp(middle - half) - 1, exp(middle + half) - 1);
}

/** Of the baseline against itself: its variance counts twice, and once more the drift. */
function effortOf({ deviation }: MeanComparison, baselineWeeks: number): Effort {
  const ofBaseline = (deviation ** 2 - DRIFT ** 2) / 2;
  return { perWeek: () => ofBaseline * baselineWeeks, ofBaseline, baselineWeeks, ofDrift: DRIFT ** 2, scale: 'log' };
}

/** Without a baseline long enough to judge by: what a payment brought, and no verdict. */
function untested(strata: readonly Stratum[], { window, baseline }: Weeks): Evidence {
  const [past, now] = [sumsOver(strata, baseline), sumsOver(strata, window)];
  return {
    ...(past.n > 0 && { before: past.x / past.n }),
    ...(now.n > 0 && { after: now.x / now.n }),
    isThin: true,
  };
}
