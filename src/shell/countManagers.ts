import { type CountedByManager, countByManager } from '../core/deals';
import { addDays } from '../core/funnel/calendar';
import type { ManagerRecord } from '../core/funnel/records';
import { sameNameKey } from '../core/funnel/settings';
import { say } from '../core/words/say';
import { managerCells } from '../sheets/managerCells';
import { refreshTable } from './create';
import { dealsOf } from './dealsSheet';
import { fingerprint } from './fingerprint';
import { lastAction } from './journal';
import { managerDaysOf } from './managerDaysSheet';
import { bringManagers } from './managers';
import type { Services } from './ports';
import { LATER } from './questions';
import { stateOf, toCellValue } from './sidebarState';
import type { CountRequest, ManagersCounted } from './sidebarTypes';
import { type OpenBook, openBook, openWorkbook, sheetOf } from './workbook';
import { fillLists } from './writeSettings';
import { openToWrite, writeWhole } from './writeWhole';

/** Twice the longest stretch that managers are compared over, so that there is a before. */
const DAYS_COUNTED = 2 * 13 * 7;
const MOST_DIFFERENCES_SHOWN = 100;

/**
 * Counts the deals of «Сделки» into «Ввод менеджеров», by day, manager and source: empty cells are filled, numbers that
 * somebody typed otherwise are told and stay unless `overwrite` says so and they are those that were shown. The sheets
 * come with the first deals that name a manager, and managers that «Настройки» does not know are listed there. Counted
 * again, it writes nothing. Where the newest action is the import that brought the deals, it becomes a part of it.
 */
export function countManagers(services: Services, request: CountRequest): ManagersCounted {
  const before = openToWrite(services);
  const { records: counted, isOnlyPaid } = countedManagers(before);
  if (counted.length === 0) {
    const nothing = { filled: 0, replaced: 0, differing: 0, changes: [], seen: '', isStale: false, isOnlyPaid };
    return { ...nothing, state: stateOf(before) };
  }
  takeInManagers(before, counted);
  bringManagers(openBook(openWorkbook(services)));
  const open = openBook(openWorkbook(services));
  const table = managerDaysOf(open.workbook);
  const cells = table === undefined ? [] : managerCells(table, counted);
  const [fresh, other] = [cells.filter(({ was }) => was === ''), cells.filter(({ was }) => was !== '')];
  const seen = fingerprint(JSON.stringify(other));
  const isStale = request.overwrite && request.seen !== undefined && request.seen !== seen;
  const overwrite = request.overwrite && !isStale;
  const managers = overwrite ? cells : fresh;
  const action = say(open.workbook.language, 'action.countManagers');
  const last = lastAction(open.workbook);
  const partOf = last?.batch === request.batch ? last : undefined;
  const written = writeWhole(open, { action, partOf, cells: [], managers });
  const left = overwrite ? [] : other;
  return {
    filled: fresh.length,
    replaced: overwrite ? other.length : 0,
    differing: left.length,
    changes: left.slice(0, MOST_DIFFERENCES_SHOWN).map(({ day, manager, source, metric, was, now }) => ({
      ...{ day, source: source === '' ? manager : `${manager} · ${source}`, metric },
      ...{ old: toCellValue(was), new: toCellValue(now) },
    })),
    ...{ seen, isStale, isOnlyPaid },
    state: stateOf(written),
  };
}

/** What the deals of the last half year count to by manager. */
function countedManagers({ workbook, book }: Pick<OpenBook, 'workbook' | 'book'>): CountedByManager {
  const to = addDays(book.today, -1);
  return countByManager(dealsOf({ workbook }) ?? [], { from: addDays(to, 1 - DAYS_COUNTED), to });
}

/** Lists managers that the settings do not know, and refreshes the sheets; where all are known it does nothing. */
function takeInManagers({ workbook, settings, settingsTable }: OpenBook, records: readonly ManagerRecord[]): void {
  const known = new Set(settings.managers.map(sameNameKey));
  const unknown = [...new Set(records.map(({ manager }) => manager))].filter((name) => !known.has(sameNameKey(name)));
  if (unknown.length === 0) return;
  const manager = unknown.map((name) => ({ manager: name }));
  fillLists(sheetOf(workbook, 'settings').sheet, settingsTable, { manager });
  refreshTable(workbook, LATER);
}
