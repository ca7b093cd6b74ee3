import { isoWeekOf, type Week } from './calendar';
import { groupBy } from './groupBy';
import { isLate, type NumberChange } from './isLate';
import { INPUT_IDS, type InputMetric } from './metrics';

/** A change of one number of a source, as the journal tells it. */
export interface CellChange extends NumberChange {
  readonly source: string;
  readonly metric: string;
}
/** What was corrected in a week after it had been reviewed. */
export interface LateCorrection {
  readonly week: Week;
  /** How many numbers are not what they were at the review. */
  readonly numbers: number;
  /** By how much each metric's sum changed through them, in the table's order; 0 where they even out. */
  readonly by: readonly { readonly metric: InputMetric; readonly change: number }[];
}

/**
 * Numbers that differ from what stood there when people spoke of their week (isLate), a line a week, the newest week
 * first. What was corrected and put back does not count; a number that was erased counts as taken away. Rows of the
 * business's own and words are left out.
 *
 * @param changes the journal's lines, the newest first
 */
export function lateCorrections(changes: readonly CellChange[]): LateCorrection[] {
  const cells = new Map<string, CellChange>();
  for (const change of changes.filter(isLate)) {
    const key = [change.day, change.source, change.metric].join('\n');
    cells.set(key, { ...change, now: cells.get(key)?.now ?? change.now }); // an earlier line: what stood there before
  }
  const weeks = groupBy([...cells.values()].filter(isCorrected), ({ day }) => isoWeekOf(day));
  return [...weeks]
    .map(([week, corrected]) => ({ week, numbers: corrected.length, by: sumsOf(corrected) }))
    .sort((a, b) => (a.week < b.week ? 1 : -1));
}

const isCorrected = ({ metric, was, now }: CellChange): boolean =>
  INPUT_IDS.some((id) => id === metric) && Number(was) !== (now === '' ? undefined : Number(now));

function sumsOf(corrected: readonly CellChange[]): LateCorrection['by'] {
  return INPUT_IDS.flatMap((metric) => {
    const own = corrected.filter((cell) => cell.metric === metric);
    if (own.length === 0) return [];
    return [{ metric, change: own.reduce((sum, { was, now }) => sum + Number(now) - Number(was), 0) }];
  });
}
