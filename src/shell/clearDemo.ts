import { INPUT_IDS } from '../core/funnel/metrics';
import { UserError } from '../core/funnel/problem';
import { say } from '../core/words/say';
import { DAYS_HEAD_ROWS } from '../sheets/days';
import { DEALS_HEAD_ROWS } from '../sheets/deals';
import { MANAGER_DAYS_HEAD_ROWS } from '../sheets/managerDays';
import { SETTINGS_HEAD_ROWS } from '../sheets/settingsSheet';
import { refreshTable } from './create';
import { dealsTableOf } from './dealsSheet';
import { typedOverDemo } from './demoTyped';
import { NO_WAY_BACK, record } from './journal';
import { managerDaysOf } from './managerDaysSheet';
import type { Services, Sheet } from './ports';
import type { Ask } from './questions';
import { runsOf } from './runs';
import { openBook, openWorkbook, sheetOf } from './workbook';

/** The lists of «Настройки» that the demo company fills. */
const DEMO_LISTS = [
  ...['sourceName', 'sourceDirection', 'sourceSegment', 'sourceCost', ...INPUT_IDS.map((id) => `kept:${id}`)],
  ...[
    'planMonth',
    'planSource',
    ...INPUT_IDS.map((id) => `plan:${id}`),
    'person',
    'personRole',
    'manager',
    'criterion',
  ],
];

/**
 * Takes the demo company out again. What people typed meanwhile goes with it: they are asked first, and the journal
 * keeps it. Gives whether it was done.
 *
 * @throws UserError noDemo
 */
export function clearDemo(services: Services, ask: Ask): boolean {
  const open = openBook(openWorkbook(services));
  const { workbook, settingsTable, days } = open;
  if (workbook.demo === undefined) throw new UserError({ code: 'noDemo' });
  const { language, who } = workbook;
  const lines = typedOverDemo(open, workbook.demo.getValue() ?? '', DEMO_LISTS);
  if (lines.length > 0 && !ask(say(language, 'dialog.clearDemo', { cells: lines.length }))) return false;
  record(workbook, { batch: NO_WAY_BACK, who, action: say(language, 'action.clearDemo'), lines });
  const lists = DEMO_LISTS.flatMap((key) => settingsTable.columns.get(key) ?? []);
  clear(sheetOf(workbook, 'settings').sheet, lists, { from: SETTINGS_HEAD_ROWS, to: settingsTable.cells.length });
  clear(sheetOf(workbook, 'days').sheet, [...days.columns.values()], {
    from: DAYS_HEAD_ROWS,
    to: Math.max(DAYS_HEAD_ROWS + 1, days.cells.length),
  });
  const managers = managerDaysOf(workbook);
  if (managers)
    clear(sheetOf(workbook, 'managerDays').sheet, [...managers.columns.values()], {
      from: MANAGER_DAYS_HEAD_ROWS,
      to: Math.max(MANAGER_DAYS_HEAD_ROWS + 1, managers.cells.length),
    });
  const deals = dealsTableOf(workbook);
  if (deals)
    clear(sheetOf(workbook, 'deals').sheet, [...deals.columns.values()], {
      from: DEALS_HEAD_ROWS,
      to: Math.max(DEALS_HEAD_ROWS + 1, deals.cells.length),
    });
  refreshTable(workbook, ask);
  workbook.demo.remove();
  return true;
}

/** Empties columns below the rows of heads. */
function clear(sheet: Sheet, columns: readonly number[], { from, to }: { from: number; to: number }): void {
  for (const { start, count } of runsOf([...columns].sort((a, b) => a - b)))
    sheet.getRange(from + 1, start, to - from, count).clearContent();
}
