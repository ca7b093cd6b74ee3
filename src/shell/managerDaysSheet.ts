import type { ManagerRecord } from '../core/funnel/records';
import { sameNameKey } from '../core/funnel/settings';
import { type Book, columnIn } from '../sheets/book';
import { MANAGER_DAYS_COLUMNS, MANAGER_DAYS_HEAD_ROWS, managerDaysPlan } from '../sheets/managerDays';
import { readManagers } from '../sheets/readManagers';
import type { SheetTable } from '../sheets/readSettings';
import type { RecordContent } from '../sheets/recordPlan';
import { serialOfDay } from '../sheets/serial';
import { readyRows } from './dayRows';
import { growRows } from './placement';
import { type OpenBook, readTable, sheetOf, type Workbook } from './workbook';
import { putPlaced } from './writePlaced';
import { writeFormulas, writeRecords } from './writeRecords';
import type { Restore } from './writeReport';

/** A row of «Ввод менеджеров» that stands ready. */
type ReadyRow = Pick<ManagerRecord, 'day' | 'manager'>;
const rowKey = ({ day, manager }: ReadyRow): string => `${day}\n${sameNameKey(manager)}`;

/** Every manager of «Настройки», on the days on which «Дни» stands ready. */
function readyManagers({ today, settings }: Book): ReadyRow[] {
  const sources = settings.managers.map((name) => ({ name, kept: [] }));
  return readyRows({ today, settings: { ...settings, sources } }).map(({ day, source }) => ({ day, manager: source }));
}

/**
 * Writes the heads, formats, drop-downs and checks of «Ввод менеджеров» where the sheet is, and adds the rows that are to
 * stand ready; its rows belong to people. A new sheet begins with the records given. Gives whether anything was written.
 */
export function writeManagerDays(
  { workbook, book }: Pick<OpenBook, 'workbook' | 'book'>,
  restore: Restore,
  first: readonly ManagerRecord[] = [],
): boolean {
  if (!workbook.sheets.has('managerDays')) return false;
  const own = sheetOf(workbook, 'managerDays');
  const isNew = own.stamp === '';
  const taken = new Set(first.map(rowKey));
  const ready = isNew ? readyManagers(book).filter((row) => !taken.has(rowKey(row))) : [];
  const content = isNew ? [...first.map(contentOf), ...ready.map(headsOf)] : [];
  const written = writeRecords(workbook, {
    own,
    isNew,
    restore,
    keys: MANAGER_DAYS_COLUMNS,
    rows: isNew ? content.length : Math.max(0, own.sheet.getLastRow() - MANAGER_DAYS_HEAD_ROWS),
    content,
    make: (place) => managerDaysPlan(book, place),
  });
  return isNew ? written : extendManagerDays({ workbook, book }) || written;
}

const headsOf = ({ day, manager }: ReadyRow): RecordContent => ({ day: serialOfDay(day), manager });
const contentOf = (record: ManagerRecord): RecordContent => {
  return { ...headsOf(record), source: record.source ?? '', ...record.values };
};

/** Adds the rows that are to stand ready and do not, below the last, where the sheet is. Gives whether there were any. */
export function extendManagerDays({ workbook, book }: Pick<OpenBook, 'workbook' | 'book'>): boolean {
  const table = managerDaysOf(workbook);
  if (table === undefined) return false;
  const [day, manager] = [columnIn(table, 'day'), columnIn(table, 'manager')];
  const present = new Set(
    table.cells.map((row) => rowKey({ day: String(row[day - 1] ?? ''), manager: String(row[manager - 1] ?? '') })),
  );
  const missing = readyManagers(book).filter((row) => !present.has(rowKey(row)));
  addManagerRows({ workbook, book }, table, missing);
  return missing.length > 0;
}

/** Adds rows below the last, with the add-on's formulas, and gives where the first stands. */
export function addManagerRows(
  { workbook, book }: Pick<OpenBook, 'workbook' | 'book'>,
  table: SheetTable,
  added: readonly (ReadyRow & { readonly source?: string })[],
): number {
  const from = lastFilled(table) + 1;
  if (added.length === 0) return from;
  forgetManagerDays(workbook);
  const { sheet } = sheetOf(workbook, 'managerDays');
  growRows(sheet, from + added.length - 1);
  const heads = added.flatMap(({ day, manager, source = '' }, index) => {
    const cells = { day: serialOfDay(day), manager, source };
    return Object.entries(cells).map(([key, now]) => ({ row: from + index, column: columnIn(table, key), now }));
  });
  putPlaced(sheet, heads, []); // together, where the columns stand together: a cut leaves no row without its manager
  const plan = managerDaysPlan(book, table);
  const places = plan.columns.map(({ key }) => columnIn(table, key));
  writeFormulas({ sheet, plan, places }, { from, rows: added.length });
  return from;
}

/** Puts the rows in the order of their days again, where they were in it before rows were added. */
export function orderManagerDays(workbook: Workbook, before: SheetTable, lastRow: number): void {
  const days = before.cells.slice(MANAGER_DAYS_HEAD_ROWS).map((row) => String(row[columnIn(before, 'day') - 1] ?? ''));
  const filled = days.filter((day) => day !== '');
  if (filled.some((day, index) => index > 0 && (filled[index - 1] ?? '') > day)) return;
  const { sheet } = sheetOf(workbook, 'managerDays');
  workbook.services.SpreadsheetApp.flush();
  const [first, rows] = [MANAGER_DAYS_HEAD_ROWS + 1, lastRow - MANAGER_DAYS_HEAD_ROWS];
  sheet.getRange(first, 1, rows, sheet.getMaxColumns()).sort([columnIn(before, 'day'), columnIn(before, 'manager')]);
}

/** What was read of «Ввод менеджеров» is not as it stands any more. */
export const forgetManagerDays = (workbook: Workbook): void => {
  known.delete(workbook);
};

const lastFilled = ({ cells }: SheetTable): number =>
  cells.reduce((last, row, index) => (row.some((cell) => cell !== '') ? index + 1 : last), MANAGER_DAYS_HEAD_ROWS);

const known = new WeakMap<Workbook, SheetTable>();

/**
 * «Ввод менеджеров» as it stands; nothing before somebody asked for it, or where a column of it was deleted. One call a
 * workbook that was opened, until rows are added.
 */
export function managerDaysOf(workbook: Workbook): SheetTable | undefined {
  if (!workbook.sheets.has('managerDays')) return undefined;
  const table = known.get(workbook) ?? readTable(workbook, 'managerDays');
  known.set(workbook, table);
  return MANAGER_DAYS_COLUMNS.every((key) => table.columns.has(key)) ? table : undefined;
}

/** The records of «Ввод менеджеров», where the sheet is. */
export function managersOf({
  workbook,
  settings,
}: Pick<OpenBook, 'workbook' | 'settings'>): ManagerRecord[] | undefined {
  const table = managerDaysOf(workbook);
  return table && readManagers(table, settings);
}
