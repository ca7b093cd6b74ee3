import { normalCdf } from '../../stats/normal';

const { exp, log, max, min, sqrt } = Math;

/** How a stage stands to its norm, as measured, on the logarithm. */
export interface AgainstNorm {
  /** ln(actual / norm). */
  readonly log: number;
  /** Variance by chance and wobble in the window. */
  readonly now: number;
  /** Variance of the norm as a forecast of the window: it is an estimate itself, and rates drift. */
  readonly past: number;
}
/** How a stage stands to its plan, and the variance of that where there is no norm to tell. */
export type AgainstPlan = Omit<AgainstNorm, 'past'>;

/** What is known of a stage before it is weighed beside the others. */
export interface Seen {
  /** ln of the actual over the norm; over the plan where there is no norm. */
  readonly log: number;
  readonly noise: number;
  /** How much further than its norm tells a stage may lie by itself. */
  readonly spread: number;
  /** ln(norm / plan), and 0 without a plan. */
  readonly shift: number;
}
/** How far a stage has really moved, on the logarithm. */
export interface Change {
  readonly mean: number;
  readonly deviation: number;
  /** P(it really fell by more than 5 %). */
  readonly certainty: number;
}

/** Against the norm: that the norm is an estimate is noise. */
export const seenFromNorm = ({ log, now, past }: AgainstNorm): Seen => ({
  log,
  noise: now + past,
  spread: 0,
  shift: 0,
});

/**
 * Against a plan. What is shrunk is still the change from the norm, since that is what a window can mistake; the plan is
 * a mark that no noise moves. Without a norm the stage is shrunk towards the plan itself.
 */
export function seenFromPlan(planned: AgainstPlan, norm: AgainstNorm | undefined): Seen {
  if (norm === undefined) return { log: planned.log, noise: planned.now, spread: 0, shift: 0 };
  return { log: norm.log, noise: norm.now, spread: norm.past, shift: planned.log - norm.log };
}

/**
 * What stages do: most stay (give or take 3 %), now and then one falls, by a quarter or so, two hardly ever at once. On
 * the companies of the bench the prior of METHODS, 2b (τ = 0.20, each stage apart) puts the right stage first less often
 * (drop of 20 %, small/medium/large: 72/84/92 % against 74/89/95 %) and names one two to three times as often where none fell.
 */
const STAYS = { mean: 0, variance: 0.03 ** 2 };
const FALLS = { mean: -0.27, variance: 0.13 ** 2 };
const NONE_ONE_TWO = [0.02, 0.93, 0.05] as const; // how many of the stages fall
const FELL = -0.05; // METHODS, 2b: less is no fall
const SUREST = 300; // of a log-likelihood ratio: exp of twice this is still a number

/** The shrunk changes of stages, weighed beside each other: what one explains, another need not. */
export function changesOf(seen: readonly Seen[]): Change[] {
  const pairs = max(1, (seen.length * (seen.length - 1)) / 2);
  const logs = seen.map(logOfFall);
  const most = logs.reduce((a, b) => max(a, b), 0);
  const odds = logs.map((value) => exp(value - most)); // all in units of exp(most), so that none is infinite
  const sum = odds.reduce((a, b) => a + b, 0);
  const squares = odds.reduce((a, b) => a + b * b, 0);
  const [none, one, two] = NONE_ONE_TWO;
  const ofOne = (one / seen.length) * exp(-most);
  const whole = none * exp(-2 * most) + ofOne * sum + (two / pairs) * ((sum * sum - squares) / 2);
  return seen.map((stage, index) => {
    const own = odds[index] ?? 0;
    return changeOf(stage, min(1, (own * (ofOne + (two / pairs) * (sum - own))) / whole));
  });
}

interface Normal {
  readonly mean: number;
  readonly variance: number;
}

/** How much likelier what is seen is of a stage that fell than of one that stays, as a logarithm. */
export function logOfFall(seen: Seen): number {
  const ratio = logDensity(seen, FALLS) - logDensity(seen, STAYS);
  return max(-SUREST, min(SUREST, ratio));
}

function logDensity(seen: Seen, { mean, variance }: Normal): number {
  const all = variance + seen.spread + noiseOf(seen);
  return -((seen.log - mean) ** 2 / all + log(all)) / 2;
}

const FARTHEST = 1.2;

/** The noise of a count lies between that of what came and of what was expected: of less of them, it is larger. */
const noiseOf = ({ noise, log }: Seen): number => noise * exp(-max(-FARTHEST, min(FARTHEST, log)) / 2);

function changeOf(seen: Seen, fell: number): Change {
  const [low, high] = [posterior(seen, FALLS), posterior(seen, STAYS)];
  const mean = fell * low.mean + (1 - fell) * high.mean;
  const variance = fell * low.variance + (1 - fell) * high.variance + fell * (1 - fell) * (low.mean - high.mean) ** 2;
  const below = ({ mean, variance }: Normal): number => normalCdf((FELL - mean) / sqrt(variance));
  return { mean, deviation: sqrt(variance), certainty: fell * below(low) + (1 - fell) * below(high) };
}

/** What is seen and what was to be expected, together. */
function posterior(seen: Seen, prior: Normal): Normal {
  const [before, noise] = [prior.variance + seen.spread, noiseOf(seen)];
  const mean = (seen.log * before + prior.mean * noise) / (before + noise);
  return { mean: mean + seen.shift, variance: (before * noise) / (before + noise) };
}

const Z_80 = 1.28; // METHODS, 2b

/** The share of the money that comes back with a stage: e^−δ − 1, at its mean and at both ends of its 80 % range. */
export function returnOf({ mean, deviation }: Change): { mean: number; low: number; high: number } {
  const at = (change: number): number => exp(-change) - 1;
  return { mean: at(mean), low: at(mean + Z_80 * deviation), high: at(mean - Z_80 * deviation) };
}

const HALF = 0.5; // METHODS, 2b: keeps the logarithm of nothing finite

/** ln((x + ½) / (E + ½)). */
export const logRatio = (x: number, expected: number): number => log((x + HALF) / (expected + HALF));
