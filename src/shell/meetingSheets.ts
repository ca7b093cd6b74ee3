import type { Book } from '../sheets/book';
import { constraintLogPlan, LOG_COLUMNS, LOG_HEAD_ROWS } from '../sheets/constraintLog';
import { DECISIONS_COLUMNS, DECISIONS_HEAD_ROWS, decisionsPlan } from '../sheets/decisions';
import { MEETING_COLUMNS, MEETING_HEAD_ROWS, meetingPlan } from '../sheets/meeting';
import { bringSheet } from './addSheet';
import { type OpenBook, sheetOf, type Workbook } from './workbook';
import { type RecordsTask, writeRecords } from './writeRecords';
import type { Restore } from './writeReport';

const MADE = [
  { key: 'meeting', keys: MEETING_COLUMNS, heads: MEETING_HEAD_ROWS, plan: meetingPlan },
  { key: 'decisions', keys: DECISIONS_COLUMNS, heads: DECISIONS_HEAD_ROWS, plan: decisionsPlan },
  { key: 'constraintLog', keys: LOG_COLUMNS, heads: LOG_HEAD_ROWS, plan: constraintLogPlan },
] as const;

/** Writes the heads, formats and drop-downs of «Планёрка», «Решения» and «Разбор ограничения» where the sheets are; what is in them stays. */
export function writeMeetingSheets(workbook: Workbook, book: Book, restore: Restore): boolean {
  const written = MADE.map(({ key, keys, heads, plan }) => {
    if (!workbook.sheets.has(key)) return false;
    const own = sheetOf(workbook, key);
    const isNew = own.stamp === '';
    const rows = isNew ? 0 : Math.max(0, own.sheet.getLastRow() - heads);
    const make: RecordsTask['make'] = (place) => plan(book, place);
    return writeRecords(workbook, { own, isNew, restore, keys, rows, make });
  });
  return written.some(Boolean);
}

/** Whether one of them was just added, or its making was cut off. */
const isUnwritten = ({ sheets }: Workbook): boolean => MADE.some(({ key }) => sheets.get(key)?.stamp === '');

/** Adds «Разбор ограничения» where it is not there yet, and gives the workbook with it. */
export function bringConstraintLog({ workbook, book }: OpenBook): Workbook {
  const now = bringSheet(workbook, 'constraintLog');
  if (isUnwritten(now)) writeMeetingSheets(now, book, () => true);
  return now;
}

/** Adds «Планёрка» and «Решения» where they are not there yet, and gives the workbook with them. */
export function bringMeeting({ workbook, book }: OpenBook): Workbook {
  const now = bringSheet(bringSheet(workbook, 'meeting'), 'decisions');
  if (isUnwritten(now)) writeMeetingSheets(now, book, () => true);
  return now;
}
