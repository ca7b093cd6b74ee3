import { checkDecisions, checkSaid, type Decision } from '../core/meeting';
import type { Telling } from '../core/signals/weekSaid';
import { DECISIONS_COLUMNS, DECISIONS_HEAD_ROWS, decisionKey } from '../sheets/decisions';
import { MEETING_COLUMNS, MEETING_HEAD_ROWS, type MeetingColumn, meetingKey } from '../sheets/meeting';
import type { MeetingLine } from '../sheets/meetingBlock';
import { decisionRows } from '../sheets/readDecisions';
import type { SheetTable } from '../sheets/readSettings';
import { serialOfDay } from '../sheets/serial';
import { patternOf } from '../sheets/sheetPlan';
import { writtenAt } from './dates';
import { fillOwn, lineIn, rewrite } from './ownColumns';
import type { Line } from './ownTexts';
import { readTable, sheetOf, type Workbook } from './workbook';

/** The decisions that «Решения» holds; none before it came. One call. */
export const decisionsIn = (workbook: Workbook, { today }: Telling): Decision[] =>
  workbook.sheets.has('decisions')
    ? decisionRows(readTable(workbook, 'decisions'), today).map(({ decision }) => decision)
    : [];

const CHECKED_COLUMNS = ['id', 'check', 'made'] as const;

/**
 * Checks every row of «Решения», whoever typed it, and writes what changed: number, check, the day it was written down.
 * Gives the decisions.
 */
export function reviewDecisions(workbook: Workbook, { settings, today }: Telling): Decision[] {
  if (!workbook.sheets.has('decisions')) return [];
  const table = readTable(workbook, 'decisions');
  const rows = decisionRows(table, today);
  const decisions = rows.map(({ decision }) => decision);
  if (DECISIONS_COLUMNS.some((key) => !table.columns.has(key))) return decisions; // repairing the table brings them back
  const checks = checkDecisions(decisions, today);
  const lines = new Map(
    checks.map((check, index): [number, Line] => [
      rows[index]?.row ?? 0,
      [check.decision.id, checkSaid(check, settings), serialOfDay(check.decision.made)],
    ]),
  );
  const keys = CHECKED_COLUMNS.map(decisionKey);
  fillOwn(workbook, table, { key: 'decisions', heads: DECISIONS_HEAD_ROWS, keys, lines });
  return decisions;
}

const WRITTEN: readonly Exclude<MeetingColumn, 'note'>[] = [
  ...(['key', 'week', 'minutes', 'topic', 'said', 'question', 'at'] as const),
];

/**
 * Writes the block of the current week into «Планёрка», where the sheet is: on top when the week is new, else over what it
 * said, row by row and only where that changed. Older blocks are left as they were, as is a row that somebody deleted and
 * what somebody typed over a text of ours.
 */
export function reviewMeeting(workbook: Workbook, block: readonly MeetingLine[]): void {
  if (!workbook.sheets.has('meeting')) return;
  const table = readTable(workbook, 'meeting');
  if (MEETING_COLUMNS.some((key) => !table.columns.has(key))) return;
  const { sheet } = sheetOf(workbook, 'meeting');
  const [keys, at] = [WRITTEN.map(meetingKey), writtenAt(workbook)];
  const places = rowsByKey(table);
  const lines = block.map((line) => WRITTEN.map((column) => (column === 'at' ? at : line[column])));
  if (block.every(({ key }) => !places.has(key))) {
    const [from, last] = [MEETING_HEAD_ROWS + 1, Math.max(...table.columns.values())];
    sheet.insertRowsBefore(from, lines.length);
    const area = sheet.getRange(from, 1, lines.length, last);
    area.setNumberFormats(lines.map(() => Array.from({ length: last }, () => patternOf('text'))));
    area.setWrap(true).setVerticalAlignment('top');
    const cells = [...table.cells.slice(0, from - 1), ...lines.map(() => []), ...table.cells.slice(from - 1)];
    rewrite({ ...table, cells }, sheet, { keys, rows: lines.map((line, index) => ({ row: from + index, line })) });
    return;
  }
  const rows = block.flatMap(({ key }, index) => {
    const row = places.get(key);
    if (row === undefined) return [];
    const [then = ''] = lineIn(table, table.cells[row - 1] ?? [], keys.slice(-1));
    return [{ row, line: [...(lines[index] ?? []).slice(0, -1), then] }]; // the time is that of the last change
  });
  const timed = (line: Line): Line => [...line.slice(0, -1), at];
  rewrite(table, sheet, { keys, rows, timed });
}

function rowsByKey({ cells, columns }: SheetTable): ReadonlyMap<string, number> {
  const place = (columns.get(meetingKey('key')) ?? 0) - 1;
  return new Map(
    cells.flatMap((line, index) =>
      index < MEETING_HEAD_ROWS ? [] : [[String(line[place] ?? ''), index + 1] as const],
    ),
  );
}
