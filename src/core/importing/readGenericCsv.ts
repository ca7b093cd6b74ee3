import { type Problem, UserError } from '../funnel/problem';
import type { DayRecord } from '../funnel/records';
import { grammarOf } from '../words/languages';
import type { Language } from '../words/say';
import { oneLine } from './cells';
import type { LineCounts, Rejected } from './importResult';
import type { DecimalMark } from './numbers';
import { readLines } from './readLines';
import { settle, usualMark } from './settle';
import { findTable } from './table';

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
  readonly rejected: readonly Rejected[];
  /** `other`: titles, the header, blank lines, and further lines of a row with line breaks in a cell. */
  readonly lines: LineCounts;
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
  const { columns, titles } = table;
  const hasPoint = options.language !== undefined && grammarOf(options.language).decimal === '.';
  const fallback = hasPoint ? '.' : usualMark(table.delimiter);
  const { order, decimal, assumed } = settle(table, { fallback, decimal: options.decimal });
  const source = oneLine(options.source ?? '') || undefined;
  if (columns.source === undefined && source === undefined) throw new UserError({ code: 'noSourceColumn' });
  const { records, rejected, lines } = readLines(table, { columns, order, decimal, source, titles });
  return { records: records.map(({ record }) => record), rejected, lines, ignoredColumns: columns.ignored, assumed };
}
