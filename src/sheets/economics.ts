import { blockReport } from './blockReport';
import { type Block, type BlockColumn, blockColumn } from './blockTable';
import { type Book, wordIn } from './book';
import type { Grid, Placement } from './grid';
import type { ChartPlan, ReportPlan } from './sheetPlan';

const WHERE: readonly BlockColumn[] = [
  { part: 'source', head: 'sheet.source' },
  { part: 'segment', head: 'settings.segment' },
];
const [SPEND, LEADS]: readonly [BlockColumn, BlockColumn] = [
  { part: 'spend', head: 'metric.spend', format: 'money' },
  { part: 'leads', head: 'metric.leads', format: 'int' },
];
const [PAYMENTS, REVENUE]: readonly [BlockColumn, BlockColumn] = [
  { part: 'payments', head: 'metric.payments', format: 'int' },
  { part: 'revenue', head: 'metric.revenue', format: 'money' },
];
const EARNED: readonly BlockColumn[] = [
  { part: 'margin', head: 'economics.margin', format: 'money' },
  { part: 'romi', head: 'economics.romi', format: 'share' },
];
const LINES = 14;

/** What a client costs. */
const COST: Block = {
  ...{ key: 'cost', title: 'economics.cost', hint: 'economics.cost.hint', lines: LINES },
  columns: [
    ...WHERE,
    SPEND,
    LEADS,
    { part: 'cpl', head: 'metric.cpl', format: 'money' },
    { part: 'cpql', head: 'metric.cpql', format: 'money' },
    PAYMENTS,
    { part: 'cac', head: 'metric.cac', format: 'money' },
  ],
};
/** What a client brings. */
const GAIN: Block = {
  ...{ key: 'gain', title: 'economics.gain', hint: 'economics.gain.hint', lines: LINES },
  columns: [
    ...WHERE,
    REVENUE,
    { part: 'averageCheck', head: 'metric.averageCheck', format: 'money' },
    ...EARNED,
    { part: 'returned', head: 'economics.returned', format: 'share' },
    { part: 'payback', head: 'economics.payback' },
  ],
};
/** What a tenth of each metric is worth. */
const TEN: Block = {
  ...{ key: 'ten', title: 'economics.ten', hint: 'economics.ten.hint', lines: 11 },
  columns: [
    { part: 'lever', head: 'economics.lever' },
    { part: 'worth', head: 'economics.worth', format: 'money' },
    { part: 'gain', head: 'metric.revenue', format: 'money' },
    SPEND,
  ],
};
/** Where the effort goes beside what comes back. */
const FOCUS: Block = {
  ...{ key: 'focus', title: 'economics.focus', hint: 'economics.focus.hint', lines: 8 },
  columns: [
    ...WHERE,
    { part: 'effort', head: 'economics.effort', format: 'share' },
    { part: 'gives', head: 'economics.gives', format: 'share' },
    { part: 'verdict', head: 'economics.verdict' },
  ],
};
/** Who came, and who came back. */
const CLIENTS: Block = {
  ...{ key: 'clients', title: 'economics.clients', hint: 'economics.clients.hint', lines: 6 },
  columns: [
    { part: 'month', head: 'sheet.month' },
    PAYMENTS,
    { part: 'new', head: 'economics.new', format: 'int' },
    { part: 'repeat', head: 'metric.repeatPayments', format: 'int' },
    { part: 'repeatShare', head: 'economics.share', format: 'share' },
    { part: 'base', head: 'economics.base', format: 'int' },
    { part: 'churn', head: 'economics.churn', format: 'int' },
    { part: 'churnShare', head: 'economics.churnShare', format: 'percent' },
  ],
};
/** What is tested apart. */
const TESTS: Block = {
  ...{ key: 'tests', title: 'economics.tests', hint: 'economics.tests.hint', lines: 5 },
  columns: [...WHERE, SPEND, LEADS, PAYMENTS, REVENUE, ...EARNED],
};

/** The tables of «Экономика», from the top. */
export const ECONOMICS_BLOCKS = {
  ...{ cost: COST, gain: GAIN, ten: TEN },
  ...{ focus: FOCUS, clients: CLIENTS, tests: TESTS },
} as const;

/** «Экономика»: what clients cost and bring, what +10 % is worth, where the effort goes. */
export const economicsReport = (book: Book, placement?: Placement): ReportPlan =>
  blockReport(
    {
      ...{ book, key: 'economics', title: 'sheet.economics', blocks: Object.values(ECONOMICS_BLOCKS) },
      charts: (grid) => picture(book, grid),
    },
    placement,
  );

/** What a tenth is worth, beside its table; there are no such numbers before somebody says what sales cost. */
function picture(book: Book, grid: Grid): ChartPlan[] {
  const { costPercent, sources } = book.settings;
  if ([costPercent, ...sources.map((source) => source.costPercent)].every((one) => one === undefined)) return [];
  return [
    {
      key: 'ten',
      title: wordIn(book)(TEN.title),
      area: grid.area([`${TEN.key}:head`, blockColumn(0)], [`${TEN.key}:${TEN.lines}`, blockColumn(1)]),
      at: { row: `${TEN.key}:head`, column: blockColumn(4) },
      size: { width: 640, height: 290 },
      series: [{ color: '#1a73e8', as: 'bars' }],
      legend: 'none',
    },
  ];
}
