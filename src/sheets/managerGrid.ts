import { type Book, flowRows, ratioRows } from './book';
import { keyed, type ReportRow } from './grid';
import { MANAGER_METRICS } from './managerSignals';
import type { Cell, ColumnPlan, FormatKey } from './sheetPlan';

/** A metric that the business keeps, in the order in which managers are shown. */
export interface ManagerMetric {
  readonly id: (typeof MANAGER_METRICS)[number];
  readonly label: string;
  readonly format: FormatKey;
  /** Its place among those shown, from 1: a value and a word. */
  readonly slot: number;
}
/** Cells of a row by the keys of their columns. */
export type ManagerCells = { readonly [column: string]: Cell };

/** The columns of «Менеджеры»: for each metric a value and a word. */
export const MANAGERS_COLUMNS: readonly ColumnPlan[] = [
  { key: 'key', width: 30, hidden: true },
  { key: 'label', width: 200 },
  ...MANAGER_METRICS.flatMap((_, index) => [
    { key: `v${index + 1}`, width: 78 },
    { key: `w${index + 1}`, width: 88 },
  ]),
  { key: 'eff', width: 30, hidden: true },
];

/** A row of the sheet. */
export const managerRow = (key: string, cells: ManagerCells): ReportRow => ({
  key,
  cell: (column) => keyed(key, column, cells[column]),
});

/** The metrics of managers that this business keeps. */
export function managerMetrics({ settings }: Pick<Book, 'settings'>): ManagerMetric[] {
  const flows = flowRows(settings).filter(({ kept }) => kept);
  const ratios = ratioRows(settings).filter(({ settled }) => settled !== undefined);
  const kept = MANAGER_METRICS.flatMap((id) => {
    const row = [...flows, ...ratios].find((one) => one.id === id);
    return row === undefined ? [] : [{ id, label: row.label, format: row.format }];
  });
  return kept.map((metric, index) => ({ ...metric, slot: index + 1 }));
}
