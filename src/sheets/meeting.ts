import { isWordKey } from '../core/words/say';
import { cellAt, columnLetters } from './a1';
import { type Book, columnIn, type SheetPlace, wordIn } from './book';
import { minutesOf } from './meetingBlock';
import type { RecordColumn, RecordPlan } from './recordPlan';

/** Heads of «Планёрка»: the hidden keys and the labels. */
export const MEETING_HEAD_ROWS = 2;
const COLUMNS = ['key', 'week', 'minutes', 'topic', 'said', 'question', 'note', 'at'] as const;
/** A column of «Планёрка», without the mark that tells its keys from those of other sheets. */
export type MeetingColumn = (typeof COLUMNS)[number];
/** The key of a column. */
export const meetingKey = (column: MeetingColumn): string => `m:${column}`;
/** The keys of its columns, left to right. */
export const MEETING_COLUMNS = COLUMNS.map(meetingKey);

const WIDTHS: { readonly [C in MeetingColumn]: number } = {
  ...{ key: 30, week: 95, minutes: 65, topic: 130, said: 470, question: 300, note: 200, at: 110 },
};
const WRAPPED: readonly MeetingColumn[] = ['topic', 'said', 'question', 'note', 'week', 'at'];

/**
 * «Планёрка»: a block a week, the newest on top, a row a topic; the add-on writes the block of the current week and leaves
 * the older ones as they were. What is answered at the meeting people note beside it.
 */
export const meetingPlan = (book: Book, place: SheetPlace): RecordPlan => ({
  key: 'meeting',
  headRows: MEETING_HEAD_ROWS,
  frozenColumns: 0,
  columns: COLUMNS.map((key) => columnOf(book, key)),
  highlights: (lastRow) => {
    const row = MEETING_HEAD_ROWS; // from the heads on: a block that is inserted below them is within
    const column = (key: MeetingColumn): number => columnIn(place, meetingKey(key));
    const area = `${cellAt({ row, column: column('week') })}:${cellAt({ row: lastRow, column: column('topic') })}`;
    const first = `$${columnLetters(column('minutes'))}${row}="${minutesOf({ from: 0, to: 5 })}"`;
    return [{ area, when: `=${first}`, background: '#d2e3fc', color: '#202124' }];
  },
});

function columnOf(book: Book, key: MeetingColumn): RecordColumn {
  const word = `meeting.${key}`;
  return {
    key: meetingKey(key),
    label: isWordKey(word) ? wordIn(book)(word) : '',
    width: WIDTHS[key],
    format: 'text',
    style: key === 'topic' ? 'answer' : key === 'at' || key === 'key' ? 'hint' : 'label',
    ...(key === 'key' && { hidden: true }),
    ...(WRAPPED.includes(key) && { wraps: true }),
  };
}
