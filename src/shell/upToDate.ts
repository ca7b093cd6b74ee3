import type { Settings } from '../core/funnel/settings';
import { refreshTable } from './create';
import { ensureRows, lacksRows, readyRows } from './dayRows';
import { madeFrom } from './made';
import { mayWriteInto } from './permissions';
import type { Ask } from './questions';
import { isOlder, type OpenBook, sheetOf } from './workbook';

/** Whether days have no row yet, a creation was cut off, or «Настройки» has changed since the sheets were made. */
export const isBehind = (open: OpenBook): boolean => lacksRows(open, readyRows(open.book)) || hasOldSheets(open);

/**
 * Brings the table up to date: rows to the end of next month, sheets as «Настройки» now says, what this version adds.
 * Where «Настройки» is closed to this user, what a version adds waits for somebody who may write there.
 */
export function upToDate(open: OpenBook, ask: Ask): OpenBook {
  const { workbook } = open;
  const waits = isOlder(workbook) && !mayWriteInto(sheetOf(workbook, 'settings').sheet);
  return hasOldSheets(open) && !waits ? refreshTable(workbook, ask).open : ensureRows(open, readyRows(open.book));
}

/** A sheet without a stamp was added by a run that was cut off before it wrote it. */
const hasOldSheets = ({ workbook, settings }: { workbook: OpenBook['workbook']; settings: Settings }): boolean =>
  workbook.made?.getValue() !== madeFrom(settings) || [...workbook.sheets.values()].some(({ stamp }) => stamp === '');
