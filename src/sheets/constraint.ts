import { quoted } from './a1';
import { type Book, wordIn } from './book';
import { assemble, type Grid, keyed, type Placement, type ReportRow } from './grid';
import {
  type Cell,
  type ChartPlan,
  type ColumnPlan,
  type FormatKey,
  formula,
  type ReportPlan,
  text,
} from './sheetPlan';
import { type SignalTable, signalCriterion, signalText, tableOn } from './signalTable';

/** The stages that a funnel has at most. */
const STAGES = Array.from({ length: 8 }, (_, index) => index + 1);
/** What people and stock are asked for, a line each. */
export const LOADS = ['meetings', 'perManager', 'payments'] as const;
/** The columns of their table, in those of the ranking. */
const LOAD_PARTS = [
  { part: 'name', at: 'name', head: 'loads.head.name' },
  { part: 'now', at: 'actual', head: 'constraint.head.actual' },
  { part: 'most', at: 'norm', head: 'loads.head.most' },
  { part: 'needed', at: 'stake', head: 'loads.head.needed' },
  { part: 'load', at: 'low', head: 'loads.head.load' },
] as const;
/** What a stage is held against: what is usual, which is known to be possible, or the plan, which is hoped for. */
export const AGAINST = ['norm', 'plan'] as const;

/** The columns of a ranking: which part of a row they show, of which kind it is. */
const PARTS = [
  { part: 'name', width: 170, isText: true },
  { part: 'actual', width: 84, isText: true },
  { part: 'norm', width: 84, isText: true },
  { part: 'stake', width: 100, format: 'money' },
  { part: 'low', width: 90, format: 'money' },
  { part: 'high', width: 90, format: 'money' },
  { part: 'certainty', width: 90, format: 'share' },
] as const;
type Part = (typeof PARTS)[number];
const DRAWN = ['name', 'low', 'stake', 'high'] as const;

const columnOf = (against: (typeof AGAINST)[number], part: string): string => `${against}:${part}`;
const COLUMNS: readonly ColumnPlan[] = [
  { key: 'key', width: 30, hidden: true },
  ...PARTS.map(({ part, width }) => ({ key: columnOf('norm', part), width })),
  { key: 'gap', width: 24 },
  ...PARTS.map(({ part, width }) => ({ key: columnOf('plan', part), width })),
  ...DRAWN.map((part) => ({ key: `drawn:${part}`, width: 30, hidden: true })),
];

/**
 * «Ограничение»: the stages of the funnel by what bringing them back is worth, against what is usual and, apart from it,
 * against the plan. What it says the core judged; it lies in the table of signals.
 */
export function constraintReport(book: Book, placement?: Placement): ReportPlan {
  const { rows, cells, grid } = assemble(COLUMNS, (inGrid) => rowsOf(book, inGrid), placement);
  return {
    key: 'constraint',
    rows,
    columns: COLUMNS,
    cells,
    frozenRows: 0,
    frozenColumns: 0,
    groups: [],
    choices: [],
    highlights: [],
    charts: [stakesChart(book, grid)],
  };
}

function rowsOf(book: Book, grid: Grid): ReportRow[] {
  const [word, table] = [wordIn(book), book.weeks && tableOn(book.weeks)];
  const row = (key: string, cells: { readonly [column: string]: Cell }): ReportRow => ({
    key,
    cell: (column) => keyed(key, column, cells[column]),
  });
  const label = columnOf('norm', 'name');
  const said = (part: string, style: 'answer' | 'hint'): { readonly [column: string]: Cell } => ({
    [label]: formula(textOf(table, ['said', part]), 'general', style),
  });
  return [
    { key: 'keys', hidden: true, cell: (column) => text(column, 'helper') },
    row('title', { [label]: text(word('sheet.constraint'), 'title') }),
    row('at', said('at', 'hint')),
    row('what', said('what', 'answer')),
    row('worth', said('worth', 'hint')),
    row('guard', said('guard', 'hint')),
    row('log', said('log', 'hint')),
    row('sides', {
      [label]: text(word('constraint.norm'), 'title'),
      [columnOf('plan', 'name')]: text(word('constraint.plan'), 'title'),
    }),
    row('head', headCells(book)),
    ...STAGES.map((n) => row(`stage${n}`, stageCells(table, grid, n))),
    row('explain', { [label]: text(word('constraint.explain'), 'hint') }),
    row('explainPlan', { [label]: text(word('constraint.explain.plan'), 'hint') }),
    row('space', {}),
    row('loads', { [label]: text(word('loads.title'), 'title') }),
    row('short', said('short', 'answer')),
    row(
      'loadsHead',
      Object.fromEntries(LOAD_PARTS.map(({ at, head }) => [columnOf('norm', at), text(word(head), 'head')])),
    ),
    ...LOADS.map((load) => row(`load:${load}`, loadCells(book, table, load))),
    row('loadsExplain', { [label]: text(word('loads.explain'), 'hint') }),
    row('picture', {}),
  ];
}

