import { CONSTRAINT_STATES, EVIDENCE, WHYS } from '../core/meeting';
import { stageName } from '../core/plan/constraint/constraintSaid';
import { isWordKey, say, type WordKey } from '../core/words/say';
import { cellAt, columnLetters } from './a1';
import { type Book, columnIn, dayFormat, type SheetPlace, wordIn } from './book';
import type { ColumnChoice, RecordColumn, RecordPlan } from './recordPlan';

/** Heads of «Разбор ограничения»: the hidden keys, whose the columns are, and the labels. */
export const LOG_HEAD_ROWS = 3;
/** Begins the key of every column of it. */
export const LOG_KEY = 'c:';

const WHY_PARTS = ['why', 'evidence', 'number'] as const;
type WhyPart = (typeof WHY_PARTS)[number];
/** A column: of an entry, or of one of its answers to "why?". */
type Column =
  | { readonly part: 'id' | 'week' | 'what' | 'exploit' | 'elevate' | 'state' | 'next' | 'check' }
  | { readonly part: WhyPart; readonly n: number };

const ORDER: readonly Column[] = [
  ...(['id', 'week', 'what'] as const).map((part) => ({ part })),
  ...WHYS.flatMap((n) => WHY_PARTS.map((part) => ({ part, n }))),
  ...(['exploit', 'elevate', 'state', 'next', 'check'] as const).map((part) => ({ part })),
];
const keyOf = (column: Column): string => `${LOG_KEY}${column.part}${'n' in column ? column.n : ''}`;
/** The keys of its columns, left to right. */
export const LOG_COLUMNS = ORDER.map(keyOf);

const WIDTHS: { readonly [part in Column['part']]: number } = {
  ...{ id: 40, week: 95, what: 190, why: 190, evidence: 130, number: 90 },
  ...{ exploit: 240, elevate: 240, state: 105, next: 110, check: 260 },
};
const WRAPPED: readonly Column['part'][] = ['what', 'why', 'exploit', 'elevate', 'check'];

/** The stages that a constraint is chosen from, and what is none of them: people, stock (REQUIREMENTS.md, 63). */
const STAGES = [
  ...(['traffic', 'ctr', 'siteConversion', 'qualifiedShare', 'leadToMeeting', 'showUp', 'meetingToPayment'] as const),
  'averageCheck' as const,
];

/**
 * «Разбор ограничения»: one row a constraint of a week: five whys, each an opinion or a number; how to exploit it, and only
 * then how to elevate it. Rows belong to people.
 */
export const constraintLogPlan = (book: Book, place: SheetPlace): RecordPlan => ({
  key: 'constraintLog',
  headRows: LOG_HEAD_ROWS,
  frozenColumns: 3,
  columns: ORDER.map((column) => columnOf(book, column)),
  highlights: (lastRow) => {
    const [row, column] = [LOG_HEAD_ROWS + 1, columnIn(place, `${LOG_KEY}check`)];
    const area = `${cellAt({ row, column })}:${cellAt({ row: lastRow, column })}`;
    return [{ area, when: `=$${columnLetters(column)}${row}<>""`, background: '#fef7e0', color: '#7a4100' }];
  },
});

function columnOf(book: Book, column: Column): RecordColumn {
  const { part } = column;
  const word = wordIn(book);
  const label: WordKey = part === 'next' ? 'log.nextLook' : `log.${part}`;
  const choice = choiceOf(book, part);
  return {
    key: keyOf(column),
    label: word(label, 'n' in column ? { n: column.n } : {}),
    width: WIDTHS[part],
    format: part === 'id' ? 'int' : part === 'week' || part === 'next' ? dayFormat(book.settings.language) : 'text',
    ...(part === 'week' && { section: word('log.people') }),
    ...(part === 'check' && { style: 'hint', section: word('decision.judged') }),
    ...(WRAPPED.includes(part) && { wraps: true }),
    ...(choice && { choice }),
  };
}

function choiceOf({ settings }: Book, part: Column['part']): ColumnChoice | undefined {
  const { language } = settings;
  const help = `log.help.${part}`;
  const hint = isWordKey(help) ? { help: say(language, help) } : {};
  const list = (values: readonly string[]): ColumnChoice => ({ kind: 'list', values, ...hint });
  switch (part) {
    case 'what':
      return list([
        ...STAGES.map((stage) => stageName(stage, settings)),
        ...(['log.managers', 'log.stock'] as const).map((key) => say(language, key)),
      ]);
    case 'evidence':
      return list(EVIDENCE.map((one) => say(language, `log.evidence.${one}`)));
    case 'state':
      return list(CONSTRAINT_STATES.map((state) => say(language, `log.state.${state}`)));
    case 'week':
    case 'next':
      return { kind: 'date', ...hint };
    default:
      return undefined;
  }
}
