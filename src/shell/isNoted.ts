import type { SheetTable } from '../sheets/readSettings';

/** Whether somebody wrote into a column of their own beside a row: such a row is not taken out. */
export function isNoted({ columns, cells }: Pick<SheetTable, 'columns' | 'cells'>, row: number): boolean {
  const ours = new Set(columns.values());
  return (cells[row - 1] ?? []).some((cell, index) => cell !== '' && !ours.has(index + 1));
}
