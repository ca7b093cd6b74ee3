import type { InputMetric } from '../../funnel/metrics';
import type { Series } from '../../norms/frame';
import type { Known } from './known';
import { MOVES_AS, type Motion } from './motion';

const { exp, max, min, sqrt } = Math;

/** What comes on a day of weight 1, and how sure that is. */
export interface Level {
  readonly perWeight: number;
  /** Relative variance by chance. */
  readonly variance: number;
  /** Mean age of the days behind it, in weeks. */
  readonly age: number;
}
/** Counts of one source; `first` is the first day on which it was kept. */
export interface Counts {
  readonly series: Series;
  readonly first: number;
}
/** Whose weekdays weigh the days, and how the count moves. */
export interface Moving {
  readonly metric: InputMetric;
  readonly as: keyof typeof MOVES_AS;
  readonly motion: Motion;
}

const MEMORY = { least: 4, most: 16 }; // weeks
const PRIOR = 0.5; // METHODS, 2c: N + ½
const PAUSE_DAYS = 7; // a source silent for longer has stopped; for less, its days are not entered yet

/**
 * The level of a count: what came over the weight of its days, recent days weighing more. Memory is as long as chance
 * and drift balance (the steady state of a local level: A. C. Harvey, 1989). Weeks of holidays and those that a person
 * left out do not count, nor do days that a source did not enter; nothing where no day counts.
 */
export function levelOf(sources: readonly Counts[], known: Known, moving: Moving): Level | undefined {
  const alike = sources.map((source) => sumsOf(source, known, { moving, memory: Number.POSITIVE_INFINITY }));
  const days = max(0, ...alike.map((sums) => sums.days));
  if (days === 0) return undefined;
  const memory = memoryOf((7 * (max(0, total(alike, 'count')) + PRIOR)) / days, moving);
  const sums = sources.map((source) => sumsOf(source, known, { moving, memory }));
  const longest = sums.reduce((best, one) => (one.exposure > best.exposure ? one : best));
  if (longest.exposure <= 0) return undefined;
  const rates = sums.map(({ count, exposure }) => (exposure > 0 ? count / exposure : 0));
  const count = total(sums, 'count');
  return {
    perWeight:
      max(
        0,
        rates.reduce((sum, rate) => sum + rate, 0),
      ) +
      PRIOR / longest.exposure,
    variance: count > 0 ? min(1, max(0, total(sums, 'squares')) / count ** 2) : 1,
    age: longest.ages / longest.exposure / 7,
  };
}

function memoryOf(perWeek: number, { as, motion: { swing, drift } }: Moving): number {
  const chance = 1 / perWeek + (MOVES_AS[as] * swing) ** 2;
  return min(MEMORY.most, max(MEMORY.least, sqrt(chance) / (MOVES_AS[as] * drift)));
}

interface Sums {
  count: number;
  squares: number;
  exposure: number;
  ages: number;
  days: number;
}
const total = (all: readonly Sums[], of: keyof Sums): number => all.reduce((sum, one) => sum + one[of], 0);

function sumsOf(
  { series, first }: Counts,
  { frame, last, weights }: Known,
  { moving, memory }: { readonly moving: Moving; readonly memory: number },
): Sums {
  const weight = weights(moving.metric);
  const end = lastEntered(series, last);
  const stopped = end + PAUSE_DAYS < last;
  const sums: Sums = { count: 0, squares: 0, exposure: 0, ages: 0, days: 0 };
  for (let day = first; day <= last; day++) {
    const value = stopped && day > end ? 0 : (series[day] ?? Number.NaN);
    if (Number.isNaN(value) || !frame.judged[Math.floor(day / 7)]) continue;
    const share = exp((day - last) / (7 * memory));
    const exposed = share * (weight[day] ?? 1);
    sums.count += share * value;
    sums.squares += share * share * value;
    sums.exposure += exposed;
    sums.ages += exposed * (last - day);
    sums.days += 1;
  }
  return sums;
}

function lastEntered(series: Series, last: number): number {
  for (let day = last; day >= 0; day--) if (!Number.isNaN(series[day] ?? Number.NaN)) return day;
  return -1;
}
