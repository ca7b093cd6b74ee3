import { blockRowsShown, type FoldingReport } from '../sheets/foldingBlocks';
import { plainCells } from './dates';
import { runsOf } from './runs';
import { columnsByKey, sheetOf, type Workbook } from './workbook';

/**
 * Hides the rows of a report's tables that say nothing, and shows those that began to; where the report said nothing at
 * all before, all its rows are shown yet. One call to find them, and one a run that changes.
 *
 * @param before keys of the table of signals as it was
 */
export function foldBlocks(
  workbook: Workbook,
  report: FoldingReport,
  { before, now }: { readonly before: readonly string[]; readonly now: readonly string[] },
): void {
  if (!workbook.sheets.has(report)) return;
  const [was, is] = [blockRowsShown(report, before), blockRowsShown(report, now)];
  const isFirst = was.shown.size === 0;
  const woken = [...is.shown].filter((key) => !isFirst && !was.shown.has(key));
  const idle = is.all.filter((key) => !is.shown.has(key) && (isFirst || was.shown.has(key)));
  if (woken.length + idle.length === 0) return;
  const { sheet } = sheetOf(workbook, report);
  const cells = plainCells(sheet.getDataRange().getValues(), workbook.toDay);
  const keyColumn = columnsByKey(cells[0] ?? []).get('key') ?? 1;
  const places = new Map(cells.map((row, index) => [String(row[keyColumn - 1] ?? ''), index + 1]));
  const runs = (keys: readonly string[]) => runsOf(keys.flatMap((key) => places.get(key) ?? []).sort((a, b) => a - b));
  for (const { start, count } of runs(woken)) sheet.showRows(start, count);
  for (const { start, count } of runs(idle)) sheet.hideRows(start, count);
}
