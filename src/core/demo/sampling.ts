import type { Random } from './random';

const { cos, exp, log, max, min, PI, round, sqrt } = Math; // looked up once, see random.ts
const INVERTED_BELOW = 30; // mean; above it the expansion is off by less than one count in the bulk
const FARTHEST = 400; // no count with a mean below 30 gets there; ends the search when rounding leaves the sum short of 1

/** A standard normal number (Box and Muller, 1958). Takes two uniforms, always. */
export function normal(random: Random): number {
  const radius = sqrt(-2 * log(random()));
  return radius * cos(2 * PI * random());
}

/**
 * A gamma number with mean 1 and a whole shape (Erlang): the mean of so many exponentials. Takes `shape` uniforms,
 * always, where rejection methods take a varying number and would shift the draws after them.
 */
export function erlang(random: Random, shape: number): number {
  let product = 1;
  for (let i = 0; i < shape; i++) product *= random();
  return -log(product) / shape;
}

/**
 * A Poisson count with this mean or, given `trials`, a binomial one; with a gamma mean it is negative binomial.
 * Small means by sequential inversion (Devroye 1986, X.1), larger ones by the Cornish–Fisher expansion of the quantile.
 * Takes two uniforms, always; the same uniforms with a larger mean never give fewer.
 */
export function countOf(random: Random, mean: number, trials = Number.POSITIVE_INFINITY): number {
  const uniform = random();
  const angle = random();
  if (mean <= 0 || trials <= 0) return 0;
  if (mean >= trials) return trials;
  if (mean < INVERTED_BELOW) return inverted(uniform, mean, trials);
  const z = sqrt(-2 * log(uniform)) * cos(2 * PI * angle);
  const p = mean / trials;
  const count = mean + z * sqrt(mean * (1 - p)) + ((1 - 2 * p) * (z * z - 1)) / 6;
  return min(trials, max(0, round(count)));
}

function inverted(uniform: number, mean: number, trials: number): number {
  const p = mean / trials;
  let probability = p === 0 ? exp(-mean) : (1 - p) ** trials;
  let below = probability;
  let count = 0;
  while (uniform > below && count < min(trials, FARTHEST)) {
    probability *= (p === 0 ? mean : ((trials - count) * p) / (1 - p)) / (count + 1);
    below += probability;
    count += 1;
  }
  return count;
}
