import type { Settings } from '../core/funnel/settings';
import { FIRST_SETTING_ROW, SETTINGS_HEAD_ROWS } from '../sheets/settingsSheet';
import { refreshTable, requireEditRights, restorer } from './create';
import { serialOfDay } from './dates';
import type { Services } from './ports';
import { runsOf } from './runs';
import { openBook, openWorkbook, sheetOf } from './workbook';
import { fillLists, listsOf } from './writeSettings';

/** Puts other settings in the place of the lists that people fill in; what the add-on computes is made anew. */
export function replaceSettings(services: Services, settings: Settings): void {
  const workbook = openWorkbook(services);
  requireEditRights(workbook);
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
  const today = settings.today === undefined ? '' : serialOfDay(settings.today);
  const setting = (lists.setting ?? []).map((row) => (row.setting === 'today' ? { ...row, value: today } : row));
  fillLists(
    sheet,
    { ...settingsTable, cells: settingsTable.cells.slice(0, SETTINGS_HEAD_ROWS) },
    { ...lists, setting },
  );
  refreshTable(workbook, restorer(workbook));
}
