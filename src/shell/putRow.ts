import { columnIn } from '../sheets/book';
import type { PlainCell, SheetTable } from '../sheets/readSettings';
import { dayOfSerial } from '../sheets/serial';
import type { SheetKey } from '../sheets/sheetPlan';
import { DAY_COLUMNS, writeDecided } from './decidedRows';
import { cellName } from './paint';
import { runsOf } from './runs';
import { asTold } from './textCells';
import { sheetOf, type Workbook } from './workbook';

/** Cells to be written into a row of a sheet of records, by the keys of their columns; undefined is left alone. */
export interface RowChange {
  readonly key: SheetKey;
  readonly at: number;
  /** How the journal calls it. */
  readonly action: string;
  readonly cells: { readonly [column: string]: PlainCell | undefined };
}

/** Journals the cells of a row that change, then writes them: one call for columns that stand together. */
export function putRow(workbook: Workbook, table: SheetTable, { key, at, action, cells }: RowChange): void {
  const { sheet } = sheetOf(workbook, key);
  const changed = Object.entries(cells)
    .flatMap(([metric, cell]) => {
      if (cell === undefined) return [];
      const column = columnIn(table, metric);
      const was = table.cells[at - 1]?.[column - 1] ?? '';
      const now = DAY_COLUMNS.includes(metric) && typeof cell === 'number' ? dayOfSerial(cell) : cell;
      return String(was) === String(now) ? [] : [{ metric, column, cell, was, now }];
    })
    .sort((a, b) => a.column - b.column);
  if (changed.length === 0) return;
  const lines = [...changed, ...numberOf(table, at)].map(({ metric, column, was, now }) => ({
    place: `${sheet.getName()}!${cellName(at, column)}`,
    ...{ metric, was, now },
  }));
  writeDecided(workbook, { sheet, action, lines }, () => {
    for (const { start, count, index } of runsOf(changed.map(({ column }) => column)))
      sheet
        .getRange(at, start, 1, count)
        .setValues([changed.slice(index, index + count).map(({ cell }) => asTold(cell))]);
  });
}

/** The number by which a row is known wherever people sort it, told as a cell that does not change. */
function numberOf({ columns, cells }: SheetTable, at: number) {
  const known = [...columns].find(([key]) => key.endsWith(':id'));
  const number = cells[at - 1]?.[(known?.[1] ?? 0) - 1] ?? '';
  return known === undefined || number === '' ? [] : [{ metric: known[0], column: known[1], was: number, now: number }];
}
