import { columnLetters } from '../sheets/a1';
import { patternOf, STYLES } from '../sheets/sheetPlan';
import { areHighlighted, setHighlights } from './highlights';
import { NEW_SHEET } from './placement';
import { columnsBy, type RecordBody } from './recordBody';
import { areChoicesThere, putChoices } from './recordChoices';
import { runsOf } from './runs';
import { setWidths } from './widths';
import type { Workbook } from './workbook';

/** Formats, drop-downs, hidden columns and highlights of the rows; in a new sheet also panes, widths and long texts. */
export function dressRecords({ services }: Workbook, body: RecordBody): void {
  const { sheet, plan, places, isNew } = body;
  const lastRow = lastRowOf(body);
  if (isNew) formatNewRows(body, lastRow);
  else formatRows(body, lastRow);
  putChoices(services, body, lastRow);
  if (!isNew) sheet.showColumns(1, Math.max(...places));
  const hidden = plan.columns.flatMap((column, index) => (column.hidden ? [places[index] ?? 0] : []));
  for (const { start, count } of runsOf(hidden)) sheet.hideColumns(start, count);
  setHighlights(services, sheet, { highlights: plan.highlights(lastRow), isNew });
  if (!isNew) return;
  sheet.hideRows(1, 1);
  sheet.setFrozenRows(plan.headRows);
  if (plan.frozenColumns > 0) sheet.setFrozenColumns(plan.frozenColumns);
  setWidths(sheet, plan.columns);
  const wrapped = plan.columns.flatMap(({ wraps }, index) => (wraps ? [places[index] ?? 0] : []));
  const rows = lastRow - plan.headRows;
  for (const { start, count } of runsOf(wrapped)) sheet.getRange(plan.headRows + 1, start, rows, count).setWrap(true);
  if (wrapped.length > 0) sheet.getRange(plan.headRows + 1, 1, rows, places.length).setVerticalAlignment('top');
}

/** Whether the drop-downs and highlights are there. */
export function areRecordsDressed(body: RecordBody): boolean {
  const lastRow = lastRowOf(body);
  return areChoicesThere(body, lastRow) && areHighlighted(body.sheet, body.plan.highlights(lastRow));
}

/** The last row that is dressed: rows to come look like those that are there. */
function lastRowOf({ sheet, plan, rows, bounded, isNew }: RecordBody): number {
  if (bounded) return plan.headRows + rows;
  return isNew ? Math.max(NEW_SHEET.rows, plan.headRows + rows) : sheet.getMaxRows();
}

/** In a new sheet the first row is formatted already, the others become like it in one call. */
function formatNewRows({ sheet, plan, places }: RecordBody, lastRow: number): void {
  const first = plan.headRows + 1;
  sheet.getRange(first, 1, 1, places.length).copyFormatToRange(sheet, 1, places.length, first + 1, lastRow);
}

/** Number formats and backgrounds only: what else people made of a row's look stays. */
function formatRows(body: RecordBody, lastRow: number): void {
  const { sheet, plan } = body;
  const below = (column: number): string =>
    `${columnLetters(column)}${plan.headRows + 1}:${columnLetters(column)}${lastRow}`;
  for (const [format, columns] of columnsBy(body, ({ format }) => patternOf(format))) {
    sheet.getRangeList(columns.map(below)).setNumberFormat(format);
  }
  for (const [background, columns] of columnsBy(body, ({ style = 'plain' }) => STYLES[style].background)) {
    sheet.getRangeList(columns.map(below)).setBackground(background);
  }
}
