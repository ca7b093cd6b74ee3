import { bringDeals, dealsOf } from './dealsSheet';
import { demoDeals } from './demoDeals';
import type { Services } from './ports';
import { showReviewed } from './review';
import { openBook, openWorkbook, sheetOf } from './workbook';

/**
 * Turns to «Воронка», computed anew; it comes with «Сделки» when it is first asked for. As long as there are no deals,
 * people are shown where they go; gives false then.
 */
export function showFunnel(services: Services): boolean {
  const open = openBook(openWorkbook(services));
  const demo = open.workbook.demo?.getValue();
  const workbook = bringDeals(open, demo ? demoDeals(open.settings.language, demo) : []);
  const hasDeals = (dealsOf({ workbook }) ?? []).length > 0;
  if (hasDeals) showReviewed(open, workbook, 'funnel');
  else sheetOf(workbook, 'deals').sheet.activate();
  return hasDeals;
}
