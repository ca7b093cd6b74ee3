import { UserError } from '../funnel/problem';
import { isBlank, type Titles } from './cells';
import { type Columns, columnsOf, twins } from './columns';
import { beginnings, type Found, findHeader, type Recognised } from './findHeader';
import { knownIn } from './flowFormats';
import type { Row } from './rows';
import { type Sheet, textSheet } from './sheet';

/** A table found in a text: its columns, and the rows under its header. */
export interface Table {
  readonly columns: Columns;
  readonly delimiter: string;
  readonly rows: readonly Row[];
  /** Lines of the whole file. */
  readonly lines: number;
  readonly titles: Titles;
}

/**
 * The table in a text. Its header is the first line that names a day and a metric, in the words of either language; its
 * delimiter is the one by which most of the header's words are known.
 *
 * @throws UserError emptyFile, workbookFile, notATable, noHeader, noNumbers, twoColumns, noRows
 */
export function findTable(text: string): Table {
  const sheet = textSheet(text);
  const found = findHeader(sheet, (cells) => {
    const columns = columnsOf(cells);
    const isWhole = columns.day !== undefined && columns.metrics.length > 0;
    return isWhole ? [{ columns, signs: 0, known: knownIn(columns) }] : [];
  });
  if (found === undefined) throw new UserError(isDated(sheet) ? { code: 'noNumbers' } : { code: 'noHeader' });
  return tableUnder(sheet, found);
}

/**
 * The table under its header.
 *
 * @throws UserError twoColumns, noRows
 */
export function tableUnder(sheet: Sheet, { header, delimiter, kind }: Found<Recognised & { columns: Columns }>): Table {
  const { columns } = kind;
  const same = twins(columns);
  if (same) throw new UserError({ code: 'twoColumns', one: same[0], other: same[1] });
  return { columns, delimiter, lines: sheet.lines, ...rowsUnder(sheet, header, delimiter) };
}

/**
 * The rows under a header, and what stands above them.
 *
 * @throws UserError noRows
 */
export function rowsUnder(sheet: Sheet, header: Row, delimiter: string): Pick<Table, 'rows' | 'titles'> {
  const [, ...rows] = sheet.rowsFrom(header.line, delimiter); // a header may have line breaks in its cells
  if (rows.every(isBlank)) throw new UserError({ code: 'noRows' });
  const above = sheet.rowsFrom(1, delimiter, header.line - 1);
  return { rows, titles: [...above, header].filter((row) => !row.broken).map(({ cells }) => cells) };
}

/** Whether one of the first lines names a day: a table without numbers. */
export const isDated = (sheet: Sheet): boolean =>
  beginnings(sheet).some(({ rows }) => rows.some(({ cells }) => columnsOf(cells).day !== undefined));
