import { quoted, wholeColumn } from './a1';
import { columnIn, type SheetPlace } from './book';
import type { Grid } from './grid';
import type { ColumnPlan } from './sheetPlan';

/**
 * What the core judged lies in hidden columns of «Недели», a row each, found by a key of week, source and metric: so it
 * follows every drop-down without a script. `number` is for what is counted with, `id` tells the rows apart.
 */
export const SIGNAL_COLUMNS = ['s:key', 's:id', 's:metric', 's:mark', 's:number', 's:text'] as const;
/** A column of that table. */
export type SignalColumn = (typeof SIGNAL_COLUMNS)[number];
/** A row of the table: what the sheets look up. */
export interface SignalRow {
  readonly key: string;
  readonly metric: string;
  readonly mark: string;
  readonly number: number | '';
  readonly text: string;
}
/** Names the whole column of the table, as a formula does. */
export type SignalTable = (column: SignalColumn) => string;

/** The columns as a report plans them. */
export const signalColumnPlans: readonly ColumnPlan[] = SIGNAL_COLUMNS.map((key) => ({ key, width: 30, hidden: true }));

/** What the rows of the table say, by the first letter of their key. */
export const SIGNAL_KINDS = {
  /** A cell of the grid: mark and reason. */
  cell: 'c',
  /** A line of what changed, and the rest of its sentence. */
  line: 'l',
  rest: 'r',
  /** A line of what is behind plan, and the rest of it. */
  behind: 'b',
  behindRest: 'd',
  watch: 'w',
  /** From which level on a drop is noticed. */
  notice: 'n',
  /** The month: forecast, constraint, and when they were computed. */
  plan: 'p',
  /** A step of the way from the month's plan to what there is. */
  step: 'g',
  /** A stage of the funnel in the ranking of constraints. */
  stage: 'k',
  /** The goal: what it takes, and the usual rates. */
  goal: 'a',
  /** A manager beside the rest of the team. */
  manager: 't',
  /** Decisions that are overdue, and hypotheses that run. */
  overdue: 'o',
  running: 'h',
  /** What was corrected in a week after its review. */
  late: 'e',
  /** Why a metric can be believed. */
  trust: 'q',
  /** Deals: how they move, which are stuck. */
  funnel: 'u',
  /** What clients cost and bring. */
  economics: 'y',
  /** What stopped on the last day entered. */
  stop: 'x',
  /** When and from what the table was computed. */
  computed: 'm',
} as const;
/** A kind of row. */
export type SignalKind = keyof typeof SIGNAL_KINDS;

/**
 * The key of a row.
 *
 * @example signalKey('cell', [46342, '', 'leads']) // => 'c|46342||leads'
 */
export const signalKey = (kind: SignalKind, parts: readonly (string | number)[]): string =>
  [SIGNAL_KINDS[kind], ...parts].join('|');

/** A row of a kind, empty but for what is given. */
export const tableRow = (
  kind: SignalKind,
  parts: readonly (string | number)[],
  rest: Partial<Omit<SignalRow, 'key'>>,
): SignalRow => ({ metric: '', mark: '', number: '', text: '', key: signalKey(kind, parts), ...rest });

/** The same as a criterion in a formula: every part is an expression whose text is taken literally. */
export const signalCriterion = (kind: SignalKind, parts: readonly string[]): string =>
  [`"=${SIGNAL_KINDS[kind]}"`, ...parts.map((part) => `"|"&${part}`)].join('&');

/** The table as formulas of its own sheet name it. */
export function tableIn(grid: Grid): SignalTable {
  return (column) => {
    const [, letters = ''] = /^\$([A-Z]+)/.exec(grid.at('keys', column)) ?? [];
    return `$${letters}:$${letters}`;
  };
}

/** The table as formulas of other sheets name it; where it lies is where «Недели» stands. */
export const tableOn =
  (weeks: SheetPlace): SignalTable =>
  (column) =>
    wholeColumn(weeks.title, columnIn(weeks, column));

const idOf = (table: SignalTable, criterion: string): string =>
  `SUMIFS(${table('s:id')};${table('s:key')};${criterion})`;

/** Where a row stands in the sheet; 0 where there is none. */
export const signalRow = (table: SignalTable, criterion: string): string =>
  `IF(${idOf(table, criterion)}=0;0;MATCH(${idOf(table, criterion)};${table('s:id')};0))`;

/** What a column says in a row that is known to be there. */
export const signalAt = (table: SignalTable, column: SignalColumn, row: string): string =>
  `INDEX(${table(column)};${row})`;

/** What a column says for a key, nothing where the table has no such row. */
export function signalText(table: SignalTable, column: SignalColumn, criterion: string): string {
  const id = idOf(table, criterion);
  return `IF(${id}=0;"";${signalAt(table, column, `MATCH(${id};${table('s:id')};0)`)})`;
}

/** How many rows of the table have a key and a mark: for rules of highlights. */
export const countOfMark = (table: SignalTable, criterion: string, mark: string): string =>
  `COUNTIFS(${table('s:key')};${criterion};${table('s:mark')};${quoted(mark)})`;
