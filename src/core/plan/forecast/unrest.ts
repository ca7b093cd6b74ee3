import { gammaQuantile } from '../../stats/distributions';
import type { CountAhead } from './countAhead';
import { horizonOf, type Known, sumIn } from './known';
import { MOVES_AS, type Motion } from './motion';

const BLOCK = 28; // days
const MOST_STEPS = 6;
const RARE = 0.995; // as a business that moves as others do would seldom have moved
const HALF = 0.5; // keeps the logarithm of nothing finite
const MOST = 1; // of what four weeks add to the relative variance

/**
 * A count ahead with the doubt that the business's own past adds: where its months have differed more than chance, swing
 * and drift explain, the next one may as well. A business that moves as others do is left alone.
 */
export function withUnrest(ahead: CountAhead, known: Known, asked: UnrestAsk): CountAhead {
  const { weeksAway, weeksLong } = horizonOf(known);
  const steps = (weeksAway + weeksLong / 2) / (BLOCK / 7); // from the middle of what is known on, in fours of weeks
  return { ...ahead, doubt: ahead.doubt + unrestOf(known, asked) * Math.max(1, steps) };
}

/** Which count, in which unit, and how the business moves by itself. */
export interface UnrestAsk {
  readonly metric: 'payments' | 'revenue';
  readonly unit: number;
  readonly motion: Motion;
}

/**
 * The relative variance of four weeks beyond what their count, swing and drift explain; 0 where it may be chance. By
 * moments, a step weighing the more the better it is known (DerSimonian and Laird, 1986, without a common mean).
 */
function unrestOf(known: Known, { metric, unit, motion }: UnrestAsk): number {
  const levels = levelsOf(known, metric, unit);
  const pairs = levels.slice(1).map((after, index) => stepOf(levels[index] ?? after, after, motion));
  if (pairs.length === 0) return 0;
  const surprise = pairs.reduce((sum, { square, usual }) => sum + square / usual, 0);
  if (surprise <= gammaQuantile(RARE, pairs.length / 2, 2)) return 0; // chi-square
  const weights = pairs.map(({ usual }) => 1 / usual);
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const squares = weights.reduce((sum, weight) => sum + weight ** 2, 0);
  const effective = pairs.length === 1 ? all : all - squares / all;
  return Math.min(MOST, Math.max(0, (surprise - pairs.length) / effective));
}

interface Block {
  readonly count: number;
  readonly weight: number;
}

/** Fours of weeks up to the last day entered, the oldest first. */
function levelsOf({ first, last, total, weights }: Known, metric: UnrestAsk['metric'], unit: number): Block[] {
  const most = Math.min(MOST_STEPS + 1, Math.floor((last - first + 1) / BLOCK));
  return Array.from({ length: most }, (_, back) => {
    const to = last - BLOCK * (most - 1 - back);
    const from = to - BLOCK + 1;
    return { count: sumIn(total(metric), from, to) / unit, weight: sumIn(weights(metric), from, to) };
  });
}

function stepOf(before: Block, after: Block, { swing, drift, growth }: Motion) {
  const rate = ({ count, weight }: Block): number => (Math.max(0, count) + HALF) / weight;
  const weeks = BLOCK / 7;
  const step = Math.log(rate(after) / rate(before)) - growth * weeks;
  const chance = [before, after].reduce((sum, { count }) => sum + 1 / (Math.max(0, count) + HALF), 0);
  const moved = MOVES_AS.payments ** 2 * (2 * (swing ** 2 / weeks) + drift ** 2 * weeks);
  return { square: step ** 2, usual: chance + moved };
}
