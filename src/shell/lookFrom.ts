import type { Day } from '../core/funnel/calendar';
import { UserError } from '../core/funnel/problem';
import type { Language } from '../core/words/say';
import { columnIn, dayFormat } from '../sheets/book';
import { columnCells, type SheetTable } from '../sheets/readSettings';
import { serialOfDay } from '../sheets/serial';
import { patternOf } from '../sheets/sheetPlan';
import type { Range, Services, Sheet } from './ports';
import { openBook, openWorkbook, settingRows, sheetOf } from './workbook';

/** Lets every sheet look from a day instead of the real today: a table of the past stays as it was then. */
export function lookFrom(services: Services, day: Day): void {
  const { workbook, settings, settingsTable } = openBook(openWorkbook(services));
  const cell = cellOf(sheetOf(workbook, 'settings').sheet, settingsTable);
  if (cell === undefined) throw new UserError({ code: 'settingMissing', sheet: settingsTable.title });
  cell.setNumberFormat(patternOf(dayFormat(settings.language))).setValue(serialOfDay(day));
}

/** Shows the day from which the sheets look as a day: the column, which holds other settings too, is no column of days. */
export function formatToday(sheet: Sheet, table: SheetTable, language: Language): void {
  const row = settingRows(table).get('today') ?? 0;
  if (typeof columnCells(table, 'value')[row - 1] === 'number')
    cellOf(sheet, table)?.setNumberFormat(patternOf(dayFormat(language)));
}

function cellOf(sheet: Sheet, table: SheetTable): Range | undefined {
  const row = settingRows(table).get('today');
  return row === undefined ? undefined : sheet.getRange(row, columnIn(table, 'value'));
}
