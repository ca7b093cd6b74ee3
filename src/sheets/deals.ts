import type { Deal } from '../core/funnel/records';
import { type Language, say, type WordKey } from '../core/words/say';
import { cellAt } from './a1';
import { type Book, columnIn, dayFormat, type SheetPlace, wordIn } from './book';
import type { ColumnChoice, RecordColumn, RecordPlan } from './recordPlan';
import type { FormatKey, Highlight } from './sheetPlan';

/** Heads of «Сделки»: the hidden keys and the labels. */
export const DEALS_HEAD_ROWS = 2;

/** What a cell of a deal holds. */
export type DealCellKind = 'text' | 'day' | 'yesNo' | 'minutes' | 'money' | 'path';
/** What of a deal stands in a cell. */
export type DealKey = keyof Deal;
/** The columns of «Сделки» that hold the deal itself, left to right. */
export const DEAL_CELLS: readonly (readonly [key: DealKey, kind: DealCellKind, width: number])[] = [
  ['id', 'text', 110],
  ['created', 'day', 110],
  ['source', 'text', 150],
  ['segment', 'text', 120],
  ['manager', 'text', 150],
  ['stage', 'text', 160],
  ['firstAnswerMinutes', 'minutes', 140],
  ['qualified', 'yesNo', 90],
  ['disqualifiedFor', 'text', 150],
  ['scheduledOn', 'day', 145],
  ['dueOn', 'day', 110],
  ['confirmedOn', 'day', 110],
  ['heldOn', 'day', 125],
  ['paidOn', 'day', 110],
  ['amount', 'money', 120],
  ['repeat', 'yesNo', 90],
  ['lostOn', 'day', 110],
  ['lostAt', 'text', 190],
  ['lostFor', 'text', 170],
  ['stages', 'path', 30],
];
/** The add-on's own columns: what is odd about the deal; which import wrote the row last, and what it wrote. */
export const DEAL_MARKS = ['check', 'batch', 'sum'] as const;
/** Keys of the columns of «Сделки», left to right. */
export const DEAL_COLUMNS: readonly string[] = [...DEAL_CELLS.map(([key]) => key), ...DEAL_MARKS];

/**
 * «Сделки»: one row a deal, as the CRM's export tells it or people type it. Nothing in it is a formula, so that a hundred
 * thousand deals cost no recalculation; what is odd about a deal the core says in «Проверка».
 */
export function dealsPlan(book: Book, place: SheetPlace): RecordPlan {
  const word = wordIn(book);
  const own = (key: (typeof DEAL_MARKS)[number]): RecordColumn => {
    const isShown = key === 'check';
    const label = isShown ? word('days.check') : key;
    return { key, label, width: isShown ? 320 : 30, format: 'text', style: 'hint', hidden: !isShown };
  };
  return {
    key: 'deals',
    headRows: DEALS_HEAD_ROWS,
    frozenColumns: 1,
    columns: [...DEAL_CELLS.map(([key, kind, width]) => columnOf(book, { key, kind, width })), ...DEAL_MARKS.map(own)],
    highlights: (lastRow) => oddDeals(place, lastRow),
  };
}

interface DealColumn {
  readonly key: DealKey;
  readonly kind: DealCellKind;
  readonly width: number;
}

function columnOf(book: Book, { key, kind, width }: DealColumn): RecordColumn {
  const { language, currency } = book.settings;
  const name = dealLabel(language, key);
  const choice = choiceOf(book, { key, kind });
  return {
    key,
    label: kind === 'money' && currency !== '' ? `${name}, ${currency}` : name,
    width,
    format: formatOf(book, kind),
    hidden: kind === 'path',
    ...(choice && { choice }),
  };
}

/** What a column of «Сделки» is called; one that nobody sees, by its key. */
export const dealLabel = (language: Language, column: string): string => {
  const cell = DEAL_CELLS.find(([key]) => key === column);
  return cell === undefined ? column : say(language, LABELS[cell[0]]);
};

const LABELS: { readonly [K in DealKey]-?: WordKey } = {
  id: 'deals.id',
  created: 'deals.created',
  source: 'sheet.source',
  segment: 'deals.segment',
  manager: 'managers.manager',
  stage: 'deals.stage',
  stages: 'deals.stages',
  firstAnswerMinutes: 'deals.firstAnswerMinutes',
  qualified: 'deals.qualified',
  disqualifiedFor: 'deals.disqualifiedFor',
  scheduledOn: 'deals.scheduledOn',
  dueOn: 'deals.dueOn',
  confirmedOn: 'deals.confirmedOn',
  heldOn: 'deals.heldOn',
  paidOn: 'deals.paidOn',
  amount: 'deals.amount',
  repeat: 'deals.repeat',
  lostOn: 'deals.lostOn',
  lostAt: 'deals.lostAt',
  lostFor: 'deals.lostFor',
};

function formatOf({ settings }: Book, kind: DealCellKind): FormatKey {
  if (kind === 'day') return dayFormat(settings.language);
  if (kind === 'money') return 'money';
  return kind === 'minutes' ? 'int' : 'text';
}

function choiceOf(book: Book, { key, kind }: Pick<DealColumn, 'key' | 'kind'>): ColumnChoice | undefined {
  const { settings } = book;
  const word = wordIn(book);
  if (kind === 'day') return { kind: 'date', help: word('help.day') };
  if (kind === 'money' || kind === 'minutes') return { kind: 'number', help: word('help.number') };
  if (kind === 'yesNo') return { kind: 'list', values: [word('deals.yes'), word('deals.no')] };
  if (key === 'source') return { kind: 'list', values: settings.sources.map(({ name }) => name) };
  if (key === 'manager') return { kind: 'list', values: settings.managers };
  if (key === 'disqualifiedFor') return { kind: 'list', values: settings.criteria };
  return undefined;
}

/** A deal about which something is odd is seen by its «Проверка». */
function oddDeals(place: SheetPlace, lastRow: number): Highlight[] {
  const column = columnIn(place, 'check');
  const first = cellAt({ row: DEALS_HEAD_ROWS + 1, column });
  return [
    {
      area: `${first}:${cellAt({ row: lastRow, column })}`,
      when: `=$${first}<>""`,
      background: '#fef7e0',
      color: '#7a4f01',
    },
  ];
}
