import { areaOf, cellAt } from './a1';
import { type Cell, type ColumnPlan, empty, type RowPlan, text } from './sheetPlan';

/** Where a report's rows and columns stand in the sheet now, from 1, by their keys: people insert and move columns. */
export interface Placement {
  /** A row that is not in it is not made. */
  readonly rows: ReadonlyMap<string, number>;
  readonly columns: ReadonlyMap<string, number>;
  /** The sheet's own number, by which links find it. */
  readonly gid: number;
}

/** Names of a report's cells by the keys of their row and column. */
export interface Grid {
  /** '$C$7' */
  at(row: string, column: string): string;
  /** From one cell to another: '$C$7:$F$7'. */
  area(from: readonly [row: string, column: string], to: readonly [row: string, column: string]): string;
}

/** A row of a report: its key, and its cell in each column. */
export interface ReportRow extends RowPlan {
  readonly cell: (column: string) => Cell;
}

/**
 * A report's rows and cells. The rows are made twice: first for their keys, then with the grid that they themselves span,
 * so that a formula can name any cell of the report by its keys.
 */
export function assemble(
  columns: readonly ColumnPlan[],
  makeRows: (grid: Grid) => readonly ReportRow[],
  placement?: Placement,
): { readonly rows: RowPlan[]; readonly cells: Cell[][]; readonly grid: Grid } {
  let rowNumbers: ReadonlyMap<string, number> = new Map();
  const columnNumbers = placement?.columns ?? numbered(columns);
  const spot = (row: string, column: string) => ({ row: found(rowNumbers, row), column: found(columnNumbers, column) });
  const grid: Grid = {
    at: (row, column) => cellAt(spot(row, column)),
    area: (from, to) => areaOf(spot(...from), spot(...to)),
  };
  rowNumbers = placement?.rows ?? numbered(makeRows(NOWHERE));
  const rows = makeRows(grid).filter(({ key }) => rowNumbers.has(key));
  return {
    rows: rows.map(({ key, hidden, spare, folds }) => {
      return { key, ...(hidden && { hidden }), ...(spare && { spare }), ...(folds && { folds }) };
    }),
    cells: rows.map((row) => columns.map(({ key }) => row.cell(key))),
    grid,
  };
}

const numbered = (keys: readonly { readonly key: string }[]): Map<string, number> =>
  new Map(keys.map(({ key }, index) => [key, index + 1]));

/** A grid without places, for learning which rows there are. */
const NOWHERE: Grid = { at: () => '', area: () => '' };

function found(numbers: ReadonlyMap<string, number>, key: string): number {
  const number = numbers.get(key);
  if (number === undefined) throw new Error(`no row or column '${key}' in this report`);
  return number;
}

/** The key column names the row; elsewhere the cell is as planned. */
export const keyed = (row: string, column: string, cell: Cell | undefined): Cell =>
  column === 'key' ? text(row, 'helper') : (cell ?? empty());
