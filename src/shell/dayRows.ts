import { addDays, addMonths, type Day, daysFrom, firstDayOf, isDay, lastDayOf, monthOf } from '../core/funnel/calendar';
import { sameNameKey } from '../core/funnel/settings';
import { type Book, columnIn } from '../sheets/book';
import { DAYS_HEAD_ROWS, daysPlan } from '../sheets/days';
import type { SheetTable } from '../sheets/readSettings';
import type { RecordContent } from '../sheets/recordPlan';
import { serialOfDay } from '../sheets/serial';
import { growRows } from './placement';
import type { Sheet } from './ports';
import { runsOf } from './runs';
import { asTold } from './textCells';
import { type OpenBook, readTable, sheetOf } from './workbook';
import { writeFormulas } from './writeRecords';

/** A row of «Дни»: a day of a source. */
export interface DayRow {
  readonly day: Day;
  readonly source: string;
}
const rowKey = ({ day, source }: DayRow): string => `${day}\n${sameNameKey(source)}`;

const known = new WeakMap<SheetTable, ReadonlyMap<string, number>>();

/** Where each day and source stands in «Дни», from 1; a day typed in two rows stands in the first. Found once a table. */
export function rowsByDay({ days }: Pick<OpenBook, 'days'>): ReadonlyMap<string, number> {
  const rows = known.get(days) ?? findRows(days);
  known.set(days, rows);
  return rows;
}

function findRows(days: SheetTable): ReadonlyMap<string, number> {
  const [day, source] = [columnIn(days, 'day'), columnIn(days, 'source')];
  const rows = new Map<string, number>();
  for (let index = DAYS_HEAD_ROWS; index < days.cells.length; index++) {
    const at = (column: number): string => String(days.cells[index]?.[column - 1] ?? '');
    const key = rowKey({ day: at(day), source: at(source) });
    if (!rows.has(key)) rows.set(key, index + 1);
  }
  return rows;
}

/** The row of a day and source. */
export const rowOfDay = (rows: ReadonlyMap<string, number>, row: DayRow): number | undefined => rows.get(rowKey(row));

/** The rows that stand ready: every source from the first of yesterday's month to the end of next month. */
export function readyRows({ today, settings }: Pick<Book, 'today' | 'settings'>): DayRow[] {
  const from = firstDayOf(monthOf(addDays(today, -1)));
  const to = lastDayOf(addMonths(monthOf(today), 1));
  return daysFrom(from, to).flatMap((day) => settings.sources.map(({ name }) => ({ day, source: name })));
}

/** A row's own cells: the day, as its number, and the source. */
export const rowHeads = ({ day, source }: DayRow): RecordContent => ({ day: serialOfDay(day), source });

/**
 * Adds the wanted rows that «Дни» lacks, below the last, and gives the book as it is then. A sheet that was in the order
 * of its days is put in that order again; one that a person sorted otherwise is left as it is.
 */
export function ensureRows(open: OpenBook, wanted: readonly DayRow[]): OpenBook {
  const [missing, bare] = [missingRows(open, wanted), bareRows(open)];
  if (bare.length > 0) fillIn(open, bare);
  if (missing.length === 0) return open;
  const present = daysIn(open);
  const first = Math.max(open.days.cells.length, DAYS_HEAD_ROWS) + 1;
  const { sheet } = sheetOf(open.workbook, 'days');
  growRows(sheet, first + missing.length - 1);
  writeRowHeads(open, sheet, { first, rows: missing });
  const plan = daysPlan(open.book);
  writeFormulas(
    { sheet, plan, places: plan.columns.map(({ key }) => columnIn(open.days, key)) },
    { from: first, rows: missing.length },
  );
  const days = [...present, ...missing.map(({ day }) => day)];
  if (isInOrder(present) && !isInOrder(days)) sortByDay(open, sheet, first + missing.length - 1);
  const table = readTable(open.workbook, 'days');
  return { ...open, days: table, book: { ...open.book, days: table } };
}

/** Whether a wanted row is missing, or one that is there lacks the add-on's own formulas. */
export const lacksRows = (open: OpenBook, wanted: readonly DayRow[]): boolean =>
  missingRows(open, wanted).length > 0 || bareRows(open).length > 0;

function missingRows(open: OpenBook, wanted: readonly DayRow[]): DayRow[] {
  const rows = rowsByDay(open);
  const unique = new Map(wanted.map((row) => [rowKey(row), row]));
  return [...unique.values()].filter((row) => rowOfDay(rows, row) === undefined);
}

/** Rows with a day and a source, such as pasted ones, whose formulas are missing: other sheets cannot find them. */
function bareRows({ days }: OpenBook): number[] {
  const [day, source, key] = ['day', 'source', 'key'].map((column) => columnIn(days, column) - 1);
  return days.cells.flatMap((cells, index) => {
    const at = (column = 0): string => String(cells[column] ?? '');
    return index >= DAYS_HEAD_ROWS && isDay(at(day)) && at(source) !== '' && at(key) === '' ? [index + 1] : [];
  });
}

function fillIn({ days, book, workbook }: OpenBook, rows: readonly number[]): void {
  const { sheet } = sheetOf(workbook, 'days');
  const plan = daysPlan(book);
  const places = plan.columns.map(({ key }) => columnIn(days, key));
  for (const { start, count } of runsOf(rows)) writeFormulas({ sheet, plan, places }, { from: start, rows: count });
}

const daysIn = ({ days }: OpenBook): Day[] => {
  const column = columnIn(days, 'day') - 1;
  return days.cells
    .slice(DAYS_HEAD_ROWS)
    .map((row) => String(row[column] ?? ''))
    .filter((day) => day !== '');
};
const isInOrder = (days: readonly Day[]): boolean =>
  days.every((day, index) => index === 0 || (days[index - 1] ?? '') <= day);

function writeRowHeads(
  { days }: OpenBook,
  sheet: Sheet,
  { first, rows }: { first: number; rows: readonly DayRow[] },
): void {
  const [day, source] = [columnIn(days, 'day'), columnIn(days, 'source')];
  const [serials, names] = [rows.map((row) => serialOfDay(row.day)), rows.map((row) => asTold(row.source))];
  if (source === day + 1) {
    sheet
      .getRange(first, day, rows.length, 2)
      .setValues(rows.map((_, index) => [serials[index] ?? '', names[index] ?? '']));
    return;
  }
  sheet.getRange(first, day, rows.length, 1).setValues(serials.map((serial) => [serial]));
  sheet.getRange(first, source, rows.length, 1).setValues(names.map((name) => [name]));
}

/** Puts rows that were emptied behind the others, where the sheet was in the order of its days. */
export function putInOrder(open: OpenBook): void {
  if (isInOrder(daysIn(open))) sortByDay(open, sheetOf(open.workbook, 'days').sheet, open.days.cells.length);
}

/** Sorts whole rows, so that what people keep beside the days goes along; the key column orders by day, then source. */
function sortByDay({ days, workbook }: OpenBook, sheet: Sheet, lastRow: number): void {
  workbook.services.SpreadsheetApp.flush();
  sheet.getRange(DAYS_HEAD_ROWS + 1, 1, lastRow - DAYS_HEAD_ROWS, sheet.getMaxColumns()).sort(columnIn(days, 'key'));
}
