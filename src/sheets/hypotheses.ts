import type { Settings } from '../core/funnel/settings';
import { TRIED } from '../core/trials';
import { isWordKey, say, type WordKey } from '../core/words/say';
import { type Book, dayFormat, flowRows, nameOf, ratioRows, wordIn } from './book';
import type { ColumnChoice, RecordColumn, RecordPlan } from './recordPlan';
import type { FormatKey } from './sheetPlan';

/** Heads of «Гипотезы»: the hidden keys, whose the columns are, and the labels. */
export const HYPOTHESES_HEAD_ROWS = 3;

/** What people decide once there is a verdict. */
export const DECISIONS = ['roll', 'change', 'drop'] as const;
/** A decision about a hypothesis. */
export type Decision = (typeof DECISIONS)[number];

/** Columns that people fill in; the first is the add-on's number of the row. */
export const ASKED = [
  ...(['id', 'belief', 'metric', 'source', 'manager', 'expected', 'start', 'weeks', 'owner'] as const),
  ...([
    'decision',
    'reason',
    'decided',
    'learned',
    'action',
    'shown',
    'worked',
    'reach',
    'cost',
    'teamCost',
    'cause',
  ] as const),
] as const;
/** Of these so many stand before what the core found, the others after it: the verdict is seen without scrolling. */
const TERMS = 9;
/** Columns that the core fills in. */
export const JUDGED = [
  ...(['verdict', 'said', 'levels', 'lift', 'money', 'end', 'enough', 'note', 'at', 'fixed'] as const),
] as const;
/** A column of «Гипотезы», without the mark that tells its keys from those of other sheets. */
export type HypothesisColumn = (typeof ASKED)[number] | (typeof JUDGED)[number];

/** Begins the key of every column of «Гипотезы». */
export const HYPOTHESIS_KEY = 'h:';
/** The key of a column. */
export const keyOf = (column: HypothesisColumn): string => `${HYPOTHESIS_KEY}${column}`;
/** The keys of its columns, left to right. */
export const HYPOTHESES_COLUMNS = inOrder().map(keyOf);

/** What was agreed on, what came of it, what people decide then, and details. */
function inOrder(): HypothesisColumn[] {
  return [...ASKED.slice(0, TERMS), ...JUDGED, ...ASKED.slice(TERMS)];
}

/** Columns that hold numbers. */
export const NUMBERS: readonly HypothesisColumn[] = [
  ...(['id', 'expected', 'weeks', 'cost', 'teamCost', 'shown', 'worked', 'reach'] as const),
];

type Formats = { readonly [C in HypothesisColumn]?: FormatKey };
const FORMATS: Formats = {
  ...{ id: 'int', expected: 'change', weeks: 'int', cost: 'money', teamCost: 'money', shown: 'int', worked: 'int' },
  ...{ money: 'money', reach: 'share' },
};
const WIDTHS: { readonly [C in HypothesisColumn]?: number } = {
  ...{
    id: 40,
    belief: 260,
    metric: 135,
    source: 110,
    manager: 110,
    owner: 100,
    expected: 75,
    start: 90,
    weeks: 65,
    action: 210,
    cost: 100,
    teamCost: 110,
  },
  ...{
    cause: 210,
    shown: 80,
    worked: 80,
    reach: 80,
    reason: 260,
    decided: 95,
    learned: 260,
    enough: 260,
    levels: 150,
    lift: 160,
    said: 420,
    money: 110,
    note: 210,
  },
};

/** The metrics that this business can judge a hypothesis by. */
export function triedMetrics(settings: Settings): (typeof TRIED)[number]['metric'][] {
  const flows = flowRows(settings).flatMap(({ id, kept }) => (kept ? [id] : []));
  const ratios = ratioRows(settings).flatMap(({ id, settled }) => (settled === undefined ? [] : [id]));
  const kept = new Set<string>([...flows, ...ratios]);
  return TRIED.map(({ metric }) => metric).filter((metric) => kept.has(metric));
}

/** A metric of a hypothesis as the business calls it. */
export const triedName = (settings: Settings, metric: (typeof TRIED)[number]['metric']): string =>
  nameOf(settings, metric);

/** «Гипотезы»: one row a hypothesis; what people agreed on before it began, then what the core found. */
export const hypothesesPlan = (book: Book): RecordPlan => ({
  key: 'hypotheses',
  headRows: HYPOTHESES_HEAD_ROWS,
  frozenColumns: 2,
  columns: inOrder().map((key) => (isJudged(key) ? judgedColumn(book, key) : askedColumn(book, key))),
  highlights: () => [],
});

const isJudged = (column: HypothesisColumn): boolean => JUDGED.some((own) => own === column);

const judgedColumn = (book: Book, key: HypothesisColumn): RecordColumn => ({
  ...columnOf(book, key),
  style: 'hint',
  hidden: key === 'fixed',
});

function askedColumn(book: Book, key: HypothesisColumn): RecordColumn {
  const choice = choiceOf(book, key);
  return { ...columnOf(book, key), ...(choice && { choice }), ...(key === 'decided' && { style: 'hint' }) };
}

const WRAPPED: readonly HypothesisColumn[] = [
  'belief',
  'action',
  'cause',
  'said',
  'enough',
  'note',
  'reason',
  'learned',
];

/** Over the first column of each group stands whose it is. */
const SECTIONS: { readonly [C in HypothesisColumn]?: WordKey } = {
  belief: 'hyp.people',
  verdict: 'hyp.judged',
  decision: 'hyp.people',
};

function columnOf(book: Book, key: HypothesisColumn): RecordColumn {
  const section = SECTIONS[key];
  const isDay = key === 'start' || key === 'end' || key === 'decided';
  return {
    key: keyOf(key),
    label: labelOf(book, key),
    width: WIDTHS[key] ?? 120,
    format: isDay ? dayFormat(book.settings.language) : (FORMATS[key] ?? 'text'),
    ...(WRAPPED.includes(key) && { wraps: true }),
    ...(section !== undefined && { section: wordIn(book)(section) }),
  };
}

function labelOf({ settings }: Book, key: HypothesisColumn): string {
  const { language, currency } = settings;
  const word = `hyp.${key === 'id' ? 'no' : key}`;
  const label = isWordKey(word) ? say(language, word) : key;
  return FORMATS[key] === 'money' && currency !== '' ? `${label}, ${currency}` : label;
}

function choiceOf(book: Book, key: HypothesisColumn): ColumnChoice | undefined {
  const { settings } = book;
  const help = `hyp.help.${key}`;
  const hint = isWordKey(help) ? { help: say(settings.language, help) } : {};
  const list = (values: readonly string[]): ColumnChoice => ({ kind: 'list', values, ...hint });
  switch (key) {
    case 'metric':
      return list(triedMetrics(settings).map((metric) => triedName(settings, metric)));
    case 'source':
      return list(settings.sources.map(({ name }) => name));
    case 'manager':
      return list(settings.managers);
    case 'owner':
      return list(settings.people);
    case 'weeks':
      return list(['1', '2', '3', '4']);
    case 'decision':
      return list(DECISIONS.map((decision) => say(settings.language, `decision.${decision}`)));
    case 'start':
      return { kind: 'date', ...hint };
    default:
      return key !== 'id' && NUMBERS.includes(key) ? { kind: 'number', ...hint } : undefined;
  }
}
