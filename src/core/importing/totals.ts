import type { Day } from '../funnel/calendar';
import { cellAt, oneLine } from './cells';
import type { Columns } from './columns';
import { isNothing } from './numbers';

/** How a line of totals begins. */
const TOTAL = /^(?:итого|всего|(?:grand |sub)?totals?)(?![\p{L}\p{N}])/iu;
/** The same, where a name could begin so, too: «Total Sport» is a campaign, «Total: Account» is none. */
const CLEAR_TOTAL = /^(?:итого|всего|(?:grand |sub)?totals?)(?:$| ?:| и средн| по | за | rows)/iu;
const TOTAL_SOURCE = /^(?:итого|всего|(?:grand )?total):?$/i;

/** Whether a label clearly says that what stands beside it is a total. */
export const isTotalLabel = (label: string): boolean => CLEAR_TOTAL.test(oneLine(label));
/** Whether a text begins as a line of totals does. */
export const beginsAsTotal = (text: string): boolean => TOTAL.test(oneLine(text));

/**
 * Whether a line is a total: it has no day and begins as one, or a name in it clearly says so. A line that has a day is
 * one only where a total stands for its source. In Meta's exports the total has the names of nothing.
 */
export function isTotal(cells: readonly string[], columns: Columns, day: Day | undefined): boolean {
  const dayAt = columns.day ?? columns.from;
  if (isNameless(cells, columns, day)) return true;
  if (dayAt === undefined) return someName(cells, columns);
  if (day !== undefined)
    return [columns.source, columns.campaign].some((at) => TOTAL_SOURCE.test(oneLine(cellAt(cells, at))));
  if (beginsAsTotal(cells.find((cell) => cell.trim() !== '') ?? '')) return true;
  const written = cellAt(cells, dayAt);
  return (isNothing(written) || isTotalLabel(written)) && someName(cells, columns);
}

function someName(cells: readonly string[], { metrics }: Columns): boolean {
  const numbers = new Set(metrics.map(({ index }) => index));
  return cells.some((cell, index) => !numbers.has(index) && isTotalLabel(cell));
}

function isNameless(cells: readonly string[], columns: Columns, day: Day | undefined): boolean {
  const { from, campaign, metrics } = columns;
  if (from === undefined || campaign === undefined || day !== undefined) return false;
  const isUnnamed = [columns.day, campaign].every((at) => cellAt(cells, at).trim() === '');
  return isUnnamed && metrics.some(({ index }) => cellAt(cells, index).trim() !== '');
}
