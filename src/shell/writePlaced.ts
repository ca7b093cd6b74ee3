import type { PlainCell } from '../sheets/readSettings';
import type { Sheet } from './ports';
import { runsOf, spanOf } from './runs';
import { asRead, asTold } from './textCells';

/** What a cell is to hold: '' empties it. Rows and columns from 1. */
export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly now: PlainCell;
  /** What comes to `now`, and is written in its place. */
  readonly formula?: string;
}

/** Runs of neighbours up to which each is written on its own; more are written as one block, so that calls stay few. */
const MOST_RUNS = 25;

/**
 * Writes cells and gives the sheet's cells with them. Where they lie too scattered, what is between them is written as it
 * stands at this moment.
 */
export function putPlaced(
  sheet: Sheet,
  placed: readonly PlacedCell[],
  present: readonly (readonly PlainCell[])[],
): PlainCell[][] {
  const table = present.map((row) => [...row]);
  for (const { row, column, now } of placed) (table[row - 1] ?? [])[column - 1] = now;
  const runs = rectangles(placed);
  for (const { row, column, lines } of runs.length > MOST_RUNS ? blocks(sheet, placed) : runs) {
    sheet.getRange(row, column, lines.length, lines[0]?.length ?? 0).setValues(lines);
  }
  return table;
}

const asWritten = ({ now, formula }: PlacedCell): PlainCell => formula ?? asTold(now);

/** The cells with everything between them as it is at this moment, formulas that people typed included. */
function blocks(sheet: Sheet, cells: readonly PlacedCell[]): Rectangle[] {
  const { from: first, to: last } = spanOf(cells.map(({ row }) => row));
  const changed = new Map(cells.map((cell) => [`${cell.row}:${cell.column}`, asWritten(cell)]));
  const columns = [...new Set(cells.map(({ column }) => column))].sort((a, b) => a - b);
  return runsOf(columns).map(({ start, count }) => {
    const range = sheet.getRange(first, start, last - first + 1, count);
    const [formulas, values]: [string[][], PlainCell[][]] = [range.getFormulas(), range.getValues()];
    const lines = formulas.map((line, r) =>
      line.map((formula, c) => {
        return changed.get(`${first + r}:${start + c}`) ?? (formula || asRead(values[r]?.[c] ?? ''));
      }),
    );
    return { row: first, column: start, lines };
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
        return { row, column: start, lines: [sorted.slice(index, index + count).map(asWritten)] };
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
