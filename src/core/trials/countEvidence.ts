import { type Comparison, compare, type Weeks } from '../norms/comparison';
import type { Stratum } from '../norms/strata';
import { normalQuantile } from '../stats/normal';
import { type Effort, type Evidence, FEWEST_SUCCESSES, liftOf } from './evidence';
import { sumsOver } from './sums';

const { exp, log, max, sqrt } = Math;

const DRIFT = 0.1; // METHODS, 2a, has 0.08 of leads; a trial lies farther from its baseline, and businesses grow
const HALF = 0.5; // of a count, so that none has a logarithm too
const DAYS = 7; // weights of a week of regular days

/** Whether a count changed, for its days: on the logarithm, with the variance of METHODS, 2a "Counts". */
export function countEvidence(strata: readonly Stratum[], weeks: Weeks, swing: number): Evidence {
  const judged = { chance: 'count', drift: DRIFT, swing } as const;
  const past = compare(strata, { ...weeks, window: weeks.baseline }, judged);
  if (past === undefined) return untested(strata, weeks);
  const perWeek = daysOf(strata, weeks.baseline);
  const before = perWeek(past.expected);
  const now = compare(strata, weeks, judged);
  const effort = effortOf(past, weeks.baseline.length);
  if (now === undefined) return { before, isThin: true, effort };
  const perTrialWeek = daysOf(strata, weeks.window);
  return {
    before: perTrialWeek(now.expected),
    after: perTrialWeek(now.x),
    lift: (level) => liftAt(now, level),
    isThin: past.x + now.x < FEWEST_SUCCESSES,
    effort,
  };
}

/** Counts of some weeks as of one ordinary week: sources that miss a day are weighed by themselves, so by their mean. */
function daysOf(strata: readonly Stratum[], weeks: readonly number[]): (count: number) => number {
  const exposures = strata.map((stratum) => sumsOver([stratum], weeks).n).filter((n) => n > 0);
  const mean = exposures.reduce((sum, n) => sum + n, 0) / exposures.length;
  return (count) => (DAYS * count) / mean;
}

function liftAt({ x, expected, ofNorm, wobble }: Comparison, level: number) {
  const square = wobble / (max(0, x) + HALF) + (wobble * ofNorm) / expected ** 2 + DRIFT ** 2;
  const half = normalQuantile((1 + level) / 2) * sqrt(square);
  const centre = log((max(0, x) + HALF) / (expected + HALF));
  return liftOf(x / expected - 1, exp(centre - half) - 1, exp(centre + half) - 1);
}

const effortOf = ({ expected, wobble }: Comparison, baselineWeeks: number): Effort => ({
  perWeek: (target) => (wobble * baselineWeeks) / (expected * (1 + target)),
  ofBaseline: wobble / expected,
  baselineWeeks,
  ofDrift: DRIFT ** 2,
  scale: 'log',
});

/** Without a baseline long enough to judge by: what an ordinary week brought, and no verdict. */
function untested(strata: readonly Stratum[], { window, baseline }: Weeks): Evidence {
  const [past, now] = [sumsOver(strata, baseline), sumsOver(strata, window)];
  return {
    ...(past.n > 0 && { before: daysOf(strata, baseline)(past.x) }),
    ...(now.n > 0 && { after: daysOf(strata, window)(now.x) }),
    isThin: true,
  };
}
