import type { Stratum } from './strata';

const { max } = Math;

/** The weeks that are judged and the weeks that they are judged by, as indexes of a frame. */
export interface Weeks {
  readonly window: readonly number[];
  readonly baseline: readonly number[];
}
/** How a window compares with what its sources did before: see METHODS, 2a, whose letters these are. */
export interface Comparison {
  readonly x: number;
  readonly n: number;
  /** E: what the sources' usual rates give at this window's volume. */
  readonly expected: number;
  /** V: the variance of x by chance alone. */
  readonly variance: number;
  /** V_E: the variance of E, as rates of the baseline are themselves estimates. */
  readonly ofNorm: number;
  /** φ: how much more than chance weeks wobble by themselves. */
  readonly wobble: number;
  /** Degrees of freedom behind φ. */
  readonly df: number;
  /** D: everything by which the variance exceeds V, the allowance for drift included. */
  readonly inflation: number;
  readonly parts: readonly { readonly source?: string; readonly x: number; readonly expected: number }[];
}

const PRIOR_WEEKS = 12; // how many weeks of its own a business's wobble is worth beside a metric's
const PRIOR_DEGREES = 6; // ν0 of METHODS, 2a: how sure that is
const COUNTS_SWING = { times: 1.3, least: 0.06 }; // a count rests on several rates, each of which swings
const DRIFT = { logit: 0.045, least: 0.015 }; // of a share: slow walks, on the logit, against the baseline
const FEWEST_WEEKS = 6; // until then a source is learning
const FEWEST_SUCCESSES = 3;

/** A rate's chance of each trial varies as p(1 − p), a count's as its mean. */
export type Chance = 'share' | 'count';

/** What the comparison of a metric needs to know of it. */
export interface Judged {
  readonly chance: Chance;
  /** By how much a count drifts without anything having happened; a share's follows from its level. */
  readonly drift: number;
  /** How much this business's rates swing from week to week by themselves, on the logit: `swingOf`. */
  readonly swing: number;
}

/**
 * Compares a window with its baseline, source by source (METHODS, 2a). Sources that are learning are left out of both
 * sides. Nothing where no source is left, or the window is empty. Two things are measured better than there (see the
 * bench of signals): swings and drifts are on the logit, since a rate of 70 % moves less than one of 2 %, and what is
 * usual for a business is learned from all its rates together.
 */
export function compare(strata: readonly Stratum[], weeks: Weeks, judged: Judged): Comparison | undefined {
  const known = strata.flatMap((stratum) => ratedOf(stratum, weeks.baseline));
  const window = sumUp(known, weeks.window, judged.chance);
  if (window.n <= 0 || window.expected <= 0) return undefined;
  const { phi, df } = wobbleOf(known, weeks.baseline, judged);
  const { x, n, expected, variance, ofNorm } = window;
  const inflation = phi * (1 + ofNorm / variance) + (driftOf(window, judged) * expected) ** 2 / variance;
  const parts = known.map((rated) => {
    const part = sumUp([rated], weeks.window, judged.chance);
    const { source } = rated.stratum;
    return { x: part.x, expected: part.expected, ...(source !== undefined && { source }) };
  });
  return { x, n, expected, variance, ofNorm, wobble: phi, df, inflation, parts };
}

/** How far from certain a share is: what a swing on the logit moves it by, relative to itself. */
const openness = ({ expected, n }: Sums): number => 1 - Math.min(0.99, expected / n);

const driftOf = (window: Sums, { chance, drift }: Judged): number =>
  chance === 'share' ? max(DRIFT.least, DRIFT.logit * openness(window)) : drift;

const priorSwing = (week: Sums, { chance, swing }: Judged): number =>
  chance === 'share' ? swing * openness(week) : max(COUNTS_SWING.least, COUNTS_SWING.times * swing);

/** φ̂ alone: how much the weeks of a baseline differ from its rates, in units of chance. */
export const dispersionOf = (strata: readonly Stratum[], baseline: readonly number[], chance: Chance): number =>
  seenWobble(
    strata.flatMap((stratum) => ratedOf(stratum, baseline)),
    baseline,
    chance,
  ).seen;

/** Whether a stratum has too short a past to be compared with. */
export const isLearning = (stratum: Stratum, baseline: readonly number[]): boolean =>
  ratedOf(stratum, baseline).length === 0;

/** A stratum with its usual rate, X out of N over the baseline. */
interface Rated {
  readonly stratum: Stratum;
  readonly rate: number;
  readonly trials: number;
}

