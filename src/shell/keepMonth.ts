import { UserError } from '../core/funnel/problem';
import type { PlainCell } from '../sheets/readSettings';
import { rmReport } from '../sheets/rm';
import { patternOf } from '../sheets/sheetPlan';
import { plainCells } from './dates';
import { NEW_SHEET } from './placement';
import type { Services, Sheet } from './ports';
import { beginCopy, endWork, markCopy } from './unfinished';
import { setWidths } from './widths';
import { columnsByKey, sheetOf } from './workbook';
import { openToWrite } from './writeWhole';

/** What of a sheet is shown: rows and columns, from 1. */
interface Shown {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/**
 * Leaves the month that «РМ» shows as a sheet of its own: its numbers as they are now, without formulas and helpers.
 * Gives the new sheet's name.
 *
 * @throws UserError reportDamaged, where days would be missing from what is kept
 */
export function keepMonth(services: Services): string {
  const { book, workbook } = openToWrite(services);
  const { sheet } = sheetOf(workbook, 'rm');
  const range = sheet.getDataRange();
  const values = plainCells(range.getValues(), workbook.toDay);
  const plan = rmReport(book);
  const columns = columnsByKey(values[0] ?? []);
  const shownColumns = plan.columns.filter(({ hidden }) => !hidden);
  const keyColumn = columns.get('key') ?? 1;
  const titleRow = values.find((row) => row[keyColumn - 1] === 'title');
  if (titleRow === undefined || shownColumns.some(({ key }) => !columns.has(key)))
    throw new UserError({ code: 'reportDamaged', sheet: sheet.getName() });
  const shown = {
    rows: rowsOf(values, {
      keyColumn,
      keys: new Set(plan.rows.filter(({ hidden }) => !hidden).map(({ key }) => key)),
    }),
    columns: shownColumns.map(({ key }) => columns.get(key) ?? 0),
  };
  const title = String(titleRow[(columns.get('label') ?? 1) - 1] ?? '') || sheet.getName();
  const taken = new Set(workbook.spreadsheet.getSheets().map((one) => one.getName()));
  const name = freeName(title, taken);
  beginCopy(workbook, name);
  const copy = workbook.spreadsheet.insertSheet(name, sheet.getIndex());
  markCopy(copy);
  fill(copy, shown, {
    values,
    formats: range.getNumberFormats(),
    backgrounds: range.getBackgrounds(),
    weights: range.getFontWeights(),
  });
  setWidths(copy, shownColumns);
  copy.setFrozenColumns(shownColumns.findIndex(({ key }) => key === 'c1'));
  endWork(workbook);
  return copy.getName();
}

const rowsOf = (
  values: readonly (readonly PlainCell[])[],
  { keyColumn, keys }: { keyColumn: number; keys: ReadonlySet<string> },
): number[] => values.flatMap((row, index) => (keys.has(String(row[keyColumn - 1] ?? '')) ? [index + 1] : []));

function freeName(title: string, taken: ReadonlySet<string>): string {
  if (!taken.has(title)) return title;
  const number = Array.from(taken, (_, index) => index + 2).find((n) => !taken.has(`${title} (${n})`));
  return `${title} (${number ?? taken.size + 2})`;
}

interface Looks {
  readonly values: readonly (readonly PlainCell[])[];
  readonly formats: readonly (readonly string[])[];
  readonly backgrounds: readonly (readonly string[])[];
  readonly weights: readonly (readonly (GoogleAppsScript.Spreadsheet.FontWeight | null)[])[];
}

function fill(copy: Sheet, { rows, columns }: Shown, { values, formats, backgrounds, weights }: Looks): void {
  const pick = <T>(grid: readonly (readonly T[])[], otherwise: T): T[][] =>
    rows.map((row) => columns.map((column) => grid[row - 1]?.[column - 1] ?? otherwise));
  if (columns.length > NEW_SHEET.columns)
    copy.insertColumnsAfter(NEW_SHEET.columns, columns.length - NEW_SHEET.columns);
  const range = copy.getRange(1, 1, rows.length, columns.length);
  const texts = pick(values, '').map((row) => row.map((value) => typeof value === 'string')); // a word about a day may begin with '='
  range.setNumberFormats(
    pick(formats, '').map((row, r) => row.map((format, c) => (texts[r]?.[c] ? patternOf('text') : format))),
  );
  range.setValues(pick(values, ''));
  range.setBackgrounds(pick(backgrounds, ''));
  range.setFontWeights(pick(weights, null));
}
