import type { ColumnPlan } from './sheetPlan';

/** Most columns a month needs across: 31 days and a total after each of up to six weeks. */
const DAYS_ACROSS = 37;
/** Keys of the columns with days and weekly totals. */
export const DAY_COLUMNS = Array.from({ length: DAYS_ACROSS }, (_, index) => `c${index + 1}`);
/** The first and the last of them. */
export const [FIRST_DAY, LAST_DAY] = ['c1', `c${DAYS_ACROSS}`];
/** Whether a column shows days and weekly totals. */
export const isDayColumn = (column: string): boolean => DAY_COLUMNS.includes(column);
/** The column before. */
export const columnBefore = (column: string): string => DAY_COLUMNS[DAY_COLUMNS.indexOf(column) - 1] ?? FIRST_DAY;

/** Columns of «РМ»: hidden ones (`metric` names the row's metric, for subtotals), the month block, frozen, then the days. */
export const RM_COLUMNS: readonly ColumnPlan[] = [
  { key: 'key', width: 30, hidden: true },
  { key: 'metric', width: 30, hidden: true },
  { key: 'before', width: 30, hidden: true },
  { key: 'elapsed', width: 30, hidden: true },
  { key: 'label', width: 170 },
  { key: 'plan', width: 62 },
  { key: 'toDate', width: 62 },
  { key: 'actual', width: 62 },
  { key: 'share', width: 62 },
  { key: 'mark', width: 24 },
  { key: 'pace', width: 62 },
  { key: 'change', width: 62 },
  ...DAY_COLUMNS.map((key) => ({ key, width: 62, spanned: true })),
];
