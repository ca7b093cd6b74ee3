import type { Day } from '../core/funnel/calendar';
import { say } from '../core/words/say';
import { columnIn } from '../sheets/book';
import type { PlainCell } from '../sheets/readSettings';
import { rowOfDay, rowsByDay } from './dayRows';
import { type JournalLine, record } from './journal';
import type { Sheet } from './ports';
import { runsOf } from './runs';
import { type OpenBook, sheetOf, type Workbook } from './workbook';

/** A cell of «Дни» to be written: '' empties it. */
export interface NewCell {
  readonly day: Day;
  readonly source: string;
  /** Key of the column: a flow, or the event. */
  readonly metric: string;
  readonly was: PlainCell;
  readonly now: string | number;
}
interface PlacedCell extends NewCell {
  readonly row: number;
  readonly column: number;
}

/**
 * Journals an action, then writes its cells, and gives the book with them in it. The rows must stand ready. Cells that
 * are not named are neither read again nor written.
 */
export function writeCells(open: OpenBook, action: string, cells: readonly NewCell[]): OpenBook {
  if (cells.length === 0) return open;
  const { workbook } = open;
  const batch = workbook.services.Utilities.getUuid();
  const title = titleOf(workbook, action, { cells: cells.length });
  const lines = cells.map(({ day, source, metric, was, now }): JournalLine => ({ day, source, metric, was, now }));
  record(workbook, { batch, who: workbook.who, action: title, lines });
  const written = putCells(open, cells);
  return { ...written, lastAction: { batch, title } };
}

/** How an action of so many changes is called in the journal. */
export const titleOf = (
  { language }: Workbook,
  action: string,
  { cells, deals = 0 }: { readonly cells: number; readonly deals?: number },
): string => say(language, deals === 0 ? 'action.undone' : 'action.undoneDeals', { action, cells, deals });

/** Runs of neighbours up to which each is written on its own; more are written as one block, so that calls stay few. */
const MOST_RUNS = 25;

/** Writes cells without journalling them, and gives the book with them in it. */
export function putCells(open: OpenBook, cells: readonly NewCell[]): OpenBook {
  const { workbook, days } = open;
  const placed = placeCells(open, cells);
  const { sheet } = sheetOf(workbook, 'days');
  const table = days.cells.map((row) => [...row]);
  for (const { row, column, now } of placed) (table[row - 1] ?? [])[column - 1] = now;
  const runs = rectangles(placed);
  for (const { row, column, lines } of runs.length > MOST_RUNS ? blocks(sheet, placed, table) : runs) {
    sheet.getRange(row, column, lines.length, lines[0]?.length ?? 0).setValues(lines);
  }
  const written = { ...days, cells: table };
  return { ...open, days: written, book: { ...open.book, days: written } };
}

/** The cells with everything between them as it is at this moment, formulas that people typed included. */
function blocks(sheet: Sheet, cells: readonly PlacedCell[], table: readonly (readonly PlainCell[])[]): Rectangle[] {
  const rows = cells.map(({ row }) => row);
  const [first, last] = [rows.reduce((a, b) => Math.min(a, b)), rows.reduce((a, b) => Math.max(a, b))];
  const changed = new Set(cells.map(({ row, column }) => `${row}:${column}`));
  const columns = [...new Set(cells.map(({ column }) => column))].sort((a, b) => a - b);
  return runsOf(columns).map(({ start, count }) => {
    const range = sheet.getRange(first, start, last - first + 1, count);
    const [formulas, values]: [string[][], PlainCell[][]] = [range.getFormulas(), range.getValues()];
    const lines = formulas.map((line, r) =>
      line.map((formula, c) => {
        const isNew = changed.has(`${first + r}:${start + c}`);
        return isNew ? (table[first + r - 1]?.[start + c - 1] ?? '') : formula || (values[r]?.[c] ?? '');
      }),
    );
    return { row: first, column: start, lines };
  });
}

function placeCells(open: OpenBook, cells: readonly NewCell[]): PlacedCell[] {
  const rows = rowsByDay(open);
  return cells.map((cell) => {
    const row = rowOfDay(rows, cell);
    if (row === undefined) throw new Error(`no row for ${cell.day}, ${cell.source}`);
    return { ...cell, row, column: columnIn(open.days, cell.metric) };
  });
}

interface Rectangle {
  readonly row: number;
  readonly column: number;
  readonly lines: PlainCell[][];
}

/** Cells as rectangles: neighbours in a row, and below them rows whose changed cells stand in the same columns. */
function rectangles(cells: readonly PlacedCell[]): Rectangle[] {
  const byRow = new Map<number, PlacedCell[]>();
  for (const cell of cells) byRow.set(cell.row, [...(byRow.get(cell.row) ?? []), cell]);
  const pieces = [...byRow]
    .sort(([a], [b]) => a - b)
    .flatMap(([row, line]) => {
      const sorted = [...line].sort((a, b) => a.column - b.column);
      return runsOf(sorted.map(({ column }) => column)).map(({ start, count, index }) => {
        return { row, column: start, lines: [sorted.slice(index, index + count).map(({ now }) => now)] };
      });
    });
  return stacked(pieces);
}

function stacked(pieces: readonly Rectangle[]): Rectangle[] {
  const open = new Map<string, Rectangle>();
  const done: Rectangle[] = [];
  for (const piece of pieces) {
    const key = `${piece.column}:${piece.lines[0]?.length}`;
    const above = open.get(key);
    if (above && above.row + above.lines.length === piece.row) above.lines.push(...piece.lines);
    else {
      done.push(piece);
      open.set(key, piece);
    }
  }
  return done;
}
