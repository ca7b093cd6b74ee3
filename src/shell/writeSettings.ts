import { firstDayOf } from '../core/funnel/calendar';
import { publicHolidays } from '../core/funnel/holidays';
import { INPUT_IDS, type InputMetric } from '../core/funnel/metrics';
import { parseSettings } from '../core/funnel/parseSettings';
import { type Settings, type SourceSettings, sameNameKey } from '../core/funnel/settings';
import { grammarOf } from '../core/words/languages';
import type { SheetPlace } from '../sheets/book';
import { columnCells, type PlainCell, type SheetTable } from '../sheets/readSettings';
import type { RecordContent } from '../sheets/recordPlan';
import { serialOfDay } from '../sheets/serial';
import {
  fixedRows,
  normRow,
  personRow,
  planRows,
  type SettingsRows,
  sourceRow,
  specialWeekRow,
} from '../sheets/settingsContent';
import { FIRST_SETTING_ROW, SETTING_ROWS, SETTINGS_COLUMNS, settingsPlan } from '../sheets/settingsSheet';
import { formatToday } from './lookFrom';
import type { Sheet } from './ports';
import { relabel } from './relabelSettings';
import { runsOf } from './runs';
import { asTold } from './textCells';
import { type OwnSheet, readTable, type Workbook } from './workbook';
import { writeRecords } from './writeRecords';
import type { Restore } from './writeReport';

/** Inputs kept for a source that says nothing else: all but those that few businesses count. */
export const USUALLY_KEPT: readonly InputMetric[] = INPUT_IDS.filter(
  (id) => id !== 'qualified' && id !== 'repeatPayments',
);

/** Settings of a table that is only being made. */
export function firstSettings({ language, today }: Workbook, sources: readonly SourceSettings[]): Settings {
  const year = Number(today.slice(0, 4));
  const holidays = publicHolidays(language, [year - 1, year, year + 1]);
  return parseSettings({ language, currency: grammarOf(language).currency, sources, calendar: { holidays } });
}

/**
 * Writes «Настройки» or repairs it. A new one is filled with `settings`; in an existing one only the rows that the
 * add-on made are looked after.
 */
export function writeSettings(
  workbook: Workbook,
  task: { own: OwnSheet; isNew: boolean; settings: Settings; restore: Restore },
): boolean {
  const { own, isNew, settings, restore } = task;
  const changed = writeRecords(workbook, {
    own,
    isNew,
    restore,
    keys: SETTINGS_COLUMNS,
    rows: SETTING_ROWS,
    bounded: true,
    content: sideBySide(listsOf(settings)),
    make: (place) => settingsPlan(settings, place),
  });
  if (isNew) return changed;
  const table = readTable(workbook, 'settings');
  formatToday(own.sheet, table, settings.language);
  const added = fillLists(own.sheet, table, fixedLists(table, settings));
  return [changed, added, relabel(own.sheet, table, { settings, restore })].some(Boolean);
}

/** The lists as rows of the sheet: all begin in the same row. */
function sideBySide(lists: { readonly [list: string]: SettingsRows }): RecordContent[] {
  const all = Object.values(lists);
  const longest = Math.max(...all.map((rows) => rows.length));
  return Array.from({ length: longest }, (_, index) => Object.assign({}, ...all.map((rows) => rows[index])));
}

/** Everything that settings say, list by list. */
export function listsOf(settings: Settings): { readonly [list: string]: SettingsRows } {
  const column = (key: string, values: readonly (string | number)[]): SettingsRows =>
    values.map((value) => ({ [key]: value }));
  const { holidays, workingWeekends = [] } = settings.calendar;
  return {
    ...fixedRows(settings),
    sourceName: settings.sources.map(sourceRow),
    planMonth: planRows(settings.plans, (month) => serialOfDay(firstDayOf(month))),
    person: settings.people.map((person) => personRow(settings, person)),
    manager: column('manager', settings.managers),
    criterion: column('criterion', settings.criteria),
    holiday: column('holiday', holidays.map(serialOfDay)),
    workingWeekend: column('workingWeekend', workingWeekends.map(serialOfDay)),
    specialWeek: settings.specialWeeks.map(specialWeekRow),
    normMetric: settings.norms.map((norm) => normRow(settings, norm)),
  };
}

/** Lists the sources that the settings have and the sheet does not: the common row of sales. Gives whether any was. */
export function listSources(sheet: Sheet, table: SheetTable, { sources }: Settings): boolean {
  const listed = new Set(columnCells(table, 'sourceName').map((cell) => sameNameKey(String(cell))));
  const missing = sources.filter(({ name }) => !listed.has(sameNameKey(name)));
  return missing.length > 0 && fillLists(sheet, table, { sourceName: missing.map(sourceRow) });
}

/** The rows of the add-on's own lists that went missing. */
function fixedLists(table: SheetTable, settings: Settings): { readonly [list: string]: SettingsRows } {
  const present = (list: string): Set<string> => new Set(columnCells(table, list).map(String));
  return Object.fromEntries(
    Object.entries(fixedRows(settings)).map(([list, rows]) => [
      list,
      rows.filter((row) => !present(list).has(String(row[list]))),
    ]),
  );
}

/** Writes rows into each list below what it holds: one call for columns that stand together. Gives whether any was. */
export function fillLists(sheet: Sheet, table: SheetTable, lists: { readonly [list: string]: SettingsRows }): boolean {
  const filled = Object.entries(lists).filter(([, rows]) => rows.length > 0);
  const spots = filled.map(([, rows]) => {
    const columns = columnsOf(table, rows);
    return {
      rows,
      columns,
      first: firstFree(
        table,
        columns.map(({ key }) => key),
      ),
    };
  });
  for (const { rows, first, columns } of spots) {
    for (const { start, count, index } of runsOf(columns.map(({ place }) => place))) {
      const keys = columns.slice(index, index + count).map(({ key }) => key);
      sheet
        .getRange(first, start, rows.length, count)
        .setValues(rows.map((row) => keys.map((key) => asTold(row[key] ?? ''))));
    }
  }
  return spots.length > 0;
}

/** The first row under everything that columns of a list hold, as a row may be filled in from its end; columns of boxes tell nothing. */
export function firstFree({ cells, columns }: SheetTable, keys: readonly string[]): number {
  const places = keys.flatMap((key) => (key.startsWith('kept:') ? [] : (columns.get(key) ?? [])));
  const isFilled = (row: readonly PlainCell[]): boolean => places.some((place) => (row[place - 1] ?? '') !== '');
  const last = cells.reduce<number>((found, row, index) => (isFilled(row) ? index + 1 : found), 0);
  return Math.max(FIRST_SETTING_ROW, last + 1);
}

function columnsOf({ columns }: SheetPlace, rows: SettingsRows): { key: string; place: number }[] {
  const keys = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const places = keys.map((key) => ({ key, place: columns.get(key) ?? 0 }));
  return places.filter(({ place }) => place > 0).sort((a, b) => a.place - b.place); // an older table has fewer
}
