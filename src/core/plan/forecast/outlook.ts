import { gammaCdf, negativeBinomialCdf, negativeBinomialQuantile } from '../../stats/distributions';
import { quantileOf } from '../../stats/quantile';
import type { Check } from './checks';
import type { CountAhead } from './countAhead';

/** A mean and the 80 % interval about it. */
export interface Range {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}
/** Money still to come. */
export interface MoneyAhead {
  readonly mean: number;
  /** Chance that no more than so much comes. */
  readonly cdf: (money: number) => number;
}

const ENDS = { low: 0.1, high: 0.9 } as const;
const FEW = 15; // payments: below it money comes in lumps, above it as a gamma number
const LEAST_EXCESS = 1e-6; // a negative binomial count varies at least a little more than a Poisson one
const MOST_LUMPS = 0.9999;

/** No doubt left. */
export const settled = (value: number): Range => ({ mean: value, low: value, high: value });

/** A count with what is already there, between the quantiles of a negative binomial (METHODS.md, 2c). */
export function countRange(already: number, { mean, chance, doubt }: CountAhead): Range {
  if (!(mean > 0)) return settled(already);
  const size = sizeOf({ mean, chance, doubt });
  const end = (p: number): number => negativeBinomialQuantile(p, mean, size);
  return {
    mean: already + mean,
    low: already + Math.min(end(ENDS.low), mean),
    high: already + Math.max(end(ENDS.high), Math.ceil(mean)),
  };
}

/** The money of a count of payments, each of which brings a check: a gamma number or, of few, lump by lump. */
export function moneyAhead(payments: CountAhead, check: Check): MoneyAhead {
  const mean = payments.mean * check.mean;
  if (!(mean > 0)) return { mean: 0, cdf: (money) => (money < 0 ? 0 : 1) };
  const doubtful = { ...payments, doubt: payments.doubt + check.doubt };
  return { mean, cdf: payments.mean < FEW ? inLumps(doubtful, check) : asGamma(doubtful, check) };
}

/** Money with what is already there. */
export function moneyRange(already: number, { mean, cdf }: MoneyAhead): Range {
  if (!(mean > 0)) return settled(already);
  return {
    mean: already + mean,
    low: already + Math.min(quantile(ENDS.low, cdf, mean), mean),
    high: already + Math.max(quantile(ENDS.high, cdf, mean), mean),
  };
}

/** Chance that at least so much comes. */
export const atLeast = ({ cdf }: MoneyAhead, money: number): number => (money <= 0 ? 1 : 1 - cdf(money));

/** Size of the negative binomial count that varies as much. */
const sizeOf = ({ mean, chance, doubt }: CountAhead): number =>
  mean ** 2 / Math.max(LEAST_EXCESS * mean, chance + doubt * mean ** 2 - mean);

function asGamma({ mean, chance, doubt }: CountAhead, check: Check): MoneyAhead['cdf'] {
  const variance = chance + doubt * mean ** 2 + check.spread ** 2 * mean; // in checks
  return (money) => (money < 0 ? 0 : gammaCdf(money, mean ** 2 / variance, (check.mean * variance) / mean));
}

/** Each count with its chance, and then the money of so many checks. */
function inLumps(payments: CountAhead, check: Check): MoneyAhead['cdf'] {
  const size = sizeOf(payments);
  const most = negativeBinomialQuantile(MOST_LUMPS, payments.mean, size);
  const upTo = Array.from({ length: most + 1 }, (_, count) =>
    count === most ? 1 : negativeBinomialCdf(count, payments.mean, size),
  );
  const [shape, scale] = [1 / check.spread ** 2, check.mean * check.spread ** 2];
  const of = (count: number, money: number): number => (count === 0 ? 1 : gammaCdf(money, count * shape, scale));
  return (money) =>
    money < 0 ? 0 : upTo.reduce((sum, by, count) => sum + (by - (upTo[count - 1] ?? 0)) * of(count, money), 0);
}

function quantile(p: number, cdf: MoneyAhead['cdf'], mean: number): number {
  if (cdf(0) >= p) return 0;
  let high = 2 * mean;
  while (cdf(high) < p) high *= 2;
  return quantileOf(p, { cdf, low: 0, high });
}