function ratedOf(stratum: Stratum, baseline: readonly number[]): Rated[] {
  let [x, n, weeks] = [0, 0, 0];
  for (const week of baseline) {
    if (!stratum.counts[week]) continue;
    x += stratum.x[week] ?? 0;
    n += stratum.n[week] ?? 0;
    weeks += 1;
  }
  if (weeks < FEWEST_WEEKS || x < FEWEST_SUCCESSES || n <= 0) return [];
  return [{ stratum, rate: x / n, trials: n }];
}

interface Sums {
  x: number;
  n: number;
  expected: number;
  variance: number;
  ofNorm: number;
}

const NOTHING: Readonly<Sums> = { x: 0, n: 0, expected: 0, variance: 0, ofNorm: 0 };

function sumUp(known: readonly Rated[], weeks: readonly number[], chance: Chance): Sums {
  const sums = { ...NOTHING };
  for (const { stratum, rate, trials } of known) {
    let n = 0;
    for (const week of weeks) {
      if (!stratum.counts[week]) continue;
      n += stratum.n[week] ?? 0;
      sums.x += stratum.x[week] ?? 0;
    }
    const spread = varianceOf(rate, chance);
    sums.n += n;
    sums.expected += n * rate;
    sums.variance += n * spread;
    sums.ofNorm += (n * n * spread) / trials;
  }
  return sums;
}

/** Of one trial; a rate above one, which lag-matching can give, varies as a count does. */
const varianceOf = (rate: number, chance: Chance): number =>
  chance === 'share' && rate < 1 ? rate * (1 - rate) : rate;

interface Seen {
  readonly weeks: readonly Sums[];
  readonly degrees: number;
  readonly seen: number;
}

function seenWobble(known: readonly Rated[], baseline: readonly number[], chance: Chance): Seen {
  const weeks = baseline.map((week) => sumUp(known, [week], chance)).filter(({ variance }) => variance > 0);
  const degrees = max(1, weeks.length - 1);
  const seen = weeks.reduce((sum, { x, expected, variance }) => sum + (x - expected) ** 2 / variance, 0) / degrees;
  return { weeks, degrees, seen };
}

/** φ over the weeks of the baseline, shrunk towards its prior, never below what was seen or below 1. */
function wobbleOf(known: readonly Rated[], baseline: readonly number[], judged: Judged): { phi: number; df: number } {
  const { weeks, degrees, seen } = seenWobble(known, baseline, judged.chance);
  const mean = (pick: (week: Sums) => number): number =>
    weeks.reduce((sum, week) => sum + pick(week), 0) / weeks.length;
  const average = { ...NOTHING, expected: mean(({ expected }) => expected), n: mean(({ n }) => n) };
  const prior = 1 + (priorSwing(average, judged) * average.expected) ** 2 / mean(({ variance }) => variance);
  const shrunk = (PRIOR_WEEKS * prior + degrees * seen) / (PRIOR_WEEKS + degrees);
  return { phi: max(1, shrunk, seen), df: PRIOR_DEGREES + degrees };
}

const USUAL_SWING = { logit: 0.08, weight: 2000, least: 0.03, most: 0.2 };
const NEVER_SURER = 0.007; // a metric of huge volume tells no more of the swing than its few weeks can

/**
 * How much a business's rates swing from week to week by themselves, as a standard deviation on the logit: the excess
 * over chance in the baseline weeks of its rates, those that could show it weighing most; with little to go by, 0.08.
 */
export function swingOf(rates: readonly (readonly Stratum[])[], baseline: readonly number[]): number {
  let [excess, weight] = [USUAL_SWING.weight * USUAL_SWING.logit ** 2, USUAL_SWING.weight];
  for (const strata of rates) {
    const known = strata.flatMap((stratum) => ratedOf(stratum, baseline));
    const { weeks } = seenWobble(known, baseline, 'share');
    if (weeks.length < FEWEST_WEEKS) continue;
    const { square, power } = swingIn(weeks);
    const sureness = weeks.length * (power / (1 + NEVER_SURER * power)) ** 2;
    excess += sureness * square;
    weight += sureness;
  }
  return Math.sqrt(Math.min(USUAL_SWING.most ** 2, max(USUAL_SWING.least ** 2, excess / weight)));
}

/** The squared swing of one rate, possibly below zero by chance, and how well its volume could show it. */
function swingIn(weeks: readonly Sums[]): { readonly square: number; readonly power: number } {
  let [over, reach, power] = [0, 0, 0];
  for (const week of weeks) {
    const moved = (week.expected * openness(week)) ** 2;
    over += ((week.x - week.expected) ** 2 * weeks.length) / (weeks.length - 1) - week.variance;
    reach += moved;
    power += moved / week.variance / weeks.length;
  }
  return { square: over / reach, power };
}