function headCells(book: Book): { readonly [column: string]: Cell } {
  const word = wordIn(book);
  const heads = AGAINST.flatMap((against) =>
    PARTS.map(({ part }) => {
      const key =
        part === 'norm' && against === 'plan' ? 'constraint.head.planned' : (`constraint.head.${part}` as const);
      return [columnOf(against, part), text(word(key, { currency: book.settings.currency }), 'head')];
    }),
  );
  const drawn = DRAWN.map((part) => [
    `drawn:${part}`,
    text(part === 'name' ? '' : word(`constraint.head.${part}`), 'helper'),
  ]);
  return Object.fromEntries([...heads, ...drawn]);
}

function stageCells(table: SignalTable | undefined, grid: Grid, n: number): { readonly [column: string]: Cell } {
  const cell = (against: (typeof AGAINST)[number], each: Part): Cell => {
    const place = [against, n, each.part];
    return 'isText' in each
      ? formula(textOf(table, place), 'general', each.part === 'name' ? 'label' : 'ratio')
      : formula(numberOf(table, place), each.format satisfies FormatKey);
  };
  const ranked = AGAINST.flatMap((against) => PARTS.map((each) => [columnOf(against, each.part), cell(against, each)]));
  const drawn = DRAWN.map((part) => {
    const from = grid.at(`stage${n}`, columnOf('norm', part));
    return [`drawn:${part}`, formula(part === 'name' ? `${from}&""` : `IF(${from}="";0;${from})`, 'general', 'helper')];
  });
  return Object.fromEntries([...ranked, ...drawn]);
}

function loadCells(
  book: Book,
  table: SignalTable | undefined,
  load: (typeof LOADS)[number],
): { readonly [column: string]: Cell } {
  const cells = LOAD_PARTS.map(({ part, at }): [string, Cell] => {
    if (part === 'name') return [columnOf('norm', at), text(wordIn(book)(`loads.${load}`), 'label')];
    const found = numberOf(table, ['load', load, part]);
    return [columnOf('norm', at), formula(found, part === 'load' ? 'share' : 'decimal')];
  });
  return Object.fromEntries(cells);
}

const criterionOf = (parts: readonly (string | number)[]): string =>
  signalCriterion(
    'stage',
    parts.map((part) => (typeof part === 'number' ? String(part) : quoted(part))),
  );
const textOf = (table: SignalTable | undefined, parts: readonly (string | number)[]): string =>
  table === undefined ? '""' : signalText(table, 's:text', criterionOf(parts));
const numberOf = (table: SignalTable | undefined, parts: readonly (string | number)[]): string =>
  table === undefined ? '""' : signalText(table, 's:number', criterionOf(parts));

/** What each stage is worth, with its range: three bars a stage. */
const stakesChart = (book: Book, grid: Grid): ChartPlan => ({
  key: 'stakes',
  title: wordIn(book)('constraint.chart', { currency: book.settings.currency }),
  area: grid.area(['head', 'drawn:name'], ['stage8', 'drawn:high']),
  at: { row: 'picture', column: columnOf('norm', 'name') },
  size: { width: 700, height: 380 },
  series: [
    { color: '#aecbfa', as: 'bars' },
    { color: '#1a73e8', as: 'bars' },
    { color: '#d2e3fc', as: 'bars' },
  ],
  legend: 'bottom',
});
