import type { Problem } from '../funnel/problem';
import { cellAt } from './cells';
import { type DayOrder, settleDayOrder } from './days';
import { type DecimalMark, settleDecimal, type Written } from './numbers';
import type { Row } from './rows';
import type { Table } from './table';

/** What one line cannot tell: the order in its date, the mark in its number; `assumed` is what nothing proves. */
export interface Settled {
  readonly order: DayOrder;
  readonly decimal: DecimalMark;
  readonly assumed: readonly Problem[];
}

/** Settles a table's dates and numbers from all of them together. */
export function settle(
  table: Table,
  { fallback, decimal }: { readonly fallback: DecimalMark; readonly decimal: DecimalMark | undefined },
): Settled {
  const { columns, rows } = table;
  const days = settleDays(rows, [columns.day ?? columns.from]);
  const written = settleNumbers(writtenNumbers(table), fallback, decimal);
  return { order: days.order, decimal: written.decimal, assumed: [...days.assumed, ...written.assumed] };
}

/** Which comes first in the dates of some columns. */
export function settleDays(
  rows: readonly Row[],
  columns: readonly (number | undefined)[],
): { readonly order: DayOrder; readonly assumed: readonly Problem[] } {
  const { order, unsure } = settleDayOrder(columns.flatMap((at) => rows.map(({ cells }) => cellAt(cells, at))));
  return { order, assumed: unsure === undefined ? [] : [{ code: 'assumedDayFirst', found: unsure }] };
}

/** What parts the fraction in some numbers; what the user said counts. */
export function settleNumbers(
  numbers: readonly Written[],
  fallback: DecimalMark,
  said: DecimalMark | undefined,
): { readonly decimal: DecimalMark; readonly assumed: readonly Problem[] } {
  if (said !== undefined) return { decimal: said, assumed: [] };
  const { decimal, unsure } = settleDecimal(numbers, fallback);
  if (unsure === undefined) return { decimal, assumed: [] };
  return { decimal, assumed: [{ code: decimal === ',' ? 'assumedComma' : 'assumedPoint', found: unsure }] };
}

/** The mark of programs that part cells by a delimiter: those that use commas write points in numbers. */
export const usualMark = (delimiter: string): DecimalMark => (delimiter === ',' ? '.' : ',');

/** Ratios are not imported, but their fractions prove the mark where sums have none. */
function writtenNumbers({ columns, rows }: Table): Written[] {
  const places = [...columns.metrics, ...columns.ratios.map((index) => ({ index, whole: false }))];
  return places.flatMap(({ index, whole }) => rows.map(({ cells }) => ({ text: cellAt(cells, index), whole })));
}
