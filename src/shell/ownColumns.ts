import { isDay } from '../core/funnel/calendar';
import { columnIn } from '../sheets/book';
import type { PlainCell, SheetTable } from '../sheets/readSettings';
import { serialOfDay } from '../sheets/serial';
import type { SheetKey } from '../sheets/sheetPlan';
import { type Line, ownTextsIn } from './ownTexts';
import type { Sheet } from './ports';
import { spanOf } from './runs';
import { asRead, asTold } from './textCells';
import { sheetOf, type Workbook } from './workbook';
import { putLines } from './writeLines';

/** The add-on's own columns of a sheet of records, with what belongs into each row that says anything. */
interface OwnColumns {
  readonly key: SheetKey;
  readonly heads: number;
  readonly keys: readonly string[];
  readonly lines: ReadonlyMap<number, Line>;
}

/** Writes the add-on's own columns of a sheet of records, as `rewrite` does; rows that say nothing are emptied there. */
export function fillOwn(workbook: Workbook, table: SheetTable, { key, heads, keys, lines }: OwnColumns): void {
  const empty = keys.map(() => '');
  const below = table.cells.slice(heads).map((_, index) => heads + index + 1);
  const rows = below.map((row) => ({ row, line: lines.get(row) ?? empty }));
  rewrite(table, sheetOf(workbook, key).sheet, { keys, rows });
}

/** Rows as they are to be in the add-on's own columns. */
interface Rewriting {
  readonly keys: readonly string[];
  readonly rows: readonly { readonly row: number; readonly line: Line }[];
  /** What a row that changes is given besides: the time. */
  readonly timed?: (line: Line) => Line;
}

/**
 * Writes rows into the add-on's own columns where they change: columns that stand together in one call, from the left, so
 * that a cut leaves them as they were or as they are to be. What somebody typed over a text of ours stays, and a formula
 * is theirs in any case. Gives whether anything changed.
 */
export function rewrite(table: SheetTable, sheet: Sheet, { keys, rows, timed = (line) => line }: Rewriting): boolean {
  const lines = rows.map(({ row, line }) => ({ row, line, before: lineIn(table, table.cells[row - 1] ?? [], keys) }));
  if (!lines.some(isChanged)) return false;
  const places = keys.map((key) => columnIn(table, key));
  const formula = formulasIn(sheet, places, lines);
  const own = ownTextsIn(sheet);
  const changed = lines
    .map(({ row, line, before }) => {
      const kept = own
        .kept(before, line)
        .map((cell, index) => (formula(row, places[index]) === '' ? cell : (before[index] ?? '')));
      return { row, before, line: kept, ours: line };
    })
    .filter(isChanged);
  if (changed.length === 0) return false;
  own.remember(
    lines.map(({ before }) => before),
    lines.map(({ line }) => timed(line)),
  );
  const order = places.map((column, index) => ({ index, column })).sort((a, b) => a.column - b.column);
  const written = changed.map(({ row, line, ours }) => {
    const now = timed(line);
    const cellAt = (index: number): PlainCell =>
      line[index] === ours[index] ? asTold(now[index] ?? '') : asRead(now[index] ?? ''); // somebody's text stays a text
    return { row, cells: order.map(({ index, column }) => formula(row, column) || cellAt(index)) };
  });
  const columns = order.map(({ column }) => column);
  putLines(sheet, columns, written);
  return true;
}

const isChanged = ({ line, before }: { readonly line: Line; readonly before: Line }): boolean =>
  line.some((cell, index) => cell !== before[index]);

/** The formulas that stand in some rows and columns. One call. */
function formulasIn(sheet: Sheet, columns: readonly number[], lines: readonly { readonly row: number }[]) {
  const [down, across] = [spanOf(lines.map(({ row }) => row)), spanOf(columns)];
  const area = sheet.getRange(down.from, across.from, down.to - down.from + 1, across.to - across.from + 1);
  const formulas = area.getFormulas();
  return (row: number, column = 0): string => formulas[row - down.from]?.[column - across.from] ?? '';
}

/** A row's cells in some columns, days as their numbers. */
export const lineIn = ({ columns }: SheetTable, cells: Line, keys: readonly string[]): Line =>
  keys.map((key) => dayAsNumber(cells[(columns.get(key) ?? 0) - 1] ?? ''));

/** A day as its number, as cells hold days. */
export const dayAsNumber = (cell: PlainCell): PlainCell =>
  typeof cell === 'string' && isDay(cell) ? serialOfDay(cell) : cell;
