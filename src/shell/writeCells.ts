import type { Day } from '../core/funnel/calendar';
import { say } from '../core/words/say';
import { columnIn } from '../sheets/book';
import type { PlainCell } from '../sheets/readSettings';
import { rowOfDay, rowsByDay } from './dayRows';
import { type OpenBook, sheetOf, type Workbook } from './workbook';
import { type PlacedCell, putPlaced } from './writePlaced';

/** A cell of «Дни» to be written: '' empties it. */
export interface NewCell {
  readonly day: Day;
  readonly source: string;
  /** Key of the column: a flow, or the event. */
  readonly metric: string;
  readonly was: PlainCell;
  readonly now: string | number;
  /** What comes to `now`, where an undoing puts back a formula that somebody typed. */
  readonly formula?: string;
}

/** How an action of so many changes is called in the journal. */
export const titleOf = (
  { language }: Workbook,
  action: string,
  { cells, deals = 0 }: { readonly cells: number; readonly deals?: number },
): string => {
  if (cells + deals === 0) return action;
  const key = deals === 0 ? 'action.undone' : cells === 0 ? 'action.deals' : 'action.undoneDeals';
  return say(language, key, { action, cells, deals });
};

/** Writes cells without journalling them, and gives the book with them in it. */
export function putCells(open: OpenBook, cells: readonly NewCell[]): OpenBook {
  const { workbook, days } = open;
  const table = putPlaced(sheetOf(workbook, 'days').sheet, placeCells(open, cells), days.cells);
  const written = { ...days, cells: table };
  return { ...open, days: written, book: { ...open.book, days: written } };
}

function placeCells(open: OpenBook, cells: readonly NewCell[]): PlacedCell[] {
  const rows = rowsByDay(open);
  return cells.map((cell) => {
    const row = rowOfDay(rows, cell);
    if (row === undefined) throw new Error(`no row for ${cell.day}, ${cell.source}`);
    return { ...cell, row, column: columnIn(open.days, cell.metric) };
  });
}
