import type { RatioMetric } from '../core/funnel/metrics';
import { type Book, flowRows, type RatioRow, ratioRows, wordIn } from './book';
import { sumOfDays, sumOfPairs } from './daysFormulas';
import { literalName, standsForAll } from './formulas';
import { assemble, type Grid, keyed, type Placement, type ReportRow } from './grid';
import { type MetricBlock, type MetricRow, metricRows, saidChange, whenOver } from './metricRows';
import { allWords, BEFORE_LAST, CHOICES, chosenSource, LAST, PERIODS, sourceChoices, stretchOf } from './periodColumns';
import { periodHeads } from './periodHeads';
import { type Cell, type ColumnPlan, empty, formula, type Highlight, judged, type ReportPlan } from './sheetPlan';
import { countOfMark, signalColumnPlans, signalCriterion, signalText, tableIn } from './signalTable';
import { computedCell, judgedWeek, judgedWeekCell, listRows, scopeCell } from './weekLists';

const COLUMNS: readonly ColumnPlan[] = [
  { key: 'key', width: 30, hidden: true },
  { key: 'label', width: 190 },
  ...PERIODS.map((key) => ({ key, width: 88, spanned: true })),
  { key: 'mark', width: 24 },
  ...['change', 'usual', 'toUsual', 'spark'].map((key) => ({ key, width: key === 'usual' ? 88 : 120 })),
  ...['notice', 'why'].map((key) => ({ key, width: 190 })),
  { key: 'position', width: 30, hidden: true },
  ...signalColumnPlans,
];
const EARLIER = ['p1', 'p12'] as const;

/**
 * «Недели»: two short lists of what matters, then metrics down and thirteen weeks across, the oldest left, for the
 * source and the last week that a person chose. Numbers are live formulas over «Дни»; what the core judged is looked up.
 */
export function weeksReport(book: Book, placement?: Placement): ReportPlan {
  const makeRows = (grid: Grid): ReportRow[] => {
    const { hidden, choices, names } = periodHeads(book, 'weeks', { grid, heads: headWords(book) });
    const { shown, helpers } = metricRows(blockOf(book, grid));
    const place = { grid, gid: placement?.gid ?? 0 };
    const top = [...hidden, ...choices, ...listRows(book, place), ...names, ...shown, ...helpers];
    return top.map((row) => withJudged(book, grid, row));
  };
  const { rows, cells, grid } = assemble(COLUMNS, makeRows, placement);
  const word = wordIn(book);
  return {
    key: 'weeks',
    rows,
    columns: COLUMNS,
    cells,
    frozenRows: 0,
    frozenColumns: 2,
    groups: [],
    choices: [
      { ...CHOICES.source, kind: 'list', values: sourceChoices(book), help: word('help.source') },
      { ...CHOICES.last, kind: 'date', help: word('help.last.weeks') },
    ],
    highlights: highlightsOf(
      grid,
      rows.map(({ key }) => key),
    ),
  };
}

const headWords = (book: Book): { readonly [column: string]: string } => {
  const word = wordIn(book);
  return {
    mark: '',
    change: word('sheet.change.weeks'),
    usual: word('week.usual'),
    toUsual: word('week.toUsual'),
    spark: word('week.spark'),
    notice: word('week.notice'),
    why: word('week.why'),
  };
};

/** The table of signals is the core's, the scope of the lists and when they were computed stand among the heads. */
function withJudged(book: Book, grid: Grid, row: ReportRow): ReportRow {
  const scope = `IF(${standsForAll(chosenSource(grid), allWords())};"";${literalName(chosenSource(grid))})`;
  const extras: { readonly [row: string]: { readonly [column: string]: Cell } } = {
    from: { mark: judgedWeekCell(book, grid) },
    to: { label: formula(scope, 'general', 'helper') },
    choice: { p6: computedCell(book, grid) },
  };
  const extra = extras[row.key] ?? {};
  return {
    ...row,
    cell: (column) => {
      if (column.startsWith('s:') && row.key !== 'keys')
        return judged(column === 's:id' || column === 's:number' ? 'general' : 'text');
      return extra[column] ? keyed(row.key, column, extra[column]) : row.cell(column);
    },
  };
}

