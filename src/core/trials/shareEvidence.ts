import { type Comparison, compare, type Weeks } from '../norms/comparison';
import type { Stratum } from '../norms/strata';
import { newcombe, wilson } from '../stats/intervals';
import { type Effort, type Evidence, FEWEST_SUCCESSES, liftOf } from './evidence';
import type { Lift } from './hypothesis';
import { sumsOver } from './sums';
import type { TriedStrata } from './triedStrata';

const { max, min, sqrt } = Math;

/**
 * How far a rate walks by itself from its baseline, relative: METHODS, 2d, has 0.03; a small rate walks farther, on the
 * logit, as the bench of signals found and that of hypotheses bears out.
 */
const DRIFT = { least: 0.03, logit: 0.045 };
const FEWEST_OF_THE_SMALLER = 10; // the same: of successes or failures, whichever are fewer

/** Successes out of trials before and after, and how much more than chance the weeks differ. */
export interface Shares {
  /** Of `usual` so many trials' worth is known: sources whose mix has changed are known less well than their sum. */
  readonly usual: number;
  readonly trials: number;
  readonly x: number;
  readonly n: number;
  readonly wobble: number;
  /** How far the rate may have walked by itself meanwhile, relative. */
  readonly drift: number;
  /** How ripe the trials after are, 1 where all that they will bring has come. */
  readonly ripeness?: number;
}

/** Whether a share changed: Newcombe's interval on counts deflated by wobble, mix-adjusted (METHODS, 2d and 2a). */
export function shareEvidence({ strata, weeks, ripeness = 1 }: TriedStrata, swing: number): Evidence {
  const judged = { chance: 'share', drift: DRIFT.least, swing } as const;
  const past = compare(strata, { ...weeks, window: weeks.baseline }, judged);
  if (past === undefined) return untested(strata, weeks);
  const before = past.expected / past.n;
  const now = compare(strata, weeks, judged);
  const effort = effortOf(past, weeks.baseline.length);
  if (now === undefined) return { before, isThin: true, effort };
  return { ...compared({ ...sharesOf(now), ripeness }), effort };
}

/** A comparison as two shares; the usual one counts for as many trials as its variance says. */
function sharesOf({ x, n, expected, ofNorm, wobble }: Comparison): Shares {
  const usual = expected / n;
  return { usual, trials: (varianceOf(usual) * n * n) / ofNorm, x, n, wobble, drift: driftOf(usual) };
}

const driftOf = (usual: number): number => max(DRIFT.least, DRIFT.logit * (1 - min(1, usual)));

/** Of one trial; where lag-matching takes a rate to one and beyond, as of a count. */
const varianceOf = (share: number): number => (share < 1 ? share * (1 - share) : share);

/** Whether successes and failures, before and after together, are too few for a verdict (METHODS, 2d). */
export const areTooFew = (successes: number, failures: number): boolean =>
  successes < FEWEST_SUCCESSES || min(successes, failures) < FEWEST_OF_THE_SMALLER;

/** The lift of a share and whether it rests on enough. */
export function compared(shares: Shares): Evidence {
  const { usual, trials, x, n } = shares;
  const isThin = areTooFew(usual * trials + x, max(0, trials - usual * trials) + max(0, n - x));
  return {
    before: usual,
    after: x / n,
    of: n,
    lift: (level) => liftAt(shares, level),
    most: (level) => mostAt(shares, level),
    isThin,
  };
}

function liftAt(shares: Shares, level: number): Lift {
  const { usual, n, x } = shares;
  const { p0, n0, p1, n1 } = deflated(shares);
  const [low, high] = newcombe(p1 * n1, n1, p0 * n0, n0, level);
  return liftOf(x / n / usual - 1, low / usual, high / usual);
}

/**
 * The largest lift that the shares allow: Newcombe's limit with the usual share counted 1 + lift times, as the hoped-for
 * share is a multiple of a share that is itself an estimate (A. Donner, G. Zou, 2012). METHODS, 2d, takes the usual share
 * as known, which gives up more targets that are met than it allows for.
 */
function mostAt(shares: Shares, level: number): number {
  const { p0, n0, p1, n1 } = deflated(shares);
  const [low0] = wilson(p0 * n0, n0, level);
  const [, high1] = wilson(p1 * n1, n1, level);
  const [square, product] = [low0 * (2 * p0 - low0), p0 * p1];
  return (product + sqrt(max(0, product ** 2 - square * high1 * (2 * p1 - high1)))) / square - 1;
}

function deflated({ usual, trials, x, n, wobble, drift, ripeness = 1 }: Shares) {
  const [p0, p1] = [min(1, usual), max(0, min(1, x / n))];
  const unripe = (1 - ripeness * max(p0, p1)) / max(0.01, 1 - max(p0, p1)); // half of two trials varies more than one
  return { p0, p1, n0: trials / wobble, n1: n / (wobble * max(1, unripe) + (n * drift ** 2 * p0) / max(0.01, 1 - p0)) };
}

function effortOf({ n, expected, wobble }: Comparison, baselineWeeks: number): Effort {
  const usual = min(1, expected / n);
  const perWeek = (target: number): number => {
    const hoped = min(0.99, usual * (1 + target));
    return (wobble * hoped * (1 - hoped) * baselineWeeks) / (usual ** 2 * n);
  };
  const ofBaseline = (wobble * (1 - usual)) / (usual * n);
  return { perWeek, ofBaseline, baselineWeeks, ofDrift: driftOf(usual) ** 2, scale: 'plain' };
}

/** Without a baseline long enough to judge by: what was measured, as if only chance moved it, and no verdict. */
function untested(strata: readonly Stratum[], { window, baseline }: Weeks): Evidence {
  const [past, now] = [sumsOver(strata, baseline), sumsOver(strata, window)];
  const before = past.n > 0 ? past.x / past.n : undefined;
  const after = now.n > 0 ? now.x / now.n : undefined;
  if (before !== undefined && before > 0 && after !== undefined) {
    const shares = { usual: before, trials: past.n, ...now, wobble: 1, drift: driftOf(before) };
    return { ...compared(shares), isThin: true };
  }
  return { ...(before !== undefined && { before }), ...(after !== undefined && { after }), isThin: true };
}
