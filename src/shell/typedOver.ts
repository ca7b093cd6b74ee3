import { isPhrase } from '../core/words/say';
import type { PlainCell } from '../sheets/readSettings';
import type { Cell } from '../sheets/sheetPlan';
import { cellName, type Found, held, isOurFormula, LEFTOVER, type PlacedCell, placed, type Region } from './paint';

/** What stands where a formula belongs, or in place of a label of ours. */
export interface TypedOver {
  readonly row: number;
  readonly column: number;
  readonly cell: string;
  readonly value: PlainCell;
  /** Nobody is asked about a text where nothing belongs any more, perhaps a label of ours from before, nor about a number over a label. */
  readonly isUnasked?: true;
}

/** The currency after a label of money. */
const CURRENCY = /, \S{1,4}$/;

/**
 * What people typed where a formula belongs, formulas of their own as their text, and over labels. After the layout has
 * changed also what they put where nothing belongs now, but for texts that the add-on itself writes or wrote: those only
 * moved.
 */
export function typedOver(region: Region, found: Found, layoutChanged: boolean): TypedOver[] {
  const ours = new Set([...placed(region)].map(({ cell }) => cell.content));
  const isTyped = (value: PlainCell): boolean =>
    value !== '' &&
    !(layoutChanged && typeof value === 'string' && (ours.has(value) || isPhrase(value.replace(CURRENCY, ''))));
  const typedAt = ({ cell, row, column }: PlacedCell): PlainCell => {
    const { value, formula } = held(found, row, column);
    if (formula !== '' && cell.kind !== 'text') return isOwnFormula(cell, formula, layoutChanged) ? formula : '';
    return belongsTo(cell, value, layoutChanged) && isTyped(value) ? value : ''; // over a label no formula is ours
  };
  return [...placed(region)].flatMap((place) => {
    const [value, { cell, row, column }] = [typedAt(place), place];
    if (value === '') return [];
    const isUnasked = cell.kind === 'text' || (cell.kind === 'empty' && typeof value === 'string');
    return [{ row, column, cell: cellName(row, column), value, ...(isUnasked && { isUnasked }) }];
  });
}

/** What a formula of ours has, even after what it named is gone. */
const OURS = /\$|#REF!/;

/** Whether a formula is somebody's own, in a cell that it will be painted over. */
function isOwnFormula(cell: Cell, formula: string, layoutChanged: boolean): boolean {
  if (cell.kind === 'formula') return !isOurFormula(cell, formula);
  return layoutChanged && cell.kind === 'empty' && cell !== LEFTOVER && !OURS.test(formula); // one of ours was here
}

/** Whether a cell is one that a value is painted over. */
function belongsTo({ kind, content }: Cell, value: PlainCell, layoutChanged: boolean): boolean {
  if (kind === 'text') return value !== content;
  return kind === 'formula' || (layoutChanged && kind === 'empty');
}