function blockOf(book: Book, grid: Grid): MetricBlock {
  const ratios = ratioRows(book.settings);
  return {
    grid,
    prefix: '',
    flows: flowRows(book.settings),
    ratios,
    planColumns: [],
    valueColumns: PERIODS,
    flow: ({ id }, column) => sumOfDays(book, id, stretchOf(grid, column)),
    pair: (ratio, side, column) => sumOfPairs(book, ratio, { side, stretch: stretchOf(grid, column) }),
    special: (metric, column) => specialCell(book, { grid, ratios }, { metric, column }),
  };
}

interface Weeks {
  readonly grid: Grid;
  readonly ratios: readonly RatioRow[];
}

function specialCell(
  book: Book,
  { grid, ratios }: Weeks,
  { metric, column }: { metric: MetricRow; column: string },
): Cell {
  const at = (key: string): string => grid.at(metric.row, key);
  const over = (cell: Cell): Cell => (metric.isRatio ? cell : whenOver(book, grid.at('to', LAST), cell));
  const ofCell = signalCriterion('cell', [judgedWeek(grid), scopeCell(grid), `"${metric.id}"`]);
  switch (column) {
    case 'change':
      return over(saidChange(book, metric, [at(LAST), at(BEFORE_LAST)]));
    case 'usual':
      return formula(usualOf(grid, metric, ratios), metric.format, 'ratio');
    case 'toUsual':
      return over(saidChange(book, metric, [at(LAST), at('usual')]));
    case 'spark':
      return formula(
        `IF(COUNT(${grid.area([metric.row, 'p1'], [metric.row, LAST])})<2;"";SPARKLINE(${grid.area([metric.row, 'p1'], [metric.row, LAST])}))`,
      );
    case 'mark':
      return formula(signalText(tableIn(grid), 's:mark', ofCell), 'general', 'mark');
    case 'why':
      return formula(signalText(tableIn(grid), 's:text', ofCell), 'general', 'plain');
    case 'notice':
      return formula(
        signalText(tableIn(grid), 's:text', signalCriterion('notice', [scopeCell(grid), `"${metric.id}"`])),
        'general',
        'hint',
      );
    default:
      return empty();
  }
}

/** What a week brings usually: the mean of the twelve weeks before, of a ratio the ratio of their sums. */
function usualOf(grid: Grid, { id, row, isRatio }: MetricRow, ratios: readonly RatioRow[]): string {
  const earlier = (key: string): string => grid.area([key, EARLIER[0]], [key, EARLIER[1]]);
  if (!isRatio) return `IF(COUNT(${earlier(row)})=0;"";SUM(${earlier(row)})/COUNT(${earlier(row)}))`;
  const settled = ratios.find((ratio) => ratio.id === (id as RatioMetric))?.settled;
  if (settled === undefined) return '""';
  const { of, per, without, plain } = settled;
  const [top, bottom] = plain ? [of, per] : [`${id}:of`, `${id}:per`];
  const base = `(SUM(${earlier(bottom)})${without === undefined ? '' : `-SUM(${earlier(without)})`})`;
  return `IF(OR(COUNT(${earlier(top)})=0;${base}=0);"";SUM(${earlier(top)})/${base})`;
}

const ALARM = { background: '#fad2cf', color: '#a50e0e', underline: true } as const;
const GOOD = { background: '#ceead6', color: '#0d652d' } as const;
const WATCH = { background: '#e8eaed', color: '#5f6368' } as const;

/** Highlights of the weeks' cells: a colour, and with it a mark; of the last week the mark has a column of its own. */
function highlightsOf(grid: Grid, keys: readonly string[]): Highlight[] {
  const first = keys[keys.indexOf('dates') + 1];
  const last = keys[keys.length - 1];
  if (first === undefined || last === undefined) return [];
  const area = grid.area([first, 'p1'], [last, 'mark']);
  const free = (name: string): string => name.replace('$', '');
  const week = free(grid.at('from', 'p1'));
  const key = grid.at(first, 'key').replace(/\$(\d)/, '$1');
  const criterion = signalCriterion('cell', [week, scopeCell(grid), key]);
  return (
    [
      ['!', ALARM],
      ['✓', GOOD],
      ['?', WATCH],
    ] as const
  ).map(([mark, look]) => ({ area, when: `=${countOfMark(tableIn(grid), criterion, mark)}>0`, ...look }));
}
