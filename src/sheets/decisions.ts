import { DECISION_STATES } from '../core/meeting';
import { isWordKey, say, type WordKey } from '../core/words/say';
import { cellAt, columnLetters } from './a1';
import { type Book, columnIn, dayFormat, type SheetPlace, wordIn } from './book';
import type { ColumnChoice, RecordColumn, RecordPlan } from './recordPlan';
import type { FormatKey, Highlight } from './sheetPlan';

/** Heads of «Решения»: the hidden keys, whose the columns are, and the labels. */
export const DECISIONS_HEAD_ROWS = 3;
/** Columns that people fill in; the first is the add-on's number of the row. */
export const DECIDED = ['id', 'what', 'owner', 'due', 'state', 'reason', 'cause'] as const;
/** Columns that the add-on fills in. */
export const CHECKED = ['check', 'made'] as const;
/** A column of «Решения», without the mark that tells its keys from those of other sheets. */
export type DecisionColumn = (typeof DECIDED)[number] | (typeof CHECKED)[number];

/** Left to right: what, who, by when, what became of it, then what is wrong with it, then where it came from. */
const ORDER: readonly DecisionColumn[] = [
  ...(['id', 'what', 'owner', 'due', 'state', 'reason', 'check', 'made', 'cause'] as const),
];
/** Begins the key of every column of «Решения». */
export const DECISION_KEY = 'd:';
/** The key of a column. */
export const decisionKey = (column: DecisionColumn): string => `${DECISION_KEY}${column}`;
/** The keys of its columns, left to right. */
export const DECISIONS_COLUMNS = ORDER.map(decisionKey);

const WIDTHS: { readonly [C in DecisionColumn]: number } = {
  ...{ id: 40, what: 320, owner: 110, due: 100, state: 95, reason: 220, check: 260, made: 95, cause: 320 },
};
const WRAPPED: readonly DecisionColumn[] = ['what', 'reason', 'check', 'cause'];
const SECTIONS: { readonly [C in DecisionColumn]?: WordKey } = {
  what: 'decision.people',
  check: 'decision.judged',
  cause: 'decision.people',
};

/** «Решения»: one row a decision of a meeting, from the day it was made until it is done; it never moves. */
export const decisionsPlan = (book: Book, place: SheetPlace): RecordPlan => ({
  key: 'decisions',
  headRows: DECISIONS_HEAD_ROWS,
  frozenColumns: 2,
  columns: ORDER.map((key) => columnOf(book, key)),
  highlights: (lastRow) => highlightsOf(book, place, lastRow),
});

function columnOf(book: Book, key: DecisionColumn): RecordColumn {
  const word = wordIn(book);
  const label = `decision.${key === 'id' ? 'no' : key}`;
  const [section, choice] = [SECTIONS[key], choiceOf(book, key)];
  return {
    key: decisionKey(key),
    label: isWordKey(label) ? word(label) : '',
    width: WIDTHS[key],
    format: formatOf(book, key),
    ...(CHECKED.some((own) => own === key) && { style: 'hint' }),
    ...(WRAPPED.includes(key) && { wraps: true }),
    ...(section !== undefined && { section: word(section) }),
    ...(choice && { choice }),
  };
}

function formatOf({ settings }: Book, key: DecisionColumn): FormatKey {
  if (key === 'due' || key === 'made') return dayFormat(settings.language);
  return key === 'id' ? 'int' : 'text';
}

function choiceOf({ settings }: Book, key: DecisionColumn): ColumnChoice | undefined {
  const { language, people } = settings;
  const word = `decision.help.${key}`;
  const hint = isWordKey(word) ? { help: say(language, word) } : {};
  switch (key) {
    case 'owner':
      return { kind: 'list', values: people, ...hint };
    case 'state':
      return {
        kind: 'list',
        values: DECISION_STATES.map((state) => say(language, `decision.state.${state}`)),
        ...hint,
      };
    case 'due':
      return { kind: 'date', ...hint };
    default:
      return undefined;
  }
}

/** What is to be checked is yellow, as a cell to be checked is in «Дни»; what is over is grey. */
function highlightsOf(book: Book, place: SheetPlace, lastRow: number): Highlight[] {
  const row = DECISIONS_HEAD_ROWS + 1;
  const column = (key: DecisionColumn): number => columnIn(place, decisionKey(key));
  const at = (key: DecisionColumn): string => `$${columnLetters(column(key))}${row}`;
  const area = (key: DecisionColumn): string =>
    `${cellAt({ row, column: column(key) })}:${cellAt({ row: lastRow, column: column(key) })}`;
  const is = (state: 'done' | 'dropped'): string =>
    `${at('state')}="${say(book.settings.language, `decision.state.${state}`)}"`;
  return [
    { area: area('check'), when: `=${at('check')}<>""`, background: '#fef7e0', color: '#7a4100' },
    { area: area('what'), when: `=OR(${is('done')};${is('dropped')})`, background: '#ffffff', color: '#80868b' },
  ];
}
