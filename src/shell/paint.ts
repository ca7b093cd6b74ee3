import { isPhrase } from '../core/words/say';
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
/** What stands where a formula belongs, or in place of a label of ours. */
export interface TypedOver {
  readonly row: number;
  readonly column: number;
  readonly cell: string;
  readonly value: PlainCell;
  /** Nobody is asked about a text where nothing belongs any more, perhaps a label of ours from before, nor about a number over a label. */
  readonly isUnasked?: true;
}

/** Whether a cell holds a number, in one whose format is text too: labels of ours are none. */
export const isNumber = (value: PlainCell | undefined): boolean =>
  typeof value === 'number' || (typeof value === 'string' && /^[-−]?\d[\d\s.,]*$/.test(value));

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

interface PlacedCell {
  readonly cell: Cell;
  readonly row: number;
  readonly column: number;
}

/** Every planned cell with its place. */
function* placed({ rows, columns, cells }: Region): Generator<PlacedCell> {
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

interface Held {
  readonly value: PlainCell;
  readonly formula: string;
}
const held = ({ values, formulas }: Found, row: number, column: number): Held => ({
  value: at(values, row, column) ?? '',
  formula: at(formulas, row, column) ?? '',
});

function looks(cell: Cell, format: string | undefined, background: string): boolean {
  const formatted = cell.kind === 'empty' || cell.format === 'general' || format === patternOf(cell.format);
  return formatted && background === STYLES[cell.style].background;
}

const PAPER = '#ffffff';

/** Where nothing belongs, in a row that the plan has. */
const isFree = (cell: Cell): boolean => cell.kind === 'empty' && cell !== LEFTOVER;

/** The currency after a label of money. */
const CURRENCY = /, \S{1,4}$/;

/** What a formula shows after somebody deleted what it looked at. */
const LOST_REFERENCE = '#REF!';

function holds(cell: Cell, { value, formula }: Held): boolean {
  switch (cell.kind) {
    case 'formula':
      return formula !== '' && value !== LOST_REFERENCE;
    case 'text':
    case 'number':
      return value === cell.content;
    case 'input':
    case 'judged':
    case 'empty':
      return true;
  }
}

/**
 * What people typed where a formula belongs, and over labels. After the layout has changed also what they typed where
 * nothing belongs now, formulas as their text, but for texts that the add-on itself writes or wrote: those only moved.
 */
export function typedOver(region: Region, found: Found, layoutChanged: boolean): TypedOver[] {
  const isOverLabel = ({ kind, content }: Cell, value: PlainCell): boolean =>
    kind === 'text' && (isNumber(value) || value !== content);
  const belongsTo = (cell: Cell, value: PlainCell): boolean =>
    cell.kind === 'formula' || (layoutChanged && cell.kind === 'empty') || isOverLabel(cell, value);
  const ours = new Set([...placed(region)].map(({ cell }) => cell.content));
  const isTyped = (value: PlainCell): boolean =>
    value !== '' &&
    !(layoutChanged && typeof value === 'string' && (ours.has(value) || isPhrase(value.replace(CURRENCY, ''))));
  const typedAt = ({ cell, row, column }: PlacedCell): PlainCell => {
    const { value, formula } = held(found, row, column);
    if (cell.kind === 'text' || formula === '') return belongsTo(cell, value) && isTyped(value) ? value : ''; // over a label no formula is ours
    return layoutChanged && isFree(cell) ? formula : '';
  };
  return [...placed(region)].flatMap((place) => {
    const [value, { cell, row, column }] = [typedAt(place), place];
    if (value === '') return [];
    const isUnasked = cell.kind === 'text' || (cell.kind === 'empty' && typeof value === 'string');
    return [{ row, column, cell: cellName(row, column), value, ...(isUnasked && { isUnasked }) }];
  });
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
