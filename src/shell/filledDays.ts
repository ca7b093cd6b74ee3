import { columnIn } from '../sheets/book';
import { DAYS_COMPUTED, DAYS_HEAD_ROWS } from '../sheets/days';
import type { PlainCell, SheetTable } from '../sheets/readSettings';

/** A cell of «Дни» into which something was entered. */
interface FilledCell {
  readonly day: string;
  readonly source: string;
  /** Key of its column; of a column of people's own '#' and its place. */
  readonly key: string;
  readonly cell: PlainCell;
}

/** What a row holds before anything is entered. */
const NOT_ENTERED: readonly string[] = ['day', 'source', ...DAYS_COMPUTED];

/** Everything that is entered in «Дни», beside its days and sources. */
export function filledDays(days: SheetTable): FilledCell[] {
  const keys = new Map([...days.columns].map(([key, column]) => [column, key]));
  const said = (row: readonly PlainCell[], key: string): string => String(row[columnIn(days, key) - 1] ?? '').trim();
  return days.cells.slice(DAYS_HEAD_ROWS).flatMap((row) => {
    const [day, source] = [said(row, 'day'), said(row, 'source')];
    const cells = row.map((cell, index) => ({ day, source, key: keys.get(index + 1) ?? `#${index + 1}`, cell }));
    return cells.filter(({ key, cell }) => cell !== '' && !NOT_ENTERED.includes(key));
  });
}
