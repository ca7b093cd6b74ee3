import { isLate } from '../core/funnel/isLate';
import { isWordKey, say } from '../core/words/say';
import { isMoment, JOURNAL_COLUMNS } from '../sheets/journal';
import type { PlainCell } from '../sheets/readSettings';
import { plainCells } from './dates';
import type { Range, Sheet } from './ports';
import { runsOf } from './runs';
import { asTold } from './textCells';
import { columnsByKey, type LastAction, requireColumns, sheetOf, type Workbook } from './workbook';

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

/** Where the lines begin: under the keys and the heads, unless somebody deleted the heads. */
const FIRST_JOURNAL_ROW = 3;
const HEADS_ROW = 2;

/** Batch of an action that cannot be undone, nor anything before it. */
export const NO_WAY_BACK = '-';
/** Key of the line by which an undoing tells what it undid; without a batch, that nothing of it could be undone. */
export const UNDOES = 'undoes';

/**
 * Writes an action into the journal before it is carried out: after a cut it can still be told and undone. The newest
 * stands on top; inserted rows are text like the rows around them. Columns are known by their keys, as everywhere.
 *
 * @throws UserError columnMissing, when somebody deleted a column: what is written past it could not be undone
 */
export function record(workbook: Workbook, entry: JournalEntry): void {
  const { sheet } = sheetOf(workbook, 'journal');
  const { services, spreadsheet } = workbook;
  const at = services.Utilities.formatDate(new Date(), spreadsheet.getSpreadsheetTimeZone(), 'yyyy-MM-dd HH:mm:ss');
  const lines = entry.lines.length === 0 ? [{}] : entry.lines;
  const { who, batch, action } = entry;
  const shared = { at, who, batch, action };
  const rows = lines.map((line) => rowOf({ ...shared, ...line, ...lateMark(workbook, line, at) }));
  const heads = firstRows(sheet, HEADS_ROW).getDisplayValues();
  const places = placesIn(workbook, sheet, columnsByKey(heads[0] ?? []));
  const first = firstLine(heads);
  sheet.insertRowsBefore(first, rows.length);
  for (const { start, count, keys } of neighbours(places)) {
    const block = rows.map((row) => keys.map((key) => asTold(row[JOURNAL_COLUMNS.indexOf(key)] ?? '')));
    sheet.getRange(first, start, rows.length, count).setValues(block);
  }
}

/** The row of the newest line. */
function firstLine(rows: readonly (readonly unknown[])[]): number {
  const at = columnsByKey(rows[0] ?? []).get('at') ?? 0;
  return isMoment(rows[HEADS_ROW - 1]?.[at - 1]) ? HEADS_ROW : FIRST_JOURNAL_ROW;
}

type JournalPlaces = readonly { readonly key: JournalColumn; readonly place: number }[];

/** Where the journal's columns stand, left to right, whatever people inserted or moved. */
function placesIn({ language }: Workbook, sheet: Sheet, columns: ReadonlyMap<string, number>): JournalPlaces {
  requireColumns({ title: sheet.getName(), columns }, JOURNAL_COLUMNS, (key) => {
    const word = `journal.${key}`;
    return isWordKey(word) ? say(language, word) : key;
  });
  return JOURNAL_COLUMNS.map((key) => ({ key, place: columns.get(key) ?? 0 })).sort((a, b) => a.place - b.place);
}

/** Columns that stand together are written in one call. */
const neighbours = (places: JournalPlaces) =>
  runsOf(places.map(({ place }) => place)).map((run) => {
    const keys = places.slice(run.index, run.index + run.count).map(({ key }) => key);
    return { ...run, keys };
  });

/** Whole rows: people may have inserted columns. */
const firstRows = (sheet: Sheet, count: number): Range => sheet.getRange(`1:${count}`);

/** A number of a week that people have spoken of already is marked where it is corrected. */
const lateMark = ({ language }: Workbook, { day = '', was = '', now = '' }: JournalLine, at: string) =>
  isLate({ day, at, was: String(was), now: String(now) }) ? { late: say(language, 'journal.late.mark') } : {};

const rowOf = (line: { readonly [column: string]: PlainCell | undefined }): string[] =>
  JOURNAL_COLUMNS.map((column) => String(line[column] ?? ''));

/** A cell takes 50 000 characters. */
const CHARACTERS_A_LINE = 40_000;

