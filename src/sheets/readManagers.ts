import { isDay } from '../core/funnel/calendar';
import type { InputMetric } from '../core/funnel/metrics';
import type { ManagerRecord } from '../core/funnel/records';
import { type Settings, sameNameKey } from '../core/funnel/settings';
import { columnIn } from './book';
import { MANAGER_DAYS_HEAD_ROWS, MANAGER_FLOWS } from './managerDays';
import type { SheetTable } from './readSettings';

/**
 * The records of «Ввод менеджеров». A row without a day, a manager or any number, and a cell that holds no number, give
 * nothing here: «Проверка» says so beside them. Names are taken as «Настройки» writes them.
 */
export function readManagers(table: SheetTable, { managers }: Pick<Settings, 'managers'>): ManagerRecord[] {
  const [day, manager, source] = ['day', 'manager', 'source'].map((key) => columnIn(table, key) - 1);
  const flows = MANAGER_FLOWS.map((id) => [id, columnIn(table, id) - 1] as const);
  const listed = new Map(managers.map((name) => [sameNameKey(name), name]));
  return table.cells.slice(MANAGER_DAYS_HEAD_ROWS).flatMap((row) => {
    const at = (column = 0): string => String(row[column] ?? '').trim();
    const values: { [M in InputMetric]?: number } = {};
    for (const [id, column] of flows) {
      const value = row[column];
      if (typeof value === 'number') values[id] = value;
    }
    if (!isDay(at(day)) || at(manager) === '' || Object.keys(values).length === 0) return [];
    const name = listed.get(sameNameKey(at(manager))) ?? at(manager);
    return { day: at(day), manager: name, ...(at(source) !== '' && { source: at(source) }), values };
  });
}
