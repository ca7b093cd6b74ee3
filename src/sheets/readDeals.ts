import type { Deal } from '../core/funnel/records';
import { dealIn } from './dealRow';
import { DEALS_HEAD_ROWS } from './deals';
import type { SheetTable } from './readSettings';

/** Begins the batch of a row whose import is not confirmed yet. */
export const STAGED = 'staged:';

/** A deal and the row that holds it, from 1. */
export interface PlacedDeal {
  readonly row: number;
  readonly deal: Deal;
}

/** The deals of «Сделки» with their rows. Rows of an import that is not confirmed yet are left out. */
export function placedDeals({ cells, columns }: SheetTable): PlacedDeal[] {
  const batch = (columns.get('batch') ?? 0) - 1;
  return cells.slice(DEALS_HEAD_ROWS).flatMap((line, index) => {
    if (String(line[batch] ?? '').startsWith(STAGED)) return [];
    const row = DEALS_HEAD_ROWS + index + 1;
    const deal = dealIn((key) => line[(columns.get(key) ?? 0) - 1] ?? '', row);
    return deal === undefined ? [] : [{ row, deal }];
  });
}
