import { refuseOtherKinds } from './fileKind';
import { isHtmlTable, readHtmlRows } from './htmlRows';
import { linesOf, type Row, readRows } from './rows';

/** A text as lines whose cells are parted by one of the delimiters; which one, its header tells. */
export interface Sheet {
  /** Lines of the whole file: see `textSheet` and `htmlSheet`. */
  readonly lines: number;
  readonly delimiters: readonly string[];
  /** The rows from a line on, counted from 1; at most so many lines of them. */
  readonly rowsFrom: (line: number, delimiter: string, most?: number) => Row[];
}

const DELIMITERS = [';', ',', '\t', '|'];

/**
 * The sheet in a text: delimited lines, or a table in HTML.
 *
 * @throws UserError emptyFile, workbookFile, notATable
 */
export const sheetOf = (text: string): Sheet => (isHtmlTable(text) ? htmlSheet(text) : textSheet(text));

/**
 * A line is what a line end ends, inside quotes too; one after the last line end is none.
 *
 * @throws UserError emptyFile, workbookFile, notATable
 */
export function textSheet(text: string): Sheet {
  refuseOtherKinds(text);
  const lines = linesOf(text);
  return {
    lines: lines.length,
    delimiters: DELIMITERS,
    rowsFrom: (line, delimiter, most) => {
      const before = line - 1;
      const rows = readRows(lines.slice(before, most === undefined ? undefined : before + most), delimiter);
      return before === 0 ? rows : rows.map((row) => ({ ...row, line: row.line + before }));
    },
  };
}

/** A line is a row of the table, wherever its text breaks; lines of the text on which no row begins are counted, too. */
function htmlSheet(text: string): Sheet {
  const { rows, linesWithRows } = readHtmlRows(text);
  return {
    lines: rows.length + linesOf(text).length - linesWithRows,
    delimiters: [''],
    rowsFrom: (line, _delimiter, most) => rows.slice(line - 1, most === undefined ? undefined : line - 1 + most),
  };
}
