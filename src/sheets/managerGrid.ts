import { type Book, flowRows, ratioRows, wordIn } from './book';
import { keyed, type ReportRow } from './grid';
import { DEAL_METRICS } from './managerDealSignals';
import { MANAGER_METRICS } from './managerSignals';
import type { Cell, ColumnPlan, FormatKey } from './sheetPlan';

/** A metric that the business keeps, in the order in which managers are shown. */
export interface ManagerMetric {
  readonly id: (typeof MANAGER_METRICS)[number] | (typeof DEAL_METRICS)[number]['id'];
  readonly label: string;
  readonly format: FormatKey;
  /** Its place among those shown, from 1: a value and a word. */
  readonly slot: number;
  /** Deals tell it: shown where there are any. */
  readonly ofDeals?: true;
}
/** Cells of a row by the keys of their columns. */
export type ManagerCells = { readonly [column: string]: Cell };

/** The columns of «Менеджеры»: for each metric a value and a word. */
export const MANAGERS_COLUMNS: readonly ColumnPlan[] = [
  { key: 'key', width: 30, hidden: true },
  { key: 'label', width: 200 },
  ...[...MANAGER_METRICS, ...DEAL_METRICS].flatMap((_, index) => [
    { key: `v${index + 1}`, width: 78 },
    { key: `w${index + 1}`, width: 88 },
  ]),
  { key: 'eff', width: 30, hidden: true },
];

/** A row of the sheet. */
export const managerRow = (key: string, cells: ManagerCells, hidden = false): ReportRow => ({
  key,
  ...(hidden && { hidden }),
  cell: (column) => keyed(key, column, cells[column]),
});

/** The metrics of managers that this business keeps; then, where deals are known, what they tell. */
export function managerMetrics(book: Book): ManagerMetric[] {
  const { settings } = book;
  const flows = flowRows(settings).filter(({ kept }) => kept);
  const ratios = ratioRows(settings).filter(({ settled }) => settled !== undefined);
  const kept = MANAGER_METRICS.flatMap((id) => {
    const row = [...flows, ...ratios].find((one) => one.id === id);
    return row === undefined ? [] : [{ id, label: row.label, format: row.format }];
  });
  const ofDeals = DEAL_METRICS.map(({ id, format }) => {
    const name = wordIn(book)(`managers.${id}`);
    const label = format === 'money' && settings.currency !== '' ? `${name}, ${settings.currency}` : name;
    return { id, label, format, ofDeals: true } as const;
  });
  return [...kept, ...ofDeals].map((metric, index) => ({ ...metric, slot: index + 1 }));
}
