import { isDay } from '../core/funnel/calendar';
import { groupBy } from '../core/funnel/groupBy';
import type { InputMetric } from '../core/funnel/metrics';
import type { ManagerRecord } from '../core/funnel/records';
import { sameNameKey } from '../core/funnel/settings';
import { columnIn } from './book';
import { MANAGER_DAYS_HEAD_ROWS, MANAGER_FLOWS } from './managerDays';
import type { PlainCell, SheetTable } from './readSettings';

/** Whose numbers a row of «Ввод менеджеров» holds; the source is '' where all of them stand in one row. */
export interface ManagerDay {
  readonly day: string;
  readonly manager: string;
  readonly source: string;
}
/** A number of «Ввод менеджеров» to be written: '' empties it. */
export interface ManagerCell extends ManagerDay {
  readonly metric: InputMetric;
  readonly was: PlainCell;
  readonly now: number | '';
}
/** A row of the sheet. */
export interface ManagerRow extends ManagerDay {
  /** From 1. */
  readonly row: number;
  readonly isBlank: boolean;
  readonly cells: readonly PlainCell[];
}

/** The rows that name a day and a manager, by both. */
export function managerRows(table: SheetTable): ReadonlyMap<string, readonly ManagerRow[]> {
  const [day, manager, source, event] = ['day', 'manager', 'source', 'event'].map((key) => columnIn(table, key) - 1);
  const flows = MANAGER_FLOWS.map((id) => columnIn(table, id) - 1);
  const rows = table.cells.flatMap((cells, index): ManagerRow[] => {
    const at = (column = 0): string => String(cells[column] ?? '').trim();
    if (index < MANAGER_DAYS_HEAD_ROWS || !isDay(at(day)) || at(manager) === '') return [];
    const isBlank = [...flows, event].every((column) => at(column) === '');
    return [{ day: at(day), manager: at(manager), source: at(source), row: index + 1, isBlank, cells }];
  });
  return groupBy(rows, dayKey);
}

/** What rows of one day and manager share. */
export const dayKey = ({ day, manager }: Pick<ManagerDay, 'day' | 'manager'>): string =>
  `${day}\n${sameNameKey(manager)}`;

/** The row of a day, manager and source; of several the first that holds anything. */
export function rowOf(rows: ReadonlyMap<string, readonly ManagerRow[]>, wanted: ManagerDay): ManagerRow | undefined {
  const own = (rows.get(dayKey(wanted)) ?? []).filter((row) => sameNameKey(row.source) === sameNameKey(wanted.source));
  return own.find(({ isBlank }) => !isBlank) ?? own[0];
}

/** What a row holds of a metric. */
export const valueIn = (table: SheetTable, row: ManagerRow | undefined, metric: InputMetric): PlainCell =>
  row?.cells[columnIn(table, metric) - 1] ?? '';

/**
 * Counts beside what «Ввод менеджеров» holds: the numbers that differ, those of empty cells among them. A day that
 * somebody typed in one row for all sources is compared in that row; any other is kept by source.
 */
export function managerCells(table: SheetTable, counted: readonly ManagerRecord[]): ManagerCell[] {
  const rows = managerRows(table);
  return inRows(rows, counted).flatMap(({ values, source = '', ...of }) => {
    const row = rowOf(rows, { ...of, source });
    return MANAGER_FLOWS.flatMap((metric): ManagerCell[] => {
      const [was, now] = [valueIn(table, row, metric), values[metric]];
      return now === undefined || was === now ? [] : [{ ...of, source, metric, was, now }];
    });
  });
}

/** Records of days that stand in one row, added up. */
function inRows(rows: ReadonlyMap<string, readonly ManagerRow[]>, counted: readonly ManagerRecord[]): ManagerRecord[] {
  const whole = new Map<string, ManagerRecord>();
  const apart = counted.filter((record) => {
    const typed = rowOf(rows, { ...record, source: '' });
    if (typed === undefined || typed.isBlank) return true;
    const before = whole.get(dayKey(record));
    const { source: _, ...sum } = before === undefined ? record : { ...before, values: plus(before, record) };
    whole.set(dayKey(record), sum);
    return false;
  });
  return [...apart, ...whole.values()];
}

const plus = (one: ManagerRecord, other: ManagerRecord): ManagerRecord['values'] =>
  Object.fromEntries(
    MANAGER_FLOWS.flatMap((metric) => {
      const [a, b] = [one.values[metric], other.values[metric]];
      return a === undefined && b === undefined ? [] : [[metric, (a ?? 0) + (b ?? 0)]];
    }),
  );
