import { isDay } from '../core/funnel/calendar';
import type { PlainCell, SheetTable } from '../sheets/readSettings';
import { serialOfDay } from '../sheets/serial';
import type { SheetKey } from '../sheets/sheetPlan';
import { type Line, ownTextsIn } from './ownTexts';
import type { Sheet } from './ports';
import { runsOf } from './runs';
import { sheetOf, type Workbook } from './workbook';

/** Rows that stand together: from which, which columns, what. */
interface Rows {
  readonly from: number;
  readonly keys: readonly string[];
  readonly lines: readonly Line[];
}
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
  const written = keptLines(sheet, { before, now });
  if (written !== undefined) writeRows(table, sheet, { from: heads + 1, keys, lines: written });
}

/** Rows before and as they are to be, and what a row that changes is given besides: the time. */
interface Rewriting {
  readonly before: readonly Line[];
  readonly now: readonly Line[];
  readonly timed?: (line: Line) => Line;
}

/** Rows as they are to be written, remembered as ours but for what somebody typed; nothing where none changes. */
export function keptLines(
  sheet: Sheet,
  { before, now, timed = (line) => line }: Rewriting,
): readonly Line[] | undefined {
  const isAsBefore = (line: Line, index: number): boolean => isSame(line, before[index] ?? []);
  if (now.every(isAsBefore)) return undefined;
  const own = ownTextsIn(sheet);
  const kept = now.map((line, index) => own.kept(before[index] ?? [], line));
  if (kept.every(isAsBefore)) return undefined;
  own.remember(before, now.map(timed));
  return kept.map((line, index) => (isAsBefore(line, index) ? line : timed(line)));
}

/** A row's cells in some columns, days as their numbers. */
export const lineIn = ({ columns }: SheetTable, cells: Line, keys: readonly string[]): Line =>
  keys.map((key) => dayAsNumber(cells[(columns.get(key) ?? 0) - 1] ?? ''));

/** A day as its number, as cells hold days. */
export const dayAsNumber = (cell: PlainCell): PlainCell =>
  typeof cell === 'string' && isDay(cell) ? serialOfDay(cell) : cell;

/** Whether a row needs no writing. */
export const isSame = (one: Line, other: Line): boolean => one.every((cell, index) => cell === other[index]);

/** Writes rows that stand together: one call for columns that do. */
export function writeRows({ columns }: SheetTable, sheet: Sheet, { from, keys, lines }: Rows): void {
  const ordered = keys.map((key, index) => ({ index, place: columns.get(key) ?? 0 })).sort((a, b) => a.place - b.place);
  for (const { start, count, index } of runsOf(ordered.map(({ place }) => place))) {
    const own = ordered.slice(index, index + count);
    const cells = lines.map((line) => own.map((one) => line[one.index] ?? ''));
    sheet.getRange(from, start, lines.length, count).setValues(cells);
  }
}
