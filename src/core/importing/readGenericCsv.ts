import { type Problem, UserError } from '../funnel/problem';
import type { DayRecord } from '../funnel/records';
import type { Language } from '../words/say';
import { settleDayOrder } from './days';
import { type DecimalMark, settleDecimal, type Written } from './numbers';
import { cellAt, type Outcome, oneLine, type Reading, readLine } from './readLine';
import { findTable, type Table } from './table';

/** What is known about a file besides its text. */
export interface GenericCsvOptions {
  /** The source of rows that name none. */
  readonly source?: string;
  /** Decides about '1,234' where the file itself does not: a fraction in Russian, thousands in English. */
  readonly language?: Language;
  /** What the user said about the file's numbers; otherwise it is settled from all of them. */
  readonly decimal?: DecimalMark;
}
/** A table of days read from a file. Every line is in exactly one of the counts, or refused with its problem. */
export interface GenericCsv {
  readonly records: readonly DayRecord[];
  readonly rejected: readonly { readonly line: number; readonly problem: Problem }[];
  /** `other`: titles, the header, blank lines, and further lines of a row with line breaks in a cell. */
  readonly lines: { readonly accepted: number; readonly totals: number; readonly other: number };
  readonly ignoredColumns: readonly string[];
  /** What could be read in two ways, and which was taken: to be shown before the import is confirmed. */
  readonly assumed: readonly Problem[];
}

/**
 * Reads a table with a day, a source and any metrics in its columns, found by their words in either language and in any
 * order. Days and decimals are settled for the whole file; a dash or an empty cell is not entered; lines of totals are
 * left out. Several lines of one day and source stay several records, to be added up.
 *
 * @example readGenericCsv('Дата;Источник;Заявки\n01.03.26;Сайт;7').records // => [{ day: '2026-03-01', source: 'Сайт', values: { leads: 7 } }]
 * @throws UserError emptyFile, workbookFile, notATable, noHeader, noNumbers, twoColumns, noRows, noSourceColumn
 */
export function readGenericCsv(text: string, options: GenericCsvOptions = {}): GenericCsv {
  const table = findTable(text);
  const { reading, assumed } = settle(table, options);
  if (table.columns.source === undefined && reading.source === undefined)
    throw new UserError({ code: 'noSourceColumn' });
  const outcomes = table.rows.map((row) => ({ line: row.line, ...readLine(row, reading) }));
  const records = outcomes.flatMap((outcome) => (outcome.kind === 'record' ? [outcome.record] : []));
  const rejected = outcomes.flatMap((outcome) =>
    outcome.kind === 'refused' ? [{ line: outcome.line, problem: outcome.problem }] : [],
  );
  const totals = countOf('total', outcomes);
  const other = table.lines - records.length - rejected.length - totals;
  const lines = { accepted: records.length, totals, other };
  return { records, rejected, lines, ignoredColumns: table.columns.ignored, assumed };
}

/** What one line cannot tell: the order in its date, the mark in its number. */
function settle(table: Table, options: GenericCsvOptions): { reading: Reading; assumed: Problem[] } {
  const { columns, rows } = table;
  const days = settleDayOrder(rows.map(({ cells }) => cellAt(cells, columns.day)));
  const settled = settleDecimal(writtenNumbers(table), usualMark(table, options.language));
  const decimal = options.decimal ?? settled.decimal;
  const assumed: Problem[] = [];
  if (days.unsure !== undefined) assumed.push({ code: 'assumedDayFirst', found: days.unsure });
  if (settled.unsure !== undefined && options.decimal === undefined)
    assumed.push({ code: decimal === ',' ? 'assumedComma' : 'assumedPoint', found: settled.unsure });
  const source = oneLine(options.source ?? '') || undefined;
  return { reading: { columns, order: days.order, decimal, source }, assumed };
}

function writtenNumbers({ columns, rows }: Table): Written[] {
  return columns.metrics.flatMap(({ index, whole }) =>
    rows.map(({ cells }) => ({ text: cellAt(cells, index), whole })),
  );
}

/** Programs that part cells by commas write points in numbers. */
const usualMark = ({ delimiter }: Table, language: Language = 'ru'): DecimalMark =>
  delimiter === ',' || language === 'en' ? '.' : ',';

const countOf = (kind: Outcome['kind'], outcomes: readonly Outcome[]): number =>
  outcomes.filter((outcome) => outcome.kind === kind).length;
