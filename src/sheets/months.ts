import { isInput } from '../core/funnel/metrics';
import { type Book, flowRows, ratioRows, wordIn } from './book';
import { sumOfDays, sumOfPairs } from './daysFormulas';
import { standsForAll } from './formulas';
import { assemble, type Grid, type Placement, type ReportRow } from './grid';
import { changeCell, type MetricBlock, type MetricRow, metricRows, whenOver } from './metricRows';
import { allWords, BEFORE_LAST, CHOICES, chosenSource, LAST, PERIODS, sourceChoices, stretchOf } from './periodColumns';
import { periodHeads } from './periodHeads';
import { planOfCompany, planOfSource, shareOf } from './planFormulas';
import { type Cell, type ColumnPlan, empty, formula, type ReportPlan } from './sheetPlan';

const COLUMNS: readonly ColumnPlan[] = [
  { key: 'key', width: 30, hidden: true },
  { key: 'label', width: 190 },
  ...[...PERIODS, 'change', 'plan', 'share'].map((key) => ({ key, width: 88 })),
];

/**
 * «Месяцы»: metrics down, thirteen months across, the oldest left, for the source and the last month that a person
 * chose; of the last month the plan. Every number is a live formula over «Дни».
 */
export function monthsReport(book: Book, placement?: Placement): ReportPlan {
  const word = wordIn(book);
  const heads = { change: word('sheet.change.months'), plan: word('sheet.plan'), share: '%' };
  const makeRows = (grid: Grid): ReportRow[] => {
    const { hidden, choices, names } = periodHeads(book, 'months', { grid, heads });
    const { shown, helpers } = metricRows(blockOf(book, grid));
    return [...hidden, ...choices, ...names, ...shown, ...helpers];
  };
  const { rows, cells } = assemble(COLUMNS, makeRows, placement);
  return {
    key: 'months',
    rows,
    columns: COLUMNS,
    cells,
    frozenRows: rows.findIndex(({ key }) => key === 'dates') + 1,
    frozenColumns: 2,
    groups: [],
    choices: [
      { ...CHOICES.source, kind: 'list', values: sourceChoices(book), help: word('help.source') },
      { ...CHOICES.last, kind: 'date', help: word('help.last.months') },
    ],
    highlights: [],
  };
}

function blockOf(book: Book, grid: Grid): MetricBlock {
  return {
    grid,
    prefix: '',
    flows: flowRows(book.settings),
    ratios: ratioRows(book.settings),
    planColumns: ['plan'],
    valueColumns: PERIODS,
    flow: ({ id }, column) => {
      if (column !== 'plan') return sumOfDays(book, id, stretchOf(grid, column));
      return isInput(id) ? planOfChosen(book, id, grid) : '""';
    },
    pair: (ratio, side, column) => sumOfPairs(book, ratio, { side, stretch: stretchOf(grid, column) }),
    special: (metric, column) => specialCell(book, grid, { metric, column }),
  };
}

/** The last month's plan: the company's, or the chosen source's. */
function planOfChosen(book: Book, flow: string, grid: Grid): string {
  const month = { from: grid.at('from', LAST), to: grid.at('to', LAST) };
  const chosen = grid.at('from', 'label');
  const everyone = standsForAll(chosenSource(grid), allWords());
  return `IF(${everyone};${planOfCompany(book, flow, month)};${planOfSource(book, flow, { month, source: chosen })})`;
}

function specialCell(book: Book, grid: Grid, { metric, column }: { metric: MetricRow; column: string }): Cell {
  const now = grid.at(metric.row, LAST);
  switch (column) {
    case 'change': {
      const change = changeCell(book, metric, [now, grid.at(metric.row, BEFORE_LAST)]);
      return metric.isRatio ? change : whenOver(book, grid.at('to', LAST), change);
    }
    case 'share':
      return formula(shareOf(now, grid.at(metric.row, 'plan')), 'share', 'ratio');
    default:
      return empty();
  }
}
