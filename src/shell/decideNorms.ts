import { UserError } from '../core/funnel/problem';
import { say } from '../core/words/say';
import { columnIn, nameOf } from '../sheets/book';
import type { PlainCell, SheetTable } from '../sheets/readSettings';
import type { RecordContent } from '../sheets/recordPlan';
import { dayOfSerial } from '../sheets/serial';
import { normRow, specialWeekRow } from '../sheets/settingsContent';
import { FIRST_SETTING_ROW } from '../sheets/settingsSheet';
import { cellFor, DAY_COLUMNS, type DecidedOn, rowIn, writeDecided } from './decidedRows';
import type { JournalRow } from './journal';
import { cellName } from './paint';
import type { Services, Sheet } from './ports';
import { runsOf } from './runs';
import { asTold } from './textCells';
import type { Undoing } from './undoing';
import type { NormRequest, SpecialWeekRequest } from './weekTypes';
import { type OpenBook, sheetOf, type Workbook } from './workbook';
import { fillLists, firstFree } from './writeSettings';
import { openToWrite } from './writeWhole';

/**
 * Marks a week as special: it is not judged, and later weeks are not compared with it. The reason goes into «Настройки»
 * and the journal.
 *
 * @throws UserError noReason, weekMarked
 */
export function markWeek(services: Services, { week, reason }: SpecialWeekRequest): void {
  const open = openToWrite(services);
  const marked = open.settings.specialWeeks.find((special) => special.week === week);
  if (marked?.reason === reason.trim()) return;
  if (marked !== undefined) throw new UserError({ code: 'weekMarked', week, reason: marked.reason });
  decide(
    open,
    { list: 'specialWeek', action: say(open.settings.language, 'action.specialWeek', { week }), reason },
    specialWeekRow({ week, reason: reason.trim() }),
  );
}

/**
 * Accepts a new norm of a metric: from that week on it is what is usual. Nothing else re-bases a norm.
 *
 * @throws UserError noReason
 */
export function acceptNorm(services: Services, { metric, source, from, reason }: NormRequest): void {
  const open = openToWrite(services);
  const { settings } = open;
  const name = source === undefined ? nameOf(settings, metric) : `${nameOf(settings, metric)}, ${source}`;
  const norm = { metric, ...(source !== undefined && { source }), from, reason: reason.trim() };
  decide(
    open,
    { list: 'normMetric', action: say(settings.language, 'action.norm', { metric: name }), reason },
    normRow(settings, norm),
  );
}

interface Decision {
  readonly list: string;
  readonly action: string;
  readonly reason: string;
}

/** Journals a decision, then writes it as a row of its list. */
function decide({ workbook, settingsTable }: OpenBook, { list, action, reason }: Decision, row: RecordContent): void {
  if (reason.trim() === '') throw new UserError({ code: 'noReason' });
  const { sheet } = sheetOf(workbook, 'settings');
  const at = firstFree(settingsTable, Object.keys(row));
  const lines = Object.entries(row).flatMap(([metric, now]) =>
    now === ''
      ? []
      : [
          {
            place: `${sheet.getName()}!${cellName(at, settingsTable.columns.get(metric) ?? 1)}`,
            metric,
            now: journalled(metric, now),
          },
        ],
  );
  writeDecided(workbook, { sheet, action, lines }, () => fillLists(sheet, settingsTable, { [list]: [row] }));
}

/** A cell as the journal tells it: a day as a day. */
const journalled = (column: string, cell: PlainCell): PlainCell =>
  DAY_COLUMNS.includes(column) && typeof cell === 'number' ? dayOfSerial(cell) : cell;

/** A decision by its lines in the journal. */
interface ToldDecision {
  readonly lines: readonly JournalRow[];
  readonly undoing: Undoing;
}

/**
 * Undoes a decision: puts its cells back where they still hold what it wrote, wherever
 * their row stands now. Gives how many cells were put back, and how many were left.
 */
export function undoDecision(workbook: Workbook, { key, table }: DecidedOn, { lines, undoing }: ToldDecision) {
  const taken = new Set<number>();
  const found = rowsOf(lines).flatMap((own) => {
    const at = rowOf(table, own, taken);
    if (at === undefined) return [];
    taken.add(at);
    return [{ at, lines: own }];
  });
  const { title } = table;
  const back = found.flatMap(({ at, lines: own }) =>
    own.map(({ metric, was, now }) => {
      const place = `${title}!${cellName(at, columnIn(table, metric))}`;
      return { place, metric, was: now, now: was };
    }),
  );
  const undone = changedIn(back);
  const kept = changedIn(lines) - undone;
  if (found.length === 0) return { undone, kept };
  const { action, line } = undoing;
  const { sheet } = sheetOf(workbook, key);
  writeDecided(workbook, { sheet, action, lines: [...back, line(kept)] }, () => {
    for (const { at, lines: own } of found) putBack(sheet, table, { at, lines: own });
  });
  return { undone, kept };
}

const changedIn = (lines: readonly Pick<JournalRow, 'was' | 'now'>[]): number =>
  lines.filter(({ was, now }) => was !== now).length;

/** The lines of an action, row by row. */
function rowsOf(lines: readonly JournalRow[]): JournalRow[][] {
  const rows = new Map<number, JournalRow[]>();
  for (const line of lines) rows.set(rowIn(line), [...(rows.get(rowIn(line)) ?? []), line]);
  return [...rows.values()];
}

function putBack(
  sheet: Sheet,
  table: SheetTable,
  { at, lines }: { readonly at: number; readonly lines: readonly JournalRow[] },
): void {
  const cells = lines
    .map(({ metric, was }) => ({ column: columnIn(table, metric), was: cellFor(metric, was) }))
    .sort((a, b) => a.column - b.column);
  for (const { start, count, index } of runsOf(cells.map(({ column }) => column)))
    sheet.getRange(at, start, 1, count).setValues([cells.slice(index, index + count).map(({ was }) => asTold(was))]);
}

/** The row that holds what a decision wrote: its own, or the one it was moved to. */
function rowOf(table: SheetTable, lines: readonly JournalRow[], taken: ReadonlySet<number>): number | undefined {
  if (lines.some(({ metric }) => !table.columns.has(metric))) return undefined;
  const holds = (row: number): boolean =>
    lines.every(({ metric, now }) => String(table.cells[row - 1]?.[columnIn(table, metric) - 1] ?? '') === now);
  const own = lines[0] ? rowIn(lines[0]) : 0;
  const rows = [own, ...table.cells.map((_, index) => index + 1)];
  return rows.find((row) => row >= FIRST_SETTING_ROW && !taken.has(row) && holds(row));
}
