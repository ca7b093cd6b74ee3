import type { CountAhead } from './countAhead';
import { horizonOf, type Known, weightAhead } from './known';
import { MOVES_AS, type Motion, movedBy } from './motion';
import { type Counts, levelOf } from './volume';

/**
 * A flow ahead if it goes on as of late and grows as leads do (METHODS.md, 2c, μ_level): payments, or revenue in units of
 * `unit`. Nothing where it was never entered.
 */
export function aheadByLevel(
  known: Known,
  motion: Motion,
  { metric, unit }: { readonly metric: 'payments' | 'revenue'; readonly unit: number },
): CountAhead | undefined {
  const sources = known.frame.sources.flatMap((source): Counts[] => {
    const series = known.frame.series(source, metric)?.map((value) => value / unit);
    const first = series?.findIndex((value) => !Number.isNaN(value)) ?? -1;
    return series === undefined || first < 0 ? [] : [{ series, first }];
  });
  const level = levelOf(sources, known, { metric, as: 'payments', motion });
  if (level === undefined) return undefined;
  const horizon = horizonOf(known);
  const grown = Math.exp(motion.growth * (level.age + horizon.weeksAway));
  const mean = level.perWeight * grown * weightAhead(known, metric);
  const doubt = level.variance + MOVES_AS.payments ** 2 * movedBy(motion, level.age, horizon);
  return { mean, chance: mean, doubt };
}
