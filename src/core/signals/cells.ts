import { type CellTest, testCell, type Yardstick } from './cell';
import type { Tested } from './tested';
import type { WeeklyMetric } from './weeklyStrata';

/** A tested metric of the company or of a source. */
export interface Cell {
  readonly tested: Tested;
  /** Absent: the whole company. */
  readonly source?: string;
  readonly lagged: boolean;
  readonly test: CellTest | 'learning' | 'noData';
}

/** A metric's cells, the company's first, then every source's; without a yardstick nothing is tested. */
export function cellsOf(
  { tested, strata, lagged }: WeeklyMetric,
  sources: readonly string[],
  yardstick: Yardstick | undefined,
): Cell[] {
  const company: Cell = { tested, lagged, test: yardstick ? testCell(strata, tested, yardstick) : 'noData' };
  const bySource = sources.map((source): Cell => {
    const own = strata.filter((stratum) => stratum.source === source);
    return { tested, source, lagged, test: yardstick && own.length > 0 ? testCell(own, tested, yardstick) : 'noData' };
  });
  return [company, ...bySource];
}
