import type { WordKey } from '../core/words/say';
import { quoted } from './a1';
import { type Block, blockColumn, blockRows } from './blockTable';
import { type Book, wordIn } from './book';
import { assemble, type Grid, keyed, type Placement, type ReportRow } from './grid';
import { type ChartPlan, type ColumnPlan, formula, type ReportPlan, text } from './sheetPlan';
import { type SignalKind, signalCriterion, signalText, tableOn } from './signalTable';

/** A report of tables that the core fills, one below the other. */
export interface BlockSheet {
  readonly book: Book;
  /** Key of the sheet, and kind of its rows in the table of signals. */
  readonly key: Extract<SignalKind, ReportPlan['key']>;
  readonly title: WordKey;
  readonly blocks: readonly Block[];
  /** Pictures beside the tables. */
  readonly charts?: (grid: Grid) => readonly ChartPlan[];
}

const WIDTHS = [180, 130, 160, 145, 130, 185, 125, 240];
const COLUMNS: readonly ColumnPlan[] = [
  { key: 'key', width: 30, hidden: true },
  ...WIDTHS.map((width, index) => ({ key: blockColumn(index), width })),
];

/** The report: its title, when it was computed, and its tables. */
export function blockReport({ book, key, title, blocks, charts }: BlockSheet, placement?: Placement): ReportPlan {
  const table = book.weeks && tableOn(book.weeks);
  const at = table === undefined ? '""' : signalText(table, 's:text', signalCriterion(key, [quoted('at')]));
  const place = { book, kind: key, table };
  const makeRows = (): ReportRow[] => [
    { key: 'keys', hidden: true, cell: (column) => text(column, 'helper') },
    own('title', text(wordIn(book)(title), 'title')),
    own('at', formula(at, 'general', 'hint')),
    ...blocks.flatMap((block) => blockRows(place, block)),
  ];
  const { rows, cells, grid } = assemble(COLUMNS, makeRows, placement);
  return {
    ...{ key, rows, columns: COLUMNS, cells, frozenRows: 0, frozenColumns: 0 },
    ...{ groups: [], choices: [], highlights: [], ...(charts && { charts: charts(grid) }) },
  };
}

const own = (key: string, cell: ReturnType<typeof text>): ReportRow => ({
  key,
  cell: (column) => keyed(key, column, column === blockColumn(0) ? cell : undefined),
});
