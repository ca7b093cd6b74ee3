import { columnIn } from '../sheets/book';
import { rowOfDay, rowsByDay } from './dayRows';
import type { JournalLine, JournalRow } from './journal';
import { cellName } from './paint';
import { spanOf } from './runs';
import { type OpenBook, sheetOf } from './workbook';
import type { NewCell } from './writeCells';

/** Begins the journal's key of a formula that somebody typed into «Дни»; the column follows. */
const FORMULA = 'formula:';

/** Whether a line of the journal tells of a formula. */
export const isOfFormula = ({ metric }: Pick<JournalRow, 'metric'>): boolean => metric.startsWith(FORMULA);

/** The journal's lines of formulas that cells are written over, and of those that come back. One call: a
 * formula that shows nothing cannot be told from an empty cell without it. */
export function formulaLines(open: OpenBook, cells: readonly NewCell[]): JournalLine[] {
  const placed = placesOf(open, cells);
  const present = formulasUnder(open, placed);
  return placed.flatMap(({ cell: { day, source, metric, formula: now = '' }, name }) => {
    const was = present.get(name) ?? '';
    return was === now ? [] : [{ place: name, day, source, metric: FORMULA + metric, was, now }];
  });
}

/**
 * Cells with the formulas that they held before an action, or are to hold after it; where a cell stands elsewhere by now
 * its formula would name others than it did, and the number alone comes back.
 */
export function withFormulas(
  open: OpenBook,
  cells: readonly NewCell[],
  formulas: ReadonlyMap<string, string>,
): readonly NewCell[] {
  if (formulas.size === 0) return cells;
  return placesOf(open, cells).map(({ cell, name }) => {
    const formula = formulas.get(`${name}\n${keyOf(cell)}`);
    return formula === undefined ? cell : { ...cell, formula };
  });
}

/** The formulas that lines of the journal tell, by cell and what stands in it. */
export const formulasIn = (lines: readonly JournalRow[], side: 'was' | 'now'): ReadonlyMap<string, string> =>
  new Map(
    lines
      .filter((line) => isOfFormula(line) && line[side].startsWith('='))
      .map((line) => [`${line.place}\n${keyOf({ ...line, metric: line.metric.slice(FORMULA.length) })}`, line[side]]),
  );

const keyOf = ({ day, source, metric }: Pick<NewCell, 'day' | 'source' | 'metric'>): string =>
  [day, source, metric].join('\n');

interface PlacedNew {
  readonly cell: NewCell;
  readonly row: number;
  readonly column: number;
  /** As people call it: H120. */
  readonly name: string;
}

function placesOf(open: OpenBook, cells: readonly NewCell[]): PlacedNew[] {
  const rows = rowsByDay(open);
  return cells.map((cell) => {
    const [row, column] = [rowOfDay(rows, cell) ?? 0, columnIn(open.days, cell.metric)];
    return { cell, row, column, name: cellName(row, column) };
  });
}

function formulasUnder(open: OpenBook, places: readonly PlacedNew[]): ReadonlyMap<string, string> {
  if (places.length === 0) return new Map();
  const { from: top, to: bottom } = spanOf(places.map(({ row }) => row));
  const { from: left, to: right } = spanOf(places.map(({ column }) => column));
  const { sheet } = sheetOf(open.workbook, 'days');
  const formulas = sheet.getRange(top, left, bottom - top + 1, right - left + 1).getFormulas();
  return new Map(places.map(({ name, row, column }) => [name, formulas[row - top]?.[column - left] ?? '']));
}
