import { checkDeals } from '../core/deals';
import { addDays } from '../core/funnel/calendar';
import type { Deal } from '../core/funnel/records';
import { explain } from '../core/words/explain';
import type { Book } from '../sheets/book';
import { dealRow } from '../sheets/dealRow';
import { DEAL_CELLS, DEAL_COLUMNS, DEALS_HEAD_ROWS, dealLabel, dealsPlan } from '../sheets/deals';
import { placedDeals } from '../sheets/readDeals';
import type { SheetTable } from '../sheets/readSettings';
import { bringSheet } from './addSheet';
import { growRows } from './placement';
import type { Sheet } from './ports';
import { columnsByKey, type OpenBook, readTable, requireColumns, sheetOf, type Workbook } from './workbook';
import { writeRecords } from './writeRecords';
import type { Restore } from './writeReport';

/** Writes the heads, formats and drop-downs of «Сделки» where the sheet is; its rows belong to people and their CRM. */
export function writeDeals(workbook: Workbook, book: Book, restore: Restore): boolean {
  if (!workbook.sheets.has('deals')) return false;
  const own = sheetOf(workbook, 'deals');
  const isNew = own.stamp === '';
  return writeRecords(workbook, {
    own,
    isNew,
    restore,
    keys: DEAL_COLUMNS,
    rows: isNew ? 0 : Math.max(0, own.sheet.getLastRow() - DEALS_HEAD_ROWS),
    make: (place) => dealsPlan(book, place),
  });
}

/** Adds «Сделки» where it is not there yet, with the first deals, and gives the workbook with it. */
export function bringDeals(
  { workbook, book }: Pick<OpenBook, 'workbook' | 'book'>,
  first: readonly Deal[] = [],
): Workbook {
  if (workbook.sheets.has('deals')) return workbook;
  const brought = bringSheet(workbook, 'deals');
  writeDeals(brought, book, () => true);
  if (first.length === 0) return brought;
  const { sheet } = sheetOf(brought, 'deals');
  growRows(sheet, DEALS_HEAD_ROWS + first.length);
  const rows = first.map((deal) => dealRow(workbook.language, deal));
  sheet.getRange(DEALS_HEAD_ROWS + 1, 1, rows.length, DEAL_CELLS.length).setValues(rows);
  return brought;
}

/** «Сделки» as it stands; nothing before there were any, or where a column of it was deleted. One call. */
export function dealsTableOf(workbook: Workbook): SheetTable | undefined {
  if (!workbook.sheets.has('deals')) return undefined;
  const table = readTable(workbook, 'deals');
  return DEAL_COLUMNS.every((key) => table.columns.has(key)) ? table : undefined;
}

/**
 * Where the columns of «Сделки» stand, in the order of `DEAL_COLUMNS`, whatever people inserted or moved. One call.
 *
 * @throws UserError columnMissing
 */
export function dealPlaces({ language }: Workbook, sheet: Sheet): number[] {
  const [keys = []] = sheet.getRange('1:1').getValues();
  const columns = columnsByKey(keys);
  requireColumns({ title: sheet.getName(), columns }, DEAL_COLUMNS, (key) => dealLabel(language, key));
  return DEAL_COLUMNS.map((key) => columns.get(key) ?? 0);
}

/** The deals of «Сделки», where the sheet is. */
export function dealsOf({ workbook }: Pick<OpenBook, 'workbook'>): Deal[] | undefined {
  const table = dealsTableOf(workbook);
  return table && placedDeals(table).map(({ deal }) => deal);
}

/** Says in «Проверка» what is odd about each deal, where that is not what stands there. Gives whether anything was written. */
export function writeDealChecks({ workbook, book }: Pick<OpenBook, 'workbook' | 'book'>, table: SheetTable): boolean {
  const placed = placedDeals(table);
  const odd = new Map(
    checkDeals(
      placed.map(({ deal }) => deal),
      addDays(book.today, -1),
    ).map(({ id, problems }) => [id, problems.map((problem) => explain(workbook.language, problem)).join(' ')]),
  );
  const column = table.columns.get('check') ?? 0;
  const said = table.cells.slice(DEALS_HEAD_ROWS).map((line) => [String(line[column - 1] ?? '')]);
  const wanted = said.map(() => ['']);
  for (const { row, deal } of placed) wanted[row - DEALS_HEAD_ROWS - 1] = [odd.get(deal.id) ?? ''];
  if (said.every(([text], index) => text === wanted[index]?.[0])) return false;
  sheetOf(workbook, 'deals')
    .sheet.getRange(DEALS_HEAD_ROWS + 1, column, wanted.length, 1)
    .setValues(wanted);
  return true;
}
