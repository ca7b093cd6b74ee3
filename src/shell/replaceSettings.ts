import type { Day } from '../core/funnel/calendar';
import { UserError } from '../core/funnel/problem';
import type { Settings } from '../core/funnel/settings';
import { columnIn, dayFormat } from '../sheets/book';
import { serialOfDay } from '../sheets/serial';
import { FIRST_SETTING_ROW, SETTINGS_HEAD_ROWS } from '../sheets/settingsSheet';
import { patternOf } from '../sheets/sheetPlan';
import { refreshTable } from './create';
import type { Services } from './ports';
import type { Ask } from './questions';
import { runsOf } from './runs';
import { openBook, openWorkbook, sheetOf } from './workbook';
import { fillLists, listsOf } from './writeSettings';

/** Puts other settings in the place of the lists that people fill in; what the add-on computes is made anew. */
export function replaceSettings(services: Services, settings: Settings, ask: Ask): void {
  const workbook = openWorkbook(services);
  const { settingsTable } = openBook(workbook);
  const { sheet } = sheetOf(workbook, 'settings');
  const rows = settingsTable.cells.length - SETTINGS_HEAD_ROWS;
  const lists = listsOf(settings);
  const keys = [
    ...new Set(
      Object.values(lists)
        .flat()
        .flatMap((row) => Object.keys(row)),
    ),
  ];
  for (const { start, count } of runsOf(
    keys.flatMap((key) => settingsTable.columns.get(key) ?? []).sort((a, b) => a - b),
  )) {
    sheet.getRange(FIRST_SETTING_ROW, start, rows, count).clearContent();
  }
  fillLists(sheet, { ...settingsTable, cells: settingsTable.cells.slice(0, SETTINGS_HEAD_ROWS) }, lists);
  if (settings.today !== undefined) lookFrom(services, settings.today);
  refreshTable(workbook, ask);
}

/** Lets every sheet look from a day instead of the real today: a table of the past stays as it was then. */
export function lookFrom(services: Services, day: Day): void {
  const open = openBook(openWorkbook(services));
  const row = open.book.settingRows.get('today');
  if (row === undefined) throw new UserError({ code: 'settingMissing', sheet: open.settingsTable.title });
  sheetOf(open.workbook, 'settings')
    .sheet.getRange(row, columnIn(open.settingsTable, 'value'))
    .setNumberFormat(patternOf(dayFormat(open.settings.language)))
    .setValue(serialOfDay(day));
}
