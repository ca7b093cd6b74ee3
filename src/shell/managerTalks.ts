import { readTalks } from '../sheets/managerNotes';
import type { TypedTalk } from '../sheets/noteSignals';
import { plainCells } from './dates';
import type { Workbook } from './workbook';

/** The talks typed on «Менеджеры»; nothing before somebody asked for the sheet. One call. */
export function talksIn({ sheets, toDay }: Workbook): TypedTalk[] {
  const own = sheets.get('managers');
  return own === undefined ? [] : readTalks(plainCells(own.sheet.getDataRange().getValues(), toDay));
}
