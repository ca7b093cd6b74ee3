import type { InputMetric } from '../core/funnel/metrics';
import { type Book, type FlowRow, flowRows, wordIn } from './book';
import { sumOfDays } from './daysFormulas';
import { namedExactly, whenNumbers } from './formulas';
import type { Grid, ReportRow } from './grid';
import { planOfSource, shareOf } from './planFormulas';
import { type Cell, type ColumnPlan, empty, formula, text } from './sheetPlan';

/** What is compared by source: what comes in at the top, what is paid. */
const SHOWN: readonly InputMetric[] = ['leads', 'payments', 'revenue'];
const PARTS = ['toDate', 'actual', 'share'] as const;

const shownFlows = (book: Book) => flowRows(book.settings).filter(({ id }) => SHOWN.some((shown) => shown === id));

/** Columns of the table of sources: for each metric the actual and its share of the plan to date; last what is hidden. */
export function sourceColumns(book: Book): ColumnPlan[] {
  const columns = shownFlows(book).flatMap(({ id, kept }) =>
    PARTS.map((part) => ({ key: `${id}:${part}`, width: 84, hidden: !kept || part === 'toDate' })),
  );
  return [
    { key: 'source', width: 150 },
    ...columns.filter(({ hidden }) => !hidden),
    ...columns.filter(({ hidden }) => hidden),
  ];
}

/**
 * Rows with the table of sources put at their right: heads beside the report's heads, then a source beside every row
 * that is shown, and rows of their own for sources beyond those.
 */
export function withSources(book: Book, month: MonthOf, rows: readonly ReportRow[]): ReportRow[] {
  const { sources } = book.settings;
  const head = rows.findIndex(({ key }) => key === 'head');
  const places = rows.slice(head + 1).filter(({ hidden }) => !hidden);
  const extra = sources.slice(places.length).map((_, index): ReportRow => {
    return { key: `more${index + 1}`, cell: () => empty() };
  });
  const sourceAt = new Map([...places, ...extra].map(({ key }, index) => [key, sources[index]?.name]));
  return [...rows, ...extra].map((row) => {
    if (row.hidden) return row;
    const right = rightSide(book, month, { row: row.key, source: sourceAt.get(row.key) });
    return { ...row, cell: (column: string): Cell => right(column) ?? row.cell(column) };
  });
}

/** The grid, and the month's cells in it. */
export interface MonthOf {
  readonly grid: Grid;
  readonly month: { readonly from: string; readonly to: string };
  /** The elapsed share of a metric's plan. */
  readonly elapsed: (metric: string) => string;
}

type Right = (column: string) => Cell | undefined;
interface ShownCell {
  readonly flow: FlowRow;
  readonly part: (typeof PARTS)[number];
}

function rightSide(book: Book, month: MonthOf, { row, source }: { row: string; source: string | undefined }): Right {
  const flows: ReadonlyMap<string, ShownCell> = new Map(
    shownFlows(book)
      .filter(({ kept }) => kept)
      .flatMap((flow) => PARTS.map((part) => [`${flow.id}:${part}`, { flow, part }] as const)),
  );
  if (row === 'title' || row === 'head')
    return (column) => headOfSources(book, row, { column, shown: flows.get(column) });
  return (column) => {
    const shown = flows.get(column);
    if (column === 'source') return text(source ?? '', 'label');
    if (source === undefined) return shown && text('', 'label'); // ours, so that a source that is gone leaves nothing
    return shown && sourceCell(book, month, { row, ...shown });
  };
}

function headOfSources(
  book: Book,
  row: 'title' | 'head',
  { column, shown }: { column: string; shown: ShownCell | undefined },
): Cell | undefined {
  const word = wordIn(book);
  if (row === 'title') return shown?.part === 'actual' ? text(shown.flow.label, 'title') : undefined;
  if (column === 'source') return text(word('plan.bySource'), 'head');
  const heads = { toDate: word('rm.toDate'), actual: word('rm.actual'), share: '%' };
  return shown && text(heads[shown.part], 'head');
}

function sourceCell(
  book: Book,
  { grid, month, elapsed }: MonthOf,
  { row, flow, part }: ShownCell & { readonly row: string },
): Cell {
  const source = namedExactly(grid.at(row, 'source'));
  const at = (one: string): string => grid.at(row, `${flow.id}:${one}`);
  switch (part) {
    case 'toDate': {
      const plan = planOfSource(book, flow.id, { month, source });
      return formula(whenNumbers([`(${plan})`, elapsed(flow.id)], `(${plan})*${elapsed(flow.id)}`), flow.format);
    }
    case 'actual':
      return formula(sumOfDays(book, flow.id, { ...month, source }), flow.format);
    case 'share':
      return formula(shareOf(at('actual'), at('toDate')), 'share', 'ratio');
  }
}
