import { bringReport } from './create';
import { weeksPlace } from './goal';
import type { Services } from './ports';
import { showReviewed } from './review';
import { type OpenBook, openBook, openWorkbook, type Workbook } from './workbook';

/** Turns to «Экономика», computed anew; it comes when it is first asked for, and every review keeps it up to date. */
export function showEconomics(services: Services): void {
  const open = openBook(openWorkbook(services));
  showReviewed(open, bringEconomics(open), 'economics');
}

function bringEconomics(open: OpenBook): Workbook {
  if (open.workbook.sheets.has('economics')) return open.workbook;
  bringReport(open, 'economics', weeksPlace(open.workbook));
  return openWorkbook(open.workbook.services);
}
