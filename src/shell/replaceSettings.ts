import type { Settings } from '../core/funnel/settings';
import { FIRST_SETTING_ROW, SETTINGS_HEAD_ROWS } from '../sheets/settingsSheet';
import { refreshTable } from './create';
import { lookFrom } from './lookFrom';
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