/** What is told as JSON, parted so that each part is short enough for a line. */
export function chunksOf<T>(told: readonly T[]): T[][] {
  const chunks: T[][] = [];
  let length = CHARACTERS_A_LINE;
  for (const one of told) {
    const size = JSON.stringify(one).length;
    if (length + size > CHARACTERS_A_LINE) {
      chunks.push([]);
      length = 0;
    }
    chunks[chunks.length - 1]?.push(one);
    length += size;
  }
  return chunks;
}

/** The lines of one action, the newest first. They are found by its column alone: whole, the journal of years is too much to read. */
export function linesOfAction(workbook: Workbook, batch: string): JournalRow[] {
  const { sheet, keys, batches } = batchesIn(workbook);
  const [first, last] = [batches.indexOf(batch) + 1, batches.lastIndexOf(batch) + 1];
  if (first === 0) return [];
  const rows = sheet.getRange(`${first}:${last}`).getValues();
  return journalRows(workbook, keys, rows).filter((line) => line.batch === batch); // somebody may have sorted them
}

/** The ids of all lines, row by row, and the keys of the journal's columns. */
function batchesIn(workbook: Workbook) {
  const { sheet } = sheetOf(workbook, 'journal');
  const [keys = []]: unknown[][] = firstRows(sheet, 1).getValues();
  const column = columnsByKey(keys).get('batch');
  const cells = column === undefined ? [] : sheet.getRange(1, column, sheet.getLastRow(), 1).getValues();
  return { sheet, keys, batches: cells.map(([cell]) => String(cell)) };
}

/** How many of the newest lines are looked through for actions: reading them takes no longer as the journal grows. */
const NEWEST = 3000;

/** The newest lines, the newest first, and whether they are all there are. */
export interface Newest {
  readonly lines: readonly JournalRow[];
  readonly isAll: boolean;
}

/** Reads the newest lines. Two calls, however long the journal is. */
export function newestLines(workbook: Workbook): Newest {
  const { sheet } = sheetOf(workbook, 'journal');
  const last = sheet.getLastRow();
  const rows = Math.max(FIRST_JOURNAL_ROW, Math.min(NEWEST, last));
  return { lines: linesIn(workbook, firstRows(sheet, rows).getValues()), isAll: last <= NEWEST };
}

/** More than a repair tells of at once: above the last action there may be lines of what cannot be undone. */
const LINES_LOOKED_AT = 300;

/** The action that would be undone next, from the newest lines alone unless all of them are of one that is passed over. */
export function lastAction(workbook: Workbook): LastAction | undefined {
  const { sheet } = sheetOf(workbook, 'journal');
  const values = firstRows(sheet, FIRST_JOURNAL_ROW - 1 + LINES_LOOKED_AT).getValues();
  const lines = linesIn(workbook, values);
  const passed = passedOver(lines);
  const isNext = (batch: string): boolean => batch !== '' && !passed.has(batch);
  const last = lines.find(({ batch }) => isNext(batch)) ?? (passed.size > 0 ? lineBelow(workbook, isNext) : undefined);
  return last === undefined || last.batch === NO_WAY_BACK ? undefined : { batch: last.batch, title: last.action };
}

/** Actions of which nothing could be undone when that was tried. */
export const passedOver = (lines: readonly JournalRow[]): ReadonlySet<string> =>
  new Set(lines.flatMap(({ batch, metric, now }) => (batch === '' && metric === UNDOES ? [now] : [])));

/** The newest line of an action that is meant, however far below. */
function lineBelow(workbook: Workbook, isMeant: (batch: string) => boolean): JournalRow | undefined {
  const { sheet, keys, batches } = batchesIn(workbook);
  const row = batches.findIndex((batch, index) => index >= FIRST_JOURNAL_ROW - 1 && isMeant(batch)) + 1;
  return row === 0 ? undefined : journalRows(workbook, keys, sheet.getRange(`${row}:${row}`).getValues())[0];
}

/** The lines among the sheet's first rows. */
const linesIn = (workbook: Workbook, rows: readonly (readonly unknown[])[]): JournalRow[] =>
  journalRows(workbook, rows[0] ?? [], rows.slice(firstLine(rows) - 1));

function journalRows(
  workbook: Workbook,
  keys: readonly unknown[],
  rows: readonly (readonly unknown[])[],
): JournalRow[] {
  const columns = columnsByKey(keys);
  const at = (row: readonly PlainCell[], key: string): string => String(row[(columns.get(key) ?? 0) - 1] ?? '');
  return plainCells(rows, workbook.toDay).map((row) => ({
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
    late: at(row, 'late'),
  }));
}
