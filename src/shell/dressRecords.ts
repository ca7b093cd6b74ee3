import { columnLetters } from '../sheets/a1';
import type { RecordColumn, RecordPlan } from '../sheets/recordPlan';
import { patternOf, STYLES } from '../sheets/sheetPlan';
import { choiceRule, isOffered, offers } from './choices';
import { areHighlighted, setHighlights } from './highlights';
import { NEW_SHEET } from './placement';
import type { Services, Sheet } from './ports';
import { runsOf } from './runs';
import { setWidths } from './widths';
import type { Workbook } from './workbook';

/** A sheet of records: its plan, where its columns stand, and how many rows stand ready. */
export interface RecordBody {
  readonly sheet: Sheet;
  readonly plan: RecordPlan;
  readonly places: readonly number[];
  readonly rows: number;
  readonly isNew: boolean;
  readonly bounded?: true;
}

/** Formats, drop-downs, hidden columns and highlights of the rows; in a new sheet also panes, widths and long texts. */
export function dressRecords({ services }: Workbook, body: RecordBody): void {
  const { sheet, plan, places, isNew } = body;
  const lastRow = lastRowOf(body);
  if (isNew) formatNewRows(body, lastRow);
  else formatRows(body, lastRow);
  for (const run of choicesOf(body, lastRow)) putChoice(services, body, run);
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

/** Whether the drop-downs and highlights are there; of a column's drop-downs the first is asked. */
export function areRecordsDressed(body: RecordBody): boolean {
  const { sheet, plan } = body;
  const lastRow = lastRowOf(body);
  const choices = choicesOf(body, lastRow);
  const width = choices.reduce((most, { start, count }) => Math.max(most, start + count - 1), 0);
  const [offered = []] = width === 0 ? [] : sheet.getRange(plan.headRows + 1, 1, 1, width).getDataValidations();
  const isThere = choices.every(({ choice, start, count }) =>
    Array.from({ length: count }, (_, index) => offered[start - 1 + index] ?? null).every((rule) =>
      offers(rule, choice),
    ),
  );
  return isThere && areHighlighted(sheet, plan.highlights(lastRow));
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

function columnsBy({ plan, places }: RecordBody, pick: (column: RecordColumn) => string): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const [index, column] of plan.columns.entries()) {
    const key = pick(column);
    groups.set(key, [...(groups.get(key) ?? []), places[index] ?? 1]);
  }
  return groups;
}

interface ChoiceRun {
  readonly choice: NonNullable<RecordColumn['choice']>;
  readonly start: number;
  readonly count: number;
  readonly rows: number;
}

/** Puts a choice into its columns. Boxes may take what a cell holds: in rows where anything else stands there are none. */
function putChoice(services: Services, { sheet, plan, isNew }: RecordBody, { choice, start, count, rows }: ChoiceRun) {
  const rule = choiceRule(services, choice);
  const first = plan.headRows + 1;
  const range = sheet.getRange(first, start, rows, count);
  const cells: unknown[][] = isNew || choice.kind !== 'checkbox' ? [] : range.getValues();
  const isTaken = (row: readonly unknown[]): boolean => row.some((cell) => cell !== '' && typeof cell !== 'boolean');
  if (!cells.some(isTaken)) return void range.setDataValidation(rule);
  const free = cells.flatMap((row, index) => (isTaken(row) ? [] : [first + index]));
  for (const run of runsOf(free)) sheet.getRange(run.start, start, run.count, count).setDataValidation(rule);
}

/** Columns next to each other with the same choice. */
function choicesOf(body: RecordBody, lastRow: number): ChoiceRun[] {
  const keyOf = ({ choice }: RecordColumn): string => (isOffered(choice) ? JSON.stringify(choice) : '');
  return [...columnsBy(body, keyOf)].flatMap(([key, places]) => {
    const choice = body.plan.columns.find((column) => keyOf(column) === key)?.choice;
    if (key === '' || !choice) return [];
    const rows = Math.min(choice.rows ?? lastRow, lastRow - body.plan.headRows);
    return runsOf([...places].sort((a, b) => a - b)).map(({ start, count }) => ({ choice, start, count, rows }));
  });
}
