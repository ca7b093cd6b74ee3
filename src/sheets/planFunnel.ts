import type { InputMetric } from '../core/funnel/metrics';
import { type Book, flowRows, wordIn } from './book';
import type { Grid } from './grid';
import { type Cell, type ChartPlan, type ColumnPlan, formula, text } from './sheetPlan';

/** The stages that a funnel is drawn by, from the top. */
const STAGES: readonly InputMetric[] = ['leads', 'qualified', 'scheduled', 'held', 'payments'];
const PARTS = ['label', 'plan', 'actual'] as const;
type Part = (typeof PARTS)[number];
const columnFor = (part: Part): string => `funnel:${part}`;

/** Hidden columns from which the funnel is drawn. */
export const funnelColumns: readonly ColumnPlan[] = PARTS.map((part) => ({
  key: columnFor(part),
  width: 30,
  hidden: true,
}));

/** The stages that the business keeps, from the top of the funnel. */
export const keptStages = ({ settings }: Pick<Book, 'settings'>) =>
  flowRows(settings).filter(({ id, kept }) => kept && STAGES.some((stage) => stage === id));

/** The names of the bars. */
export function funnelHead(book: Book, column: string): Cell | undefined {
  const word = wordIn(book);
  if (column === columnFor('plan')) return text(word('rm.toDate'), 'helper');
  return column === columnFor('actual') ? text(word('rm.actual'), 'helper') : undefined;
}

/** A stage of the funnel, by its place from 0: its name, what was due by this day, what there is. */
export function funnelCell(
  book: Book,
  grid: Grid,
  { index, column }: { readonly index: number; readonly column: string },
): Cell | undefined {
  const part = PARTS.find((one) => columnFor(one) === column);
  const stage = keptStages(book)[index];
  if (part === undefined || stage === undefined) return undefined;
  if (part === 'label') return text(stage.name, 'helper');
  return formula(`SUM(${grid.at(stage.id, part === 'plan' ? 'toDate' : 'actual')})`, 'general', 'helper');
}

/** Where the funnel's numbers and its picture stand. */
interface FunnelPlace {
  readonly head: string;
  readonly rowOf: (index: number) => string;
  readonly width: number;
  readonly below: string;
}

/** The funnel beside the table: what was due by this day and what there is, stage by stage. */
export function funnelChart(book: Book, grid: Grid, { head, rowOf, width, below }: FunnelPlace): ChartPlan[] {
  const stages = keptStages(book).length;
  if (stages < 2) return [];
  return [
    {
      key: 'funnel',
      title: wordIn(book)('plan.chart.funnel'),
      area: grid.area([head, columnFor('label')], [rowOf(stages - 1), columnFor('actual')]),
      at: { row: below, column: 'charts' },
      size: { width, height: 260 },
      series: [
        { color: '#bdc1c6', as: 'bars' },
        { color: '#1a73e8', as: 'bars' },
      ],
      legend: 'bottom',
    },
  ];
}
