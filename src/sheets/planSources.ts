import type { InputMetric } from '../core/funnel/metrics';
import { type Book, type FlowRow, flowRows, wordIn } from './book';
import { sumOfDays } from './daysFormulas';
import { namedExactly, whenNumbers } from './formulas';
import { type Grid, keyed, type ReportRow } from './grid';
import { planOfSource, shareOf } from './planFormulas';
import { type Cell, type ColumnPlan, formula, text } from './sheetPlan';

/** What is compared by source, what comes in at the top and what is paid, and the two columns that each takes. */
const SHOWN: readonly { readonly id: InputMetric; readonly actual: string; readonly share: string }[] = [
  { id: 'leads', actual: 'plan', share: 'toDate' },
  { id: 'payments', actual: 'actual', share: 'difference' },
  { id: 'revenue', actual: 'pace', share: 'share' },
];

/** The grid, and the month's cells in it. */
export interface MonthOf {
  readonly grid: Grid;
  readonly month: { readonly from: string; readonly to: string };
  /** The elapsed share of a metric's plan. */
  readonly elapsed: (metric: string) => string;
}
interface Shown {
  readonly flow: FlowRow;
  readonly actual: string;
  readonly share: string;
}

/** Hidden columns of the table of sources: how much of a source's plan is due by now. */
export const dueColumns: readonly ColumnPlan[] = SHOWN.map(({ id }) => ({ key: `due:${id}`, width: 30, hidden: true }));

/** The table of sources, under the metrics of the company: of each what came and its share of the plan to date. */
export function sourceRows(book: Book, month: MonthOf): ReportRow[] {
  const flows = flowRows(book.settings);
  const shown = SHOWN.flatMap(({ id, ...columns }): Shown[] => {
    const flow = flows.find((one) => one.id === id);
    return flow?.kept ? [{ flow, ...columns }] : [];
  });
  const head: { readonly [column: string]: Cell } = {
    label: text(wordIn(book)('plan.bySource'), 'head'),
    ...Object.fromEntries(shown.flatMap(({ flow, actual }) => [[actual, text(flow.label, 'head')]])),
    ...Object.fromEntries(shown.map(({ share }) => [share, text('%', 'head')])),
  };
  return [
    { key: 'sources', cell: (column) => keyed('sources', column, head[column]) },
    ...book.settings.sources.map(({ name }, index) =>
      sourceRow(book, month, { key: `source${index + 1}`, name, shown }),
    ),
  ];
}

interface Source {
  readonly key: string;
  readonly name: string;
  readonly shown: readonly Shown[];
}

function sourceRow(book: Book, { grid, month, elapsed }: MonthOf, { key, name, shown }: Source): ReportRow {
  const source = namedExactly(grid.at(key, 'label'));
  const pairs = shown.flatMap(({ flow, actual, share }): [string, Cell][] => {
    const [planned, due] = [planOfSource(book, flow.id, { month, source }), `due:${flow.id}`];
    const dueNow = whenNumbers([`(${planned})`, elapsed(flow.id)], `(${planned})*${elapsed(flow.id)}`);
    return [
      [actual, formula(sumOfDays(book, flow.id, { ...month, source }), flow.format)],
      [share, formula(shareOf(grid.at(key, actual), grid.at(key, due)), 'share', 'ratio')],
      [due, formula(dueNow, 'general', 'helper')],
    ];
  });
  const cells: ReadonlyMap<string, Cell> = new Map([['label', text(name)], ...pairs]);
  return { key, cell: (column) => keyed(key, column, cells.get(column)) };
}
