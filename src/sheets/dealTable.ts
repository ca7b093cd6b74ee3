import { isDay } from '../core/funnel/calendar';
import { DEAL_CELLS, DEAL_COLUMNS, DEALS_HEAD_ROWS } from './deals';
import { STAGED } from './readDeals';
import type { PlainCell, SheetTable } from './readSettings';
import { serialOfDay } from './serial';

/** A row of «Сделки» as it can be written back: its cells in the order of `DEAL_COLUMNS`. */
export interface DealLine {
  /** From 1. */
  readonly row: number;
  readonly id: string;
  readonly cells: readonly PlainCell[];
}
/** What confirming an import does to «Сделки». */
export interface DealChange {
  /** Rows whose deal the import knows otherwise: as they are, and as they will be. */
  readonly replaced: readonly { readonly was: DealLine; readonly now: readonly PlainCell[] }[];
  /** New deals, in the order of the file. */
  readonly added: readonly DealLine[];
  /** Where the rows of the import stand, from the top. */
  readonly staged: readonly number[];
}

const [BATCH, SUM] = [DEAL_COLUMNS.indexOf('batch'), DEAL_COLUMNS.indexOf('sum')];

/** The rows of «Сделки» in which anything stands; days as the numbers by which a sheet knows them. */
export function dealLines({ cells, columns }: SheetTable): DealLine[] {
  const places = DEAL_COLUMNS.map((key, index) => {
    return { place: (columns.get(key) ?? 0) - 1, isDay: DEAL_CELLS[index]?.[1] === 'day' };
  });
  return cells.slice(DEALS_HEAD_ROWS).flatMap((line, index) => {
    const own = places.map(({ place, isDay: is }) => {
      const cell = line[place] ?? '';
      return is && typeof cell === 'string' && isDay(cell) ? serialOfDay(cell) : cell;
    });
    return own.every((cell) => cell === '')
      ? []
      : [{ row: DEALS_HEAD_ROWS + index + 1, id: String(own[0]), cells: own }];
  });
}

/** The mark of the import that wrote a row last. */
export const batchOf = ({ cells }: DealLine): string => String(cells[BATCH] ?? '');
/** What the import wrote into the row, as a short mark. */
export const sumOf = ({ cells }: DealLine): string => String(cells[SUM] ?? '');
/** The cells of a row that are the deal itself. */
export const dealCellsOf = (cells: readonly PlainCell[]): readonly PlainCell[] => cells.slice(0, DEAL_CELLS.length);

/** Fields that every list of a CRM tells of: a blank there means that it is not so. */
const ALWAYS_TOLD = ['stage', 'paidOn', 'lostOn', 'lostAt', 'lostFor', 'qualified', 'disqualifiedFor'];

/**
 * What the rows of an import that is not confirmed yet will do to the others. A known deal is updated in its own row, so
 * that what people keep beside it stays; fields of which the import says nothing anywhere stay as they are.
 *
 * @param marks gives a row of the import its batch and its mark
 */
export function planDeals(
  lines: readonly DealLine[],
  batch: string,
  marks: (cells: readonly PlainCell[]) => readonly PlainCell[],
): DealChange {
  const isStaged = (line: DealLine): boolean => batchOf(line) === STAGED + batch;
  const incoming = lines.filter(isStaged);
  const known = new Map(lines.filter((line) => !batchOf(line).startsWith(STAGED)).map((line) => [line.id, line]));
  const isTold = DEAL_CELLS.map(
    ([key], index) => ALWAYS_TOLD.includes(key) || incoming.some(({ cells }) => cells[index] !== ''),
  );
  const latest = new Map(incoming.map((line) => [line.id, line]));
  const added: DealLine[] = [];
  const replaced: { was: DealLine; now: readonly PlainCell[] }[] = [];
  for (const line of latest.values()) {
    const was = known.get(line.id);
    if (was === undefined) added.push({ ...line, cells: marks(line.cells) });
    else {
      const merged = was.cells.map((cell, index) => (isTold[index] ? (line.cells[index] ?? '') : cell));
      if (merged.some((cell, index) => cell !== was.cells[index])) replaced.push({ was, now: marks(merged) });
    }
  }
  return { replaced, added, staged: incoming.map(({ row }) => row) };
}
