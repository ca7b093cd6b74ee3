import type { InputMetric } from '../core/funnel/metrics';
import { quoted } from './a1';
import { type Book, type FlowRow, flowRows } from './book';
import { type Grid, keyed, type ReportRow } from './grid';
import type { Cell, ColumnPlan } from './sheetPlan';
import { signalCriterion, signalText, tableOn } from './signalTable';

/** The report's columns; the hidden ones carry what its formulas count with. */
export const GOAL_COLUMNS: readonly ColumnPlan[] = [
  { key: 'key', width: 30, hidden: true },
  { key: 'label', width: 260 },
  ...['a', 'b', 'c', 'd'].map((key) => ({ key, width: 170 })),
  ...['e', 'f'].map((key) => ({ key, width: 120 })),
  { key: 'g', width: 230 },
  ...['eff', 'from', 'to', 'weight', 'free', 'own', 'carry:a', 'carry:c', 'carry:d', 'back', 'noted'].map((key) => ({
    key,
    width: 30,
    hidden: true,
  })),
];

/** A row's cells by the keys of their columns. */
export type GoalCells = { readonly [column: string]: Cell };

/** A row of the report. */
export const goalRow = (key: string, cells: GoalCells): ReportRow => ({
  key,
  cell: (column) => keyed(key, column, cells[column]),
});

/** First and last day of the month that is planned, as names of cells with plain numbers. */
export const goalMonth = (grid: Grid) => ({ from: grid.at('month', 'from'), to: grid.at('month', 'to') });
/** The cell with the revenue that is wanted: typed, else the month's plan, else its share of the year's goal. */
export const goalCell = (grid: Grid): string => grid.at('goal', 'eff');

/** What the core says of the goal under some parts of a key; nothing before it said anything. */
export function goalFound(book: Book, column: 's:text' | 's:number', parts: readonly string[]): string {
  return book.weeks === undefined ? '""' : signalText(tableOn(book.weeks), column, signalCriterion('goal', parts));
}
/** The same where every part is a word of ours. */
export const goalNumber = (book: Book, ...parts: readonly string[]): string =>
  goalFound(book, 's:number', parts.map(quoted));

/** An input as the business keeps it; absent where nobody does. */
export const keptFlow = (book: Book, metric: InputMetric): FlowRow | undefined =>
  flowRows(book.settings).find(({ id, kept }) => id === metric && kept);
