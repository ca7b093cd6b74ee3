const { abs, log, max } = Math;

/** A factor of a product on the two sides; undefined where nothing tells it. */
export interface Factor {
  readonly actual: number | undefined;
  readonly planned: number | undefined;
}
interface Products {
  readonly actual: number;
  readonly planned: number;
}

const BEYOND_SENSE = 1000; // parts that many times the whole: the figures contradict each other, and sums would blur

/**
 * How much of the difference between two products each factor makes up (METHODS, 2b): by the logarithmic mean where
 * every factor is above 0 on both sides, else by Shapley's average over all orders of change. A factor that one side
 * does not tell is as on the other. Nothing where the figures contradict each other.
 */
export function contributions(factors: readonly Factor[], products: Products): number[] {
  const { actual, planned } = products;
  if (actual > 0 && planned > 0 && factors.every(isPositive)) {
    const mean = logarithmicMean(actual, planned);
    return factors.map((factor) => mean * log((factor.actual ?? 1) / (factor.planned ?? 1)));
  }
  const parts = shapley(factors.map(known));
  const largest = parts.reduce((most, part) => max(most, abs(part)), 0);
  return largest <= BEYOND_SENSE * (abs(actual) + abs(planned)) ? parts : [];
}

const isPositive = ({ actual = 0, planned = 0 }: Factor): boolean => actual > 0 && planned > 0;

/**
 * L(a, b) = (a − b) / ln(a / b), between the geometric and the arithmetic mean; of equal numbers, they.
 *
 * @example logarithmicMean(Math.E, 1) === Math.E - 1 // => true
 */
export const logarithmicMean = (a: number, b: number): number => (a === b ? a : (a - b) / log(a / b));

interface Known {
  readonly actual: number;
  readonly planned: number;
}

const known = ({ actual, planned }: Factor): Known => {
  return { actual: actual ?? planned ?? 1, planned: planned ?? actual ?? 1 };
};

/**
 * Shapley's values of the factors of a product. Of n factors, the orders in which exactly m others have changed before
 * one are 1 in n, whatever m, spread evenly over the sets of m; the sums over the sets of each size are the coefficients
 * of Π (planned + actual·z) over the others: n³ steps in place of 2ⁿ.
 *
 * @example shapley([{ actual: 3, planned: 1 }, { actual: 2, planned: 0 }]) // => [2, 4]
 */
export function shapley(factors: readonly Known[]): number[] {
  const n = factors.length;
  return factors.map(({ actual, planned }, at) => {
    const bySize = coefficients(factors.filter((_, other) => other !== at));
    const mean = bySize.reduce((sum, coefficient, size) => sum + coefficient / choose(n - 1, size), 0) / n;
    return (actual - planned) * mean;
  });
}

/** Coefficients of Π (planned + actual·z), the constant first. */
const coefficients = (factors: readonly Known[]): number[] =>
  factors.reduce(
    (before, { actual, planned }) =>
      before.concat(0).map((coefficient, size) => coefficient * planned + (before[size - 1] ?? 0) * actual),
    [1],
  );

const choose = (n: number, k: number): number => (k === 0 ? 1 : (choose(n - 1, k - 1) * n) / k);
