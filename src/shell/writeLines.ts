import type { DealLine } from '../sheets/dealTable';
import type { PlainCell } from '../sheets/readSettings';
import type { Sheet } from './ports';
import { runsOf } from './runs';
import { asRead, asTold } from './textCells';

/** Rows up to which each run of neighbours is written on its own; more are written as one block. */
const MOST_RUNS = 12;

/** Cells of a row, in the order of the columns that they are written into. */
export type LineOfCells = Pick<DealLine, 'row' | 'cells'>;

/** Writes whole rows: neighbours in one call; where they lie too scattered, with the rows between them as they are. */
export function writeLines(sheet: Sheet, columns: readonly number[], lines: readonly LineOfCells[]): void {
  const told = lines.map(({ row, cells }) => ({ row, cells: cells.map(asTold) }));
  putLines(sheet, columns, told);
}

/** The same of cells that stand as Google is to take them: formulas, and texts with the mark before them. */
export function putLines(sheet: Sheet, columns: readonly number[], lines: readonly LineOfCells[]): void {
  if (lines.length === 0) return;
  const sorted = [...lines].sort((a, b) => a.row - b.row);
  const runs = runsOf(sorted.map(({ row }) => row));
  const groups = runsOf(columns);
  for (const { start: column, count: width, index: first } of groups) {
    const part = ({ cells }: LineOfCells): PlainCell[] => cells.slice(first, first + width);
    if (runs.length <= MOST_RUNS) {
      for (const { start, count, index } of runs) {
        sheet.getRange(start, column, count, width).setValues(sorted.slice(index, index + count).map(part));
      }
    } else writeBlock(sheet, { column, width }, new Map(sorted.map((line) => [line.row, part(line)])));
  }
}

function writeBlock(
  sheet: Sheet,
  { column, width }: { column: number; width: number },
  lines: ReadonlyMap<number, PlainCell[]>,
): void {
  const rows = [...lines.keys()];
  const [first, last] = [rows[0] ?? 1, rows[rows.length - 1] ?? 1];
  const range = sheet.getRange(first, column, last - first + 1, width);
  const [formulas, values] = [range.getFormulas(), range.getValues()];
  range.setValues(
    values.map(
      (line, index) => lines.get(first + index) ?? line.map((cell, at) => formulas[index]?.[at] || asRead(cell)),
    ),
  );
}
