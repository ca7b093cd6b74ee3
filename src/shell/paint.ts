import { cellAt } from '../sheets/a1';
import type { PlainCell } from '../sheets/readSettings';
import { type Cell, patternOf, STYLES } from '../sheets/sheetPlan';
import type { Sheet } from './ports';
import { runsOf } from './runs';

/** Planned cells and where they stand in the sheet, rows and columns from 1. */
export interface Region {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly cells: readonly (readonly Cell[])[];
}
/** Where a planned row or column stands, by its key. */
export const placeOf =
  (keys: readonly { readonly key: string }[], places: readonly number[]) =>
  (key: string): number =>
    places[keys.findIndex((one) => one.key === key)] ?? 1;
/** What a sheet holds now, from A1. */
export interface Found {
  readonly values: readonly (readonly PlainCell[])[];
  readonly formulas: readonly (readonly string[])[];
  readonly formats: readonly (readonly string[])[];
  readonly backgrounds: readonly (readonly string[])[];
}
/** The emptied cell of a row that an earlier plan left. */
export const LEFTOVER: Cell = { kind: 'empty', content: '', format: 'general', style: 'plain' };

/** A cell's name as people know it: 'C7'. */
export const cellName = (row: number, column: number): string => cellAt({ row, column }).replace(/\$/g, '');

/** Reads what the comparison needs, in four calls. */
export function look(sheet: Sheet, toPlain: (values: unknown[][]) => PlainCell[][]): Found {
  const range = sheet.getDataRange();
  return {
    values: toPlain(range.getValues()),
    formulas: range.getFormulas(),
    formats: range.getNumberFormats(),
    backgrounds: range.getBackgrounds(),
  };
}

/** A planned cell and where it stands. */
export interface PlacedCell {
  readonly cell: Cell;
  readonly row: number;
  readonly column: number;
}

/** Every planned cell with its place. */
export function* placed({ rows, columns, cells }: Region): Generator<PlacedCell> {
  for (const [r, line] of cells.entries()) {
    for (const [c, cell] of line.entries()) yield { cell, row: rows[r] ?? 0, column: columns[c] ?? 0 };
  }
}

/** Whether a region looks as planned: texts, formulas present, formats, colours. What people may fill in does not count. */
export function isAsPlanned(region: Region, found: Found): boolean {
  for (const { cell, row, column } of placed(region)) {
    if (!holds(cell, held(found, row, column))) return false;
    if (!looks(cell, at(found.formats, row, column), at(found.backgrounds, row, column) ?? PAPER)) return false;
  }
  return true;
}

const at = <T>(grid: readonly (readonly T[])[], row: number, column: number): T | undefined =>
  grid[row - 1]?.[column - 1];

/** What a cell shows and the formula in it. */
export interface Held {
  readonly value: PlainCell;
  readonly formula: string;
}
/** What a sheet holds at a place. */
export const held = ({ values, formulas }: Found, row: number, column: number): Held => ({
  value: at(values, row, column) ?? '',
  formula: at(formulas, row, column) ?? '',
});

function looks(cell: Cell, format: string | undefined, background: string): boolean {
  const formatted = cell.kind === 'empty' || cell.format === 'general' || format === patternOf(cell.format);
  return formatted && background === STYLES[cell.style].background;
}

const PAPER = '#ffffff';

/** A formula of ours names its cells by fixed references, of which hardly anybody's own has any. */
export const isOurFormula = ({ content }: Cell, formula: string): boolean =>
  formula !== '' && (formula.includes('$') || !String(content).includes('$'));

/** What a formula shows after somebody deleted what it looked at. */
const LOST_REFERENCE = '#REF!';

function holds(cell: Cell, { value, formula }: Held): boolean {
  switch (cell.kind) {
    case 'formula':
      return isOurFormula(cell, formula) && value !== LOST_REFERENCE;
    case 'text':
    case 'number':
      return value === cell.content;
    case 'input':
    case 'judged':
    case 'empty':
      return true;
  }
}

/** Writes a region in six calls for each rectangle that its rows and columns make; formats go first, so that text stays text. */
export function paint(
  sheet: Sheet,
  region: Region,
  kept: (row: number, column: number, cell: Cell) => string | number | boolean,
): void {
  for (const rows of runsOf(region.rows)) {
    for (const columns of runsOf(region.columns)) {
      const range = sheet.getRange(rows.start, columns.start, rows.count, columns.count);
      const lines = region.cells
        .slice(rows.index, rows.index + rows.count)
        .map((line) => line.slice(columns.index, columns.index + columns.count));
      const each = <T>(pick: (cell: Cell) => T): T[][] => lines.map((line) => line.map(pick));
      range.setNumberFormats(each((cell) => patternOf(cell.format)));
      range.setValues(lines.map((line, r) => line.map((cell, c) => kept(rows.start + r, columns.start + c, cell))));
      range.setBackgrounds(each((cell) => STYLES[cell.style].background));
      range.setFontColors(each((cell) => STYLES[cell.style].color));
      range.setFontWeights(each((cell) => STYLES[cell.style].weight));
      range.setHorizontalAlignments(each((cell) => STYLES[cell.style].align));
    }
  }
}
