import { say } from '../core/words/say';
import { JOURNAL_COLUMNS } from '../sheets/journal';
import type { PlainCell } from '../sheets/readSettings';
import { plainCells } from './dates';
import { growRows } from './placement';
import { columnsByKey, sheetOf, type Workbook } from './workbook';

/** A line of the journal without what every line of one action shares. */
export interface JournalLine {
  readonly place?: string;
  readonly day?: string;
  readonly source?: string;
  readonly metric?: string;
  readonly was?: PlainCell;
  readonly now?: PlainCell;
}
/** One action: all its lines carry its id. */
export interface JournalEntry {
  readonly batch: string;
  readonly who: string;
  readonly action: string;
  readonly lines: readonly JournalLine[];
}
type JournalColumn = (typeof JOURNAL_COLUMNS)[number];
/** A line as it stands in the journal. */
export type JournalRow = { readonly [C in JournalColumn]: string };

const FIRST_JOURNAL_ROW = 3;

/** Writes an action into the journal before it is carried out: after a cut it can still be told and undone. */
export function record(workbook: Workbook, entry: JournalEntry): void {
  const { sheet } = sheetOf(workbook, 'journal');
  const { services, spreadsheet } = workbook;
  const at = services.Utilities.formatDate(new Date(), spreadsheet.getSpreadsheetTimeZone(), 'yyyy-MM-dd HH:mm:ss');
  const lines = entry.lines.length === 0 ? [{}] : entry.lines;
  const rows = lines.map((line) => rowOf({ at, who: entry.who, batch: entry.batch, action: entry.action, ...line }));
  const first = Math.max(FIRST_JOURNAL_ROW, sheet.getLastRow() + 1);
  growRows(sheet, first + rows.length - 1);
  sheet.getRange(first, 1, rows.length, JOURNAL_COLUMNS.length).setNumberFormat('@').setValues(rows);
}

const rowOf = (line: { readonly [column: string]: PlainCell | undefined }): string[] =>
  JOURNAL_COLUMNS.map((column) => String(line[column] ?? ''));

/** The journal's lines, the oldest first. */
export function readJournal(workbook: Workbook): JournalRow[] {
  const cells = plainCells(sheetOf(workbook, 'journal').sheet.getDataRange().getValues(), workbook.toDay);
  const columns = columnsByKey(cells[0] ?? []);
  const at = (row: readonly PlainCell[], key: string): string => String(row[(columns.get(key) ?? 0) - 1] ?? '');
  return cells.slice(FIRST_JOURNAL_ROW - 1).map((row) => ({
    at: at(row, 'at'),
    who: at(row, 'who'),
    batch: at(row, 'batch'),
    action: at(row, 'action'),
    place: at(row, 'place'),
    day: at(row, 'day'),
    source: at(row, 'source'),
    metric: at(row, 'metric'),
    was: at(row, 'was'),
    now: at(row, 'now'),
  }));
}

/** An action's name for people, with how many numbers it changed. */
export const actionTitle = ({ language }: Pick<Workbook, 'language'>, action: string, cells: number): string =>
  say(language, 'action.undone', { action, cells });
