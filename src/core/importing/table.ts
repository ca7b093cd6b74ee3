import { UserError } from '../funnel/problem';
import { type Columns, columnsOf, twins } from './columns';
import { refuseOtherKinds } from './fileKind';
import { isBlank } from './readLine';
import { linesOf, type Row, readRows } from './rows';

/** A table found in a text: its columns, and the rows under its header. */
export interface Table {
  readonly columns: Columns;
  readonly delimiter: string;
  readonly rows: readonly Row[];
  /** Lines of the whole file. */
  readonly lines: number;
}

const DELIMITERS = [';', ',', '\t', '|'];
/** Exports begin with a few lines of title; a header further down is none. */
const LINES_BEFORE_HEADER = 30;

/**
 * The table in a text. Its header is the first line that names a day and a metric, in the words of either language; its
 * delimiter is the one by which most of the header's words are known.
 *
 * @throws UserError emptyFile, workbookFile, notATable, noHeader, noNumbers, twoColumns, noRows
 */
export function findTable(text: string): Table {
  refuseOtherKinds(text);
  const lines = linesOf(text);
  const { header, columns, delimiter } = findHeader(lines);
  const same = twins(columns);
  if (same) throw new UserError({ code: 'twoColumns', one: same[0], other: same[1] });
  const before = header.line - 1;
  const [, ...under] = readRows(lines.slice(before), delimiter); // a header may have line breaks in its cells
  const rows = under.map((row) => ({ ...row, line: row.line + before }));
  if (rows.every(isBlank)) throw new UserError({ code: 'noRows' });
  return { columns, delimiter, rows, lines: lines.length };
}

interface Header {
  readonly header: Row;
  readonly columns: Columns;
  readonly delimiter: string;
}

function findHeader(lines: readonly string[]): Header {
  const beginning = lines.slice(0, LINES_BEFORE_HEADER);
  const candidates = DELIMITERS.flatMap((delimiter) =>
    readRows(beginning, delimiter).map((header) => ({ header, columns: columnsOf(header.cells), delimiter })),
  );
  const dated = candidates.filter(({ columns }) => columns.day !== undefined);
  const whole = dated.filter(({ columns }) => columns.metrics.length > 0);
  const best = whole.sort((a, b) => known(b.columns) - known(a.columns) || a.header.line - b.header.line)[0];
  if (best) return best;
  throw new UserError(dated.length > 0 ? { code: 'noNumbers' } : { code: 'noHeader' });
}

const known = ({ day, source, event, metrics }: Columns): number =>
  metrics.length + [day, source, event].filter((index) => index !== undefined).length;
