import { addDays, addWeeks, isoWeekOf, mondayOf } from '../core/funnel/calendar';
import { type ConstraintEntry, constraintCheckSaid } from '../core/meeting';
import { constraintSaid, stageName } from '../core/plan/constraint/constraintSaid';
import type { Telling } from '../core/signals/weekSaid';
import { say } from '../core/words/say';
import { columnIn } from '../sheets/book';
import { LOG_COLUMNS, LOG_HEAD_ROWS, LOG_KEY } from '../sheets/constraintLog';
import { logRows } from '../sheets/readConstraintLog';
import { serialOfDay } from '../sheets/serial';
import { tellingOf } from './goal';
import { bringConstraintLog } from './meetingSheets';
import { fillOwn, lineIn } from './ownColumns';
import type { Line } from './ownTexts';
import { growRows } from './placement';
import type { Services } from './ports';
import { putRow } from './putRow';
import { readTable, sheetOf, type Workbook } from './workbook';
import { openToWrite } from './writeWhole';

const [WHAT, NEXT] = [`${LOG_KEY}what`, `${LOG_KEY}next`];
const LOOK_AGAIN_DAYS = 7;

/** What «Разбор ограничения» holds; nothing before it came. One call. */
export const constraintsIn = (workbook: Workbook): ConstraintEntry[] =>
  workbook.sheets.has('constraintLog') ? logRows(readTable(workbook, 'constraintLog')).map(({ entry }) => entry) : [];

/**
 * Turns to «Разбор ограничения», which comes when it is first asked for. The constraint that the core names stands there
 * with its week: a row is added, journalled, unless that week has one already. What else it says people write.
 */
export function noteConstraint(services: Services): void {
  const open = openToWrite(services);
  const telling = tellingOf(open);
  const { settings, today } = telling;
  const { ranking, full } = constraintSaid(telling);
  const workbook = bringConstraintLog(open);
  const { sheet } = sheetOf(workbook, 'constraintLog');
  const table = readTable(workbook, 'constraintLog');
  const rows = logRows(table);
  const week = mondayOf(addWeeks(isoWeekOf(today), -1));
  const lacking = full && say(settings.language, full === 'people' ? 'log.managers' : 'log.stock');
  const what = lacking ?? (ranking.named === undefined ? '' : stageName(ranking.named, settings));
  const known = rows.find(({ entry }) => entry.week === week && entry.what === what);
  const at = known?.row ?? Math.max(LOG_HEAD_ROWS, ...rows.map(({ row }) => row)) + 1;
  growRows(sheet, at);
  if (known === undefined) {
    const id = Math.max(0, ...rows.map(({ entry }) => entry.id)) + 1;
    const cells = { id, week: serialOfDay(week), what, next: serialOfDay(addDays(today, LOOK_AGAIN_DAYS)) };
    const own = { ...cells, state: say(settings.language, 'log.state.exploit') };
    const byKey = Object.fromEntries(Object.entries(own).map(([part, cell]) => [`${LOG_KEY}${part}`, cell]));
    const action = say(settings.language, 'action.constraint', { n: id });
    putRow(workbook, table, { key: 'constraintLog', at, action, cells: byKey });
    reviewConstraints(workbook, telling);
  }
  sheet.activate();
  sheet.getRange(at, columnIn(table, WHAT)).activate();
}

const OWN = [`${LOG_KEY}id`, `${LOG_KEY}check`, NEXT];

/**
 * Checks every row of «Разбор ограничения», whoever typed it, and writes what changed: number, check, and where nobody
 * said when to look again, a week from now. Gives what is written down there.
 */
export function reviewConstraints(workbook: Workbook, { settings, today }: Telling): ConstraintEntry[] {
  if (!workbook.sheets.has('constraintLog')) return [];
  const table = readTable(workbook, 'constraintLog');
  const rows = logRows(table);
  const entries = rows.map(({ entry }) => entry);
  if (LOG_COLUMNS.some((key) => !table.columns.has(key))) return entries; // repairing the table brings them back
  const later = serialOfDay(addDays(today, LOOK_AGAIN_DAYS));
  const lines = new Map(
    rows.map(({ row, entry }): [number, Line] => {
      const [typed = ''] = lineIn(table, table.cells[row - 1] ?? [], [NEXT]);
      const next = typed === '' && entry.state !== 'lifted' ? later : typed;
      return [row, [entry.id, constraintCheckSaid(entry, today, settings), next]];
    }),
  );
  fillOwn(workbook, table, { key: 'constraintLog', heads: LOG_HEAD_ROWS, keys: OWN, lines });
  return entries;
}
