import { isDay } from '../core/funnel/calendar';
import { INPUT_IDS } from '../core/funnel/metrics';
import { UserError } from '../core/funnel/problem';
import { entriesOf } from '../core/funnel/rollUp';
import { say } from '../core/words/say';
import { DAYS_HEAD_ROWS } from '../sheets/days';
import { DEALS_HEAD_ROWS } from '../sheets/deals';
import { MANAGER_DAYS_HEAD_ROWS } from '../sheets/managerDays';
import { readRecords } from '../sheets/readDays';
import { SETTINGS_HEAD_ROWS } from '../sheets/settingsSheet';
import { refreshTable } from './create';
import { dealsOf, dealsTableOf } from './dealsSheet';
import { companyOf } from './demo';
import { demoManagers, typedManagerCells } from './demoManagers';
import { NO_WAY_BACK, record } from './journal';
import { managerDaysOf, managersOf } from './managerDaysSheet';
import type { Services, Sheet } from './ports';
import type { Ask } from './questions';
import { runsOf } from './runs';
import { type OpenBook, openBook, openWorkbook, sheetOf } from './workbook';

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
 * Takes the demo company out again. What people typed meanwhile goes with it, and they are asked first. Gives whether it
 * was done.
 *
 * @throws UserError noDemo
 */
export function clearDemo(services: Services, ask: Ask): boolean {
  const open = openBook(openWorkbook(services));
  const { workbook, settingsTable, days } = open;
  if (workbook.demo === undefined) throw new UserError({ code: 'noDemo' });
  const { language, who } = workbook;
  const cells = typedCells(open, workbook.demo.getValue() ?? '');
  if (cells > 0 && !ask(say(language, 'dialog.clearDemo', { cells }))) return false;
  record(workbook, { batch: NO_WAY_BACK, who, action: say(language, 'action.clearDemo'), lines: [] });
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

/** How many numbers of «Дни» and «Ввод менеджеров», and deals, the demo company did not put there. */
function typedCells(open: OpenBook, to: string): number {
  if (!isDay(to)) return 0;
  const { days, settings } = open;
  const ofManagers = typedManagerCells(managersOf(open) ?? [], demoManagers(settings.language, to));
  const { records, deals = [] } = companyOf(settings.language, to).facts;
  const ids = new Set(deals.map(({ id }) => id));
  const ofDeals = (dealsOf(open) ?? []).filter(({ id }) => !ids.has(id)).length;
  const demo = new Map(records.map(({ day, source, values }) => [`${day}\n${source}`, values]));
  const ofDays = readRecords(days, settings).flatMap(({ day, source, values }) => {
    const known = demo.get(`${day}\n${source}`);
    return entriesOf(values).filter(([metric, value]) => known?.[metric] !== value);
  }).length;
  return ofDays + ofManagers + ofDeals;
}

/** Empties columns below the rows of heads. */
function clear(sheet: Sheet, columns: readonly number[], { from, to }: { from: number; to: number }): void {
  for (const { start, count } of runsOf([...columns].sort((a, b) => a - b)))
    sheet.getRange(from + 1, start, to - from, count).clearContent();
}
