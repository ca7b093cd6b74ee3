import { bringReport } from './create';
import { weeksPlace } from './goal';
import type { Services } from './ports';
import { reviewTable } from './review';
import { openBook, openWorkbook, sheetOf } from './workbook';

/** Turns to «Экономика», computed anew; it comes when it is first asked for, and every review keeps it up to date. */
export function showEconomics(services: Services): void {
  const open = openBook(openWorkbook(services));
  if (!open.workbook.sheets.has('economics')) bringReport(open, 'economics', weeksPlace(open.workbook));
  reviewTable(services);
  const shown = open.workbook.sheets.get('economics') ?? sheetOf(openWorkbook(services), 'economics');
  shown.sheet.activate();
}
