import type { Day } from '../core/funnel/calendar';
import { UserError } from '../core/funnel/problem';
import type { Settings } from '../core/funnel/settings';
import { languageFor } from '../core/words/languages';
import { isWordKey, type Language, say } from '../core/words/say';
import { type Book, titleKey } from '../sheets/book';
import { daysColumnKeys } from '../sheets/days';
import { readSettings, type SheetTable } from '../sheets/readSettings';
import { FIRST_SETTING_ROW } from '../sheets/settingsSheet';
import { SHEETS, type SheetKey } from '../sheets/sheetPlan';
import { daysIn, plainCells, type ToDay } from './dates';
import { madeBy, settingsColumnsOf } from './layout';
import type { Metadata, Services, Sheet, Spreadsheet } from './ports';
import { whoIs } from './who';

/** Key of the mark by which the add-on knows its sheets. */
export const SHEET_MARK = 'rm.sheet';
/** Key of the mark of a table that shows the demo company; it lies on «Настройки». */
export const DEMO_MARK = 'rm.demo';

/** Key of the mark that says from which settings the sheets were made; it lies on the spreadsheet. */
export const MADE_MARK = 'rm.made';

/** Key of the mark of work that was begun and is not done: its value is the batch. It lies on the spreadsheet. */
export const UNFINISHED_MARK = 'rm.unfinished';
/** Key of the mark of deals that are being uploaded and not confirmed yet. */
export const STAGING_MARK = 'rm.staging';

/** One of the add-on's sheets with its mark. */
export interface OwnSheet {
  readonly sheet: Sheet;
  readonly mark: Metadata;
  /** What the mark says of how the sheet was last written. */
  readonly stamp: string;
  /** Its pictures as they were last drawn. */
  readonly drawn: Drawn;
}
/** Pictures of ours on a sheet: Google's numbers of them, and how they were planned. */
export interface Drawn {
  readonly ids: readonly number[];
  readonly look: string;
}
/** An open spreadsheet: the add-on's sheets, and how its days are told. */
export interface Workbook {
  readonly services: Services;
  readonly spreadsheet: Spreadsheet;
  readonly sheets: ReadonlyMap<SheetKey, OwnSheet>;
  /** The mark of the demo company, where the table shows it. */
  readonly demo: Metadata | undefined;
  readonly made: Metadata | undefined;
  /** The mark of work that was cut off. */
  readonly unfinished: Metadata | undefined;
  /** The mark of deals that are being uploaded. */
  readonly staging: Metadata | undefined;
  /** The name that this user picked in the sidebar; '' until then. */
  readonly who: string;
  readonly toDay: ToDay;
  readonly today: Day;
  readonly language: Language;
}

/**
 * Opens the active spreadsheet. Sheets are found by their marks, wherever they stand and whatever they are called.
 *
 * @throws UserError tableNewer
 */
export function openWorkbook(services: Services): Workbook {
  const workbook = anyWorkbook(services);
  if (madeBy(workbook.made?.getValue()) === 'newer') throw new UserError({ code: 'tableNewer' });
  return workbook;
}

/** Whether an earlier version made the table: it lacks what came since. */
export const isOlder = ({ made }: Workbook): boolean => madeBy(made?.getValue()) === 'older';

/** The spreadsheet to be looked at only, whichever version made its table. */
export function anyWorkbook(services: Services): Workbook {
  const spreadsheet = services.SpreadsheetApp.getActiveSpreadsheet();
  const zone = spreadsheet.getSpreadsheetTimeZone();
  const toDay = daysIn(services, zone);
  const marks = spreadsheet.createDeveloperMetadataFinder().find();
  const marked = (key: string): Metadata | undefined => marks.find((mark) => mark.getKey() === key);
  const sheets = ownSheets(marks);
  return {
    services,
    spreadsheet,
    sheets,
    demo: demoMark(marks, sheets.get('settings')),
    made: marked(MADE_MARK),
    unfinished: marked(UNFINISHED_MARK),
    staging: marked(STAGING_MARK),
    who: whoIs(services),
    toDay,
    today: services.Utilities.formatDate(new Date(), zone, 'yyyy-MM-dd'),
    language: languageFor('spreadsheets', spreadsheet.getSpreadsheetLocale()),
  };
}

/** The mark of the demo company; one on a copy of «Настройки», which somebody made by hand, says nothing of the table. */
function demoMark(marks: readonly Metadata[], settings: OwnSheet | undefined): Metadata | undefined {
  const id = settings?.sheet.getSheetId();
  return marks.find((mark) => mark.getKey() === DEMO_MARK && mark.getLocation().getSheet()?.getSheetId() === id);
}

/** The mark of a sheet; the sheet's id in it tells an original from a copy that took the mark along. */
export const markOf = (
  key: SheetKey,
  sheet: Sheet,
  { stamp, drawn = UNDRAWN }: { readonly stamp: string; readonly drawn?: Drawn },
): string => JSON.stringify({ key, id: sheet.getSheetId(), stamp, ...(drawn.ids.length > 0 && { drawn }) });

