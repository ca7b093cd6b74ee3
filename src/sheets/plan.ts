import { isInput } from '../core/funnel/metrics';
import { quoted } from './a1';
import { type Book, flowRows, ratioRows, wordIn } from './book';
import { monthName, serialOf } from './dateFormulas';
import { lastDayEntered, sumOfDays, sumOfPairs, todayCell } from './daysFormulas';
import { assemble, type Grid, keyed, type Placement, type ReportRow } from './grid';
import { differenceCell, type MetricBlock, type MetricRow, metricRows } from './metricRows';
import { answerRows, runningRows, stopRow } from './planAnswers';
import { chartColumns, chartRows, elapsedOf, planCharts } from './planCharts';
import { markHighlights, plannedCell, planOfCompany } from './planFormulas';
import { outlookCells, trustCell } from './planJudged';
import { dueColumns, sourceRows } from './planSources';
import { type Cell, type ColumnPlan, empty, formula, type ReportPlan, text } from './sheetPlan';

const COLUMNS: readonly ColumnPlan[] = [
  { key: 'key', width: 30, hidden: true },
  { key: 'label', width: 210 },
  { key: 'plan', width: 84 },
  { key: 'toDate', width: 84 },
  { key: 'actual', width: 84 },
  { key: 'difference', width: 84 },
  { key: 'pace', width: 84 },
  { key: 'share', width: 84 },
  { key: 'mark', width: 24 },
  { key: 'gap', width: 24 },
  { key: 'charts', width: 530 },
  { key: 'elapsed', width: 30, hidden: true },
  ...dueColumns,
  ...chartColumns,
];

/**
 * «План»: the month on one screen. Shall we make it, at what pace, what holds us back: the answers, then the company by
 * metric, then the sources; beside them pictures of the same. The month is that of yesterday, the last day that can be
 * filled in.
 */
export function planReport(book: Book, placement?: Placement): ReportPlan {
  const makeRows = (grid: Grid): ReportRow[] => {
    const { shown, helpers } = metricRows(companyBlock(book, grid));
    const month = { grid, month: planMonth(grid), elapsed: (metric: string) => grid.at(metric, 'elapsed') };
    const below = runningRows(book).map(
      ([key, own]): ReportRow => ({ key, cell: (column) => keyed(key, column, own[column]) }),
    );
    const hidden = chartRows(book, { grid, ...planMonth(grid) });
    return [...headRows(book, grid), ...shown, ...sourceRows(book, month), ...below, ...helpers, ...hidden];
  };
  const { rows, cells, grid } = assemble(COLUMNS, makeRows, placement);
  const shown = rows.filter(({ hidden }) => !hidden).map(({ key }) => key);
  const [first, last] = [shown[shown.indexOf('head') + 1] ?? 'head', shown[shown.indexOf('sources') - 1] ?? 'head'];
  const mark = grid.at(first, 'mark').replace(/\$(\d)/, '$1');
  return {
    key: 'plan',
    rows,
    columns: COLUMNS,
    cells,
    frozenRows: 2,
    frozenColumns: 0,
    groups: [],
    choices: [],
    highlights: markHighlights(grid.area([first, 'share'], [last, 'mark']), mark),
    charts: planCharts(book, grid, shown),
  };
}

/** First and last day of the month and the last day entered, as names of cells with plain numbers. */
export const planMonth = (grid: Grid) => ({
  from: grid.at('month', 'plan'),
  to: grid.at('month', 'toDate'),
  last: grid.at('month', 'actual'),
});

function headRows(book: Book, grid: Grid): ReportRow[] {
  const row = (key: string, cells: { readonly [column: string]: Cell }, hidden = false): ReportRow => ({
    key,
    ...(hidden && { hidden }),
    cell: (column) => keyed(key, column, cells[column]),
  });
  return [
    { key: 'keys', hidden: true, cell: (column) => text(column, 'helper') },
    row('month', monthCells(book, grid), true),
    row('title', titleCells(book, grid)),
    row('head', headCells(book)),
    row('outlook', outlookCells(book, { grid, ...planMonth(grid) }), true),
    ...answerRows(book, { grid, ...planMonth(grid) }).map(([key, cells]) => row(key, cells)),
    row(...stopRow(book)),
  ];
}

function monthCells(book: Book, grid: Grid): { readonly [column: string]: Cell } {
  const { from, to } = planMonth(grid);
  const serial = (content: string): Cell => formula(content, 'serial', 'helper');
  return {
    plan: serial(`${serialOf(`EOMONTH(${todayCell(book)}-1;-1)`)}+1`),
    toDate: serial(serialOf(`EOMONTH(${from};0)`)),
    actual: serial(`MIN(${to};${lastDayEntered(book)})`),
  };
}

function titleCells(book: Book, grid: Grid): { readonly [column: string]: Cell } {
  const { from } = planMonth(grid);
  const title = `${quoted(`${wordIn(book)('sheet.plan')} · `)}&${monthName(book, from)}&" "&YEAR(${from})`;
  return { label: formula(title, 'general', 'title') };
}

function headCells(book: Book): { readonly [column: string]: Cell } {
  const say = wordIn(book);
  const heads = {
    label: '',
    plan: say('rm.plan'),
    toDate: say('rm.toDate'),
    actual: say('rm.actual'),
    share: '%',
    mark: '',
    pace: say('rm.pace'),
    difference: say('plan.difference'),
  };
  return Object.fromEntries(Object.entries(heads).map(([column, words]) => [column, text(words, 'head')]));
}

function companyBlock(book: Book, grid: Grid): MetricBlock {
  const { from, to } = planMonth(grid);
  return {
    grid,
    prefix: '',
    flows: flowRows(book.settings),
    ratios: ratioRows(book.settings),
    planColumns: ['plan'],
    valueColumns: ['actual'],
    flow: ({ id }, column) => {
      if (column === 'actual') return sumOfDays(book, id, { from, to });
      return isInput(id) ? planOfCompany(book, id, { from, to }) : '""';
    },
    pair: (ratio, side) => sumOfPairs(book, ratio, { side, stretch: { from, to } }),
    special: (metric, column) => specialCell(book, grid, { metric, column }),
  };
}

function specialCell(book: Book, grid: Grid, { metric, column }: { metric: MetricRow; column: string }): Cell {
  const at = (key: string): string => grid.at(metric.row, key);
  const { from, last } = planMonth(grid);
  if (column === 'gap') return trustCell(book, metric);
  if (!metric.isRatio && !isInput(metric.id)) return empty();
  if (column === 'difference') return differenceCell(book, metric, [at('actual'), at('toDate')]);
  if (column === 'elapsed')
    return metric.isRatio
      ? empty('helper')
      : formula(elapsedOf({ grid, ...planMonth(grid) }, metric.id), 'weight', 'helper');
  return plannedCell(book, { metric, at, elapsed: at('elapsed'), day: `(${last}-${from}+1)` }, column) ?? empty();
}
