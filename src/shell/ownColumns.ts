import { isDay } from '../core/funnel/calendar';
import { columnIn } from '../sheets/book';
import type { PlainCell, SheetTable } from '../sheets/readSettings';
import { serialOfDay } from '../sheets/serial';
import type { SheetKey } from '../sheets/sheetPlan';
import { type Line, ownTextsIn } from './ownTexts';
import type { Sheet } from './ports';
import { sheetOf, type Workbook } from './workbook';
import { putPlaced } from './writePlaced';

/** The add-on's own columns of a sheet of records, with what belongs into each row that says anything. */
interface OwnColumns {
  readonly key: SheetKey;
  readonly heads: number;
  readonly keys: readonly string[];
  readonly lines: ReadonlyMap<number, Line>;
}

/**
 * Writes the add-on's own columns of a sheet of records where anything changed; rows that say nothing are emptied there,
 * and what somebody typed over a text of ours stays.
 */
export function fillOwn(workbook: Workbook, table: SheetTable, { key, heads, keys, lines }: OwnColumns): void {
  const before = table.cells.slice(heads).map((cells) => lineIn(table, cells, keys));
  const now = before.map((_, index) => lines.get(heads + index + 1) ?? keys.map(() => ''));
  const { sheet } = sheetOf(workbook, key);
  const kept = keptLines(sheet, { before, now });
  writeLines(table, sheet, { keys, rows: kept.map((line, index) => ({ row: heads + index + 1, line })) });
}

/** Rows before and as they are to be, and what a row that changes is given besides: the time. */
interface Rewriting {
  readonly before: readonly Line[];
  readonly now: readonly Line[];
  readonly timed?: (line: Line) => Line;
}

/** Rows as they are to be written, remembered as ours but for what somebody typed; nothing where none changes. */
export function keptLines(sheet: Sheet, { before, now, timed = (line) => line }: Rewriting): readonly Line[] {
  const isAsBefore = (line: Line, index: number): boolean => line.every((cell, at) => cell === before[index]?.[at]);
  if (now.every(isAsBefore)) return [];
  const own = ownTextsIn(sheet);
  const kept = now.map((line, index) => own.kept(before[index] ?? [], line));
  if (kept.every(isAsBefore)) return [];
  own.remember(before, now.map(timed));
  return kept.map((line, index) => (isAsBefore(line, index) ? line : timed(line)));
}

/** A row's cells in some columns, days as their numbers. */
export const lineIn = ({ columns }: SheetTable, cells: Line, keys: readonly string[]): Line =>
  keys.map((key) => dayAsNumber(cells[(columns.get(key) ?? 0) - 1] ?? ''));

/** A day as its number, as cells hold days. */
export const dayAsNumber = (cell: PlainCell): PlainCell =>
  typeof cell === 'string' && isDay(cell) ? serialOfDay(cell) : cell;

/** A row's cells in some columns. */
export interface PlacedLine {
  readonly row: number;
  readonly line: Line;
}

/** Writes of rows what changes, of new ones all: whatever else stands in them, such as a formula that somebody typed, is left alone. */
export function writeLines(
  table: SheetTable,
  sheet: Sheet,
  { keys, rows }: { readonly keys: readonly string[]; readonly rows: readonly PlacedLine[] },
): void {
  const changed = rows.flatMap(({ row, line }) => {
    const cells = table.cells[row - 1];
    const before = cells === undefined ? [] : lineIn(table, cells, keys);
    return line.flatMap((now, index) =>
      now === before[index] ? [] : [{ row, column: columnIn(table, keys[index] ?? ''), now }],
    );
  });
  putPlaced(sheet, changed, table.cells);
}