/** A sheet without pictures of ours. */
export const UNDRAWN: Drawn = { ids: [], look: '' };

function ownSheets(marks: readonly Metadata[]): Map<SheetKey, OwnSheet> {
  const found = new Map<SheetKey, OwnSheet>();
  for (const mark of marks.filter((one) => one.getKey() === SHEET_MARK)) {
    const sheet = mark.getLocation().getSheet();
    const told: unknown = JSON.parse(mark.getValue() ?? '{}');
    const { key, id, stamp, drawn } = {
      ...{ key: '', id: 0, stamp: '', drawn: UNDRAWN },
      ...(typeof told === 'object' ? told : {}),
    };
    const known = SHEETS.find((definition) => definition.key === key);
    if (sheet && known && id === sheet.getSheetId()) {
      found.set(known.key, { sheet, mark, stamp: String(stamp), drawn });
    }
  }
  return found;
}

/**
 * One of the add-on's sheets.
 *
 * @throws UserError noTable when there is none of them, sheetMissing when this one was deleted
 */
export function sheetOf(workbook: Workbook, key: SheetKey): OwnSheet {
  const own = workbook.sheets.get(key);
  if (own) return own;
  if (workbook.sheets.size === 0) throw new UserError({ code: 'noTable' });
  throw new UserError({ code: 'sheetMissing', sheet: say(workbook.language, titleKey(key)) });
}

/** A sheet of records as plain cells, its columns known by the keys in the hidden first row. */
export function readTable(workbook: Workbook, key: SheetKey): SheetTable {
  const { sheet } = sheetOf(workbook, key);
  const cells = plainCells(sheet.getDataRange().getValues(), workbook.toDay);
  return { title: sheet.getName(), columns: columnsByKey(cells[0] ?? []), cells };
}

/** Where each key of the first row stands, from 1. */
export const columnsByKey = (keys: readonly unknown[]): Map<string, number> =>
  new Map(keys.map((key, index) => [String(key), index + 1] as const).filter(([key]) => key !== ''));

/** The settings, the records and what the sheets are made from, read in two calls. */
export interface OpenBook {
  readonly workbook: Workbook;
  readonly settings: Settings;
  readonly settingsTable: SheetTable;
  readonly days: SheetTable;
  readonly book: Book;
  /** What was just written: known without asking the journal. */
  readonly lastAction?: LastAction;
}
/** What «Отменить» would undo. */
export interface LastAction {
  readonly batch: string;
  readonly title: string;
}

/** Reads «Настройки» and «Дни». */
export function openBook(opened: Workbook): OpenBook {
  const settingsTable = readTable(opened, 'settings');
  const told = readSettings(settingsTable, opened);
  const workbook = { ...opened, language: told.language };
  const days = readTable(workbook, 'days');
  const ownRows = told.ownRows.filter(({ id }) => days.columns.has(id)); // a new one gets its column when the table is repaired
  const settings = { ...told, ownRows };
  const labelOf = (key: string): string => {
    const word = `metric.${key}`;
    return isWordKey(word) ? say(told.language, word) : key;
  };
  requireColumns(days, daysColumnKeys(settings), labelOf);
  requireColumns(settingsTable, settingsColumnsOf(workbook.made?.getValue()), labelOf);
  return { workbook, settings, settingsTable, days, book: bookOf(workbook, { settings, settingsTable, days }) };
}

/**
 * Refuses a sheet from which somebody deleted a column, before anything is read or written wrong.
 *
 * @throws UserError columnMissing
 */
export function requireColumns(
  { title, columns }: Pick<SheetTable, 'title' | 'columns'>,
  keys: readonly string[],
  labelOf: (key: string) => string,
): void {
  const missing = keys.find((key) => !columns.has(key));
  if (missing !== undefined) throw new UserError({ code: 'columnMissing', sheet: title, column: labelOf(missing) });
}

/** What the sheets are made from. */
export function bookOf(
  workbook: Workbook,
  { settings, settingsTable, days }: Pick<OpenBook, 'settings' | 'settingsTable' | 'days'>,
): Book {
  return {
    settings,
    today: settings.today ?? workbook.today,
    days,
    settingsSheet: settingsTable,
    settingRows: settingRows(settingsTable),
  };
}

/** Rows of the settings that have a key of their own. */
export function settingRows({ cells, columns }: SheetTable): Map<string, number> {
  const rows = new Map<string, number>();
  for (const list of ['setting', 'weekday', 'metric', 'ownRow']) {
    const column = (columns.get(list) ?? 0) - 1;
    for (const [index, row] of cells.entries()) {
      const key = String(row[column] ?? '');
      if (key !== '' && index + 1 >= FIRST_SETTING_ROW) rows.set(key, index + 1);
    }
  }
  return rows;
}
