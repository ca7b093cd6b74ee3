import { isWordKey } from '../core/words/say';
import { cellAt, columnLetters } from './a1';
import { type Book, columnIn, type SheetPlace, wordIn } from './book';
import { minutesOf } from './meetingBlock';
import type { RecordColumn, RecordPlan } from './recordPlan';
import { STYLES, type StyleKey } from './sheetPlan';

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
  ...{ key: 30, week: 95, minutes: 65, topic: 130, said: 360, question: 300, note: 200, at: 110 },
};
const WRAPPED: readonly MeetingColumn[] = ['topic', 'said', 'question', 'note', 'week', 'at'];

const OWN_STYLES: { readonly [C in MeetingColumn]?: StyleKey } = { topic: 'answer', at: 'hint', key: 'hint' };

/**
 * «Планёрка»: a block a week, the newest on top, a row a topic; the add-on writes the block of the current week and leaves
 * the older ones as they were. What is answered at the meeting people note beside it: only there it has the colour of input.
 */
export const meetingPlan = (book: Book, place: SheetPlace): RecordPlan => ({
  key: 'meeting',
  headRows: MEETING_HEAD_ROWS,
  frozenColumns: 0,
  columns: COLUMNS.map((key) => columnOf(book, key)),
  highlights: (lastRow) => {
    const row = MEETING_HEAD_ROWS; // from the heads on: a block that is inserted below them is within
    const column = (key: MeetingColumn): number => columnIn(place, meetingKey(key));
    const area = (from: MeetingColumn, to: MeetingColumn): string =>
      `${cellAt({ row, column: column(from) })}:${cellAt({ row: lastRow, column: column(to) })}`;
    const noted = `AND(ROW()>${row};$${columnLetters(column('topic'))}${row}<>"")`;
    const first = `$${columnLetters(column('minutes'))}${row}="${minutesOf({ from: 0, to: 5 })}"`;
    return [
      { area: area('week', 'topic'), when: `=${first}`, background: '#e8eaed', color: '#202124' },
      { area: area('note', 'note'), when: `=${noted}`, background: STYLES.input.background, color: STYLES.input.color },
    ];
  },
});

function columnOf(book: Book, key: MeetingColumn): RecordColumn {
  const word = `meeting.${key}`;
  return {
    key: meetingKey(key),
    label: isWordKey(word) ? wordIn(book)(word) : '',
    width: WIDTHS[key],
    format: 'text',
    style: OWN_STYLES[key] ?? 'label',
    ...(key === 'key' && { hidden: true }),
    ...(WRAPPED.includes(key) && { wraps: true }),
  };
}
