import { bringReport } from './create';
import { weeksPlace } from './goal';
import type { Services } from './ports';
import { showReviewed } from './review';
import { openBook, openWorkbook } from './workbook';

/** Turns to «Экономика», computed anew; it comes when it is first asked for, and every review keeps it up to date. */
export function showEconomics(services: Services): void {
  const open = openBook(openWorkbook(services));
  if (!open.workbook.sheets.has('economics')) bringReport(open, 'economics', weeksPlace(open.workbook));
  showReviewed(open.workbook, 'economics');
}
