import { bringSheet } from './addSheet';
import { bringReport } from './create';
import { demoManagers } from './demoManagers';
import { weeksPlace } from './goal';
import { managerDaysOf, managersOf, writeManagerDays } from './managerDaysSheet';
import type { Services } from './ports';
import { reviewTable } from './review';
import { type OpenBook, openBook, openWorkbook, sheetOf } from './workbook';

/**
 * Turns to «Менеджеры», compared anew; the sheet comes with «Ввод менеджеров» when it is first asked for, and as long as
 * nothing is entered there, people are shown where to enter. Gives false where «Настройки» lists no managers.
 */
export function showManagers(services: Services): boolean {
  const open = openBook(openWorkbook(services));
  if (open.settings.managers.length === 0 && !open.workbook.sheets.has('managers')) return false;
  bringManagers(open);
  reviewTable(services);
  const now = openBook(openWorkbook(services));
  const isEmpty = (managersOf(now) ?? []).length === 0;
  sheetOf(now.workbook, isEmpty ? 'managerDays' : 'managers').sheet.activate();
  return true;
}

/** Adds «Ввод менеджеров», with the demo's records in a demo, and «Менеджеры», where they are not there yet. */
export function bringManagers(open: OpenBook): void {
  const workbook = bringSheet(open.workbook, 'managerDays');
  const to = workbook === open.workbook ? undefined : open.workbook.demo?.getValue();
  const demo = to ? demoManagers(open.settings.language, to) : [];
  writeManagerDays({ workbook, book: open.book }, () => true, demo);
  const managerDays = managerDaysOf(workbook);
  const book = { ...open.book, ...(managerDays && { managerDays }) };
  bringReport({ ...open, workbook, book }, 'managers', weeksPlace(workbook));
}
