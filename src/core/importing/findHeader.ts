import type { Row } from './rows';
import type { Sheet } from './sheet';

/** A header read as one kind of table. */
export interface Recognised {
  /** Headings that only this kind of table has. */
  readonly signs: number;
  /** Headings that this kind of table knows. */
  readonly known: number;
}
/** Where a table begins, and what kind of table it is. */
export interface Found<K extends Recognised> {
  readonly header: Row;
  readonly delimiter: string;
  readonly kind: K;
}

/** Exports begin with a few lines of title; a header further down is none. */
export const LINES_BEFORE_HEADER = 30;

/** A spreadsheet of a year has fewer columns; what has more is no header, and would take long to be read as one. */
const MOST_COLUMNS = 1000;

/** The rows among which a header is looked for, by each delimiter. */
export const beginnings = (sheet: Sheet): { readonly delimiter: string; readonly rows: readonly Row[] }[] =>
  sheet.delimiters.map((delimiter) => {
    const rows = sheet.rowsFrom(1, delimiter, LINES_BEFORE_HEADER);
    return { delimiter, rows: rows.filter(({ cells }) => cells.length <= MOST_COLUMNS) };
  });

/**
 * The header of a sheet, by its words: of each line the kind with most signs, of all lines and delimiters the one of
 * which most is known, the upper one where two are equal.
 *
 * @param recognise the kinds of table that cells can be the header of
 */
export function findHeader<K extends Recognised>(
  sheet: Sheet,
  recognise: (cells: readonly string[]) => readonly K[],
): Found<K> | undefined {
  const candidates = beginnings(sheet).flatMap(({ delimiter, rows }) =>
    rows.flatMap((header): Found<K>[] => {
      const [kind] = [...recognise(header.cells)].sort((a, b) => b.signs - a.signs || b.known - a.known);
      return kind === undefined ? [] : [{ header, delimiter, kind }];
    }),
  );
  return candidates.sort((a, b) => weight(b) - weight(a) || a.header.line - b.header.line)[0];
}

const weight = ({ kind }: Found<Recognised>): number => kind.signs + kind.known;
