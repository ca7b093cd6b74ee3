import { blockRowsShown, type FoldingReport } from '../sheets/foldingBlocks';
import { plainCells } from './dates';
import { foldRows } from './foldRows';
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
  const values = plainCells(sheet.getDataRange().getValues(), workbook.toDay);
  const keyColumn = columnsByKey(values[0] ?? []).get('key') ?? 1;
  foldRows(sheet, { values, keyColumn }, { woken, idle });
}
