import type { DemoWobble } from './options';
import { branch, generatorOf } from './random';
import { normal } from './sampling';

/** Standard deviations of what moves a rate by itself, on the logit (levels: on the logarithm). */
export interface Swing {
  readonly week: number;
  readonly day: number;
}

/** Wobble by degree (METHODS.md, "What was measured"). */
export const SWINGS: { readonly [W in DemoWobble]: Swing } = {
  calm: { week: 0.03, day: 0.05 },
  typical: { week: 0.07, day: 0.12 },
  rough: { week: 0.15, day: 0.25 },
};

// A walk of 1.5 % a week puts a week 3 % from the mean of the twelve before it: the drift allowance of METHODS.md, 2a.
const WALK_PER_DAY = 0.015 / Math.sqrt(7);
const KEPT_PER_DAY = 0.998; // pulls back slowly (half of it in a year), so that years of data keep their size
// Most of a swing is the company's own (season, news, the site), the rest each source's: METHODS.md finds a CTR drop of
// 30 % as seldom as it does (77-88 % in a week) only if the sources swing together.
const COMMON_SHARE = 0.8;

/** Which path: days from the first one on, `monday` being the first Monday's index. */
export interface PathAsk {
  readonly seed: number;
  readonly days: number;
  readonly monday: number;
  readonly swing: Swing;
}

/** How a stage of each source moves by itself, day by day: a common path and one of its own for each source. */
export function pathsOf(ask: PathAsk, sources: number): Float64Array[] {
  const common = pathOf(ask);
  const [shared, apart] = [Math.sqrt(COMMON_SHARE), Math.sqrt(1 - COMMON_SHARE)];
  return Array.from({ length: sources }, (_, index) => {
    const own = pathOf({ ...ask, seed: branch(ask.seed, index) });
    return common.map((value, day) => shared * value + apart * (own[day] ?? 0));
  });
}

function pathOf({ seed, days, monday, swing }: PathAsk): Float64Array {
  const random = generatorOf(seed);
  let walk = 0;
  let week = swing.week * normal(random);
  return new Float64Array(days).map((_, day) => {
    if (day % 7 === monday) week = swing.week * normal(random);
    walk = walk * KEPT_PER_DAY + WALK_PER_DAY * normal(random);
    return walk + week + swing.day * normal(random);
  });
}
