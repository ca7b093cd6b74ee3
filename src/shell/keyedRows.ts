import type { PlainCell } from '../sheets/readSettings';
import { cellName, type Found } from './paint';
import type { Places } from './placement';
import type { Sheet } from './ports';
import { runsOf } from './runs';
import type { TypedOver } from './typedOver';

/** The first row of a report names its columns; its own key is this. */
const KEYS_ROW = 'keys';
/** Columns of a report that hold texts of ours in every row. */
const NAMES = ['key', 'metric', 'label'];

/** Where the rows of a report stand, by the keys in its key column; a key that was copied counts once. */
export function keyedRows({ values }: Found, keyColumn: number): Places {
  const rows = new Map<string, number>();
  for (const [index, row] of values.entries()) {
    const key = index === 0 ? KEYS_ROW : String(row[keyColumn - 1] ?? '');
    if (key !== '' && !rows.has(key)) rows.set(key, index + 1);
  }
  return rows;
}

/** Rows that no plan names any more, and that hold nothing but formulas and names of ours. */
export function unusedRows(found: Found, names: ReadonlySet<string>, columns: Places): number[] {
  const named = new Set(NAMES.map((key) => columns.get(key)));
  const own = new Set(columns.values());
  const isOurs = (row: number, column: number): boolean =>
    named.has(column) || (own.has(column) && (found.formulas[row - 1]?.[column - 1] ?? '') !== '');
  return [...keyedRows(found, columns.get('key') ?? 1)].flatMap(([key, row]) => {
    if (names.has(key)) return [];
    const cells = found.values[row - 1] ?? [];
    return cells.every((value, index) => value === '' || isOurs(row, index + 1)) ? [row] : [];
  });
}

/** Whether a cell holds a number, in one whose format is text too: labels of ours are none. */
const isNumber = (value: PlainCell | undefined): boolean =>
  typeof value === 'number' || (typeof value === 'string' && /^[-−]?\d[\d\s.,]*$/.test(value));

/** Numbers that somebody typed over names of ours, hidden keys too, in rows that are to go: nobody is asked, the journal is told. */
export function numbersOverNames({ values }: Found, rows: readonly number[], columns: Places): TypedOver[] {
  return rows.flatMap((row) =>
    NAMES.flatMap((key) => {
      const column = columns.get(key) ?? 0;
      const value = values[row - 1]?.[column - 1] ?? '';
      return isNumber(value) ? [{ row, column, cell: cellName(row, column), value, isUnasked: true as const }] : [];
    }),
  );
}

/** Takes rows out of a sheet, from below. Gives whether there were any. */
export function dropRows(sheet: Sheet, rows: readonly number[]): boolean {
  const runs = runsOf([...rows].sort((a, b) => a - b));
  for (const { start, count } of runs.reverse()) sheet.deleteRows(start, count);
  return runs.length > 0;
}
