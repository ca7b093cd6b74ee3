import { columnIn } from '../sheets/book';
import { rowOfDay, rowsByDay } from './dayRows';
import type { JournalLine, JournalRow } from './journal';
import { type OpenBook, sheetOf } from './workbook';
import type { NewCell } from './writeCells';

/** Begins the journal's key of a formula that somebody typed into «Дни»; the column follows. */
const FORMULA = 'formula:';

/** Whether a line of the journal tells of a formula. */
export const isOfFormula = ({ metric }: Pick<JournalRow, 'metric'>): boolean => metric.startsWith(FORMULA);

/** The journal's lines of formulas that cells are written over, and of those that come back. One call where any cell is full. */
export function formulaLines(open: OpenBook, cells: readonly NewCell[]): JournalLine[] {
  const present = formulasUnder(
    open,
    cells.filter(({ was }) => was !== ''),
  );
  return cells.flatMap(({ day, source, metric, formula: now = '' }) => {
    const was = present.get(keyOf({ day, source, metric })) ?? '';
    return was === now ? [] : [{ day, source, metric: FORMULA + metric, was, now }];
  });
}

/** Cells with the formulas that they held before an action, or are to hold after it. */
export function withFormulas(
  cells: readonly NewCell[],
  lines: readonly JournalRow[],
  side: 'was' | 'now',
): readonly NewCell[] {
  const formulas = new Map(
    lines
      .filter(isOfFormula)
      .map((line) => [keyOf({ ...line, metric: line.metric.slice(FORMULA.length) }), line[side]]),
  );
  return cells.map((cell) => {
    const formula = formulas.get(keyOf(cell)) ?? '';
    return formula === '' ? cell : { ...cell, formula };
  });
}

const keyOf = ({ day, source, metric }: Pick<NewCell, 'day' | 'source' | 'metric'>): string =>
  [day, source, metric].join('\n');

function formulasUnder(open: OpenBook, cells: readonly NewCell[]): ReadonlyMap<string, string> {
  const rows = rowsByDay(open);
  const places = cells.flatMap((cell) => {
    const row = rowOfDay(rows, cell);
    return row === undefined ? [] : [{ key: keyOf(cell), row, column: columnIn(open.days, cell.metric) }];
  });
  if (places.length === 0) return new Map();
  const { from: top, to: bottom } = spanOf(places.map(({ row }) => row));
  const { from: left, to: right } = spanOf(places.map(({ column }) => column));
  const { sheet } = sheetOf(open.workbook, 'days');
  const formulas = sheet.getRange(top, left, bottom - top + 1, right - left + 1).getFormulas();
  return new Map(places.map(({ key, row, column }) => [key, formulas[row - top]?.[column - left] ?? '']));
}

/** The least and the greatest; a list too long for one call's arguments is no matter. */
const spanOf = (numbers: readonly number[]): { readonly from: number; readonly to: number } =>
  numbers.reduce(({ from, to }, one) => ({ from: Math.min(from, one), to: Math.max(to, one) }), {
    from: numbers[0] ?? 0,
    to: numbers[0] ?? 0,
  });
