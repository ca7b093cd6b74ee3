import { isDay } from '../core/funnel/calendar';
import type { InputMetric, OwnMetric } from '../core/funnel/metrics';
import type { DayRecord, Facts } from '../core/funnel/records';
import type { Settings } from '../core/funnel/settings';
import { columnIn, flowRows, keptBySource } from './book';
import { DAYS_HEAD_ROWS } from './days';
import type { SheetTable } from './readSettings';

/**
 * The records of «Дни». A row without a day or a source, and a cell that holds no number, give nothing here: «Проверка»
 * says so beside them, and nothing is taken for 0.
 */
export function readRecords(days: SheetTable, settings: Settings): DayRecord[] {
  const [day, source, event] = ['day', 'source', 'event'].map((key) => columnIn(days, key) - 1);
  const flows = flowRows(settings).map(({ id }) => [id, columnIn(days, id) - 1] as const);
  return days.cells.slice(DAYS_HEAD_ROWS).flatMap((row) => {
    const at = (column = 0): string => String(row[column] ?? '').trim();
    if (!isDay(at(day)) || at(source) === '') return [];
    const values: { [M in InputMetric | OwnMetric]?: number } = {};
    for (const [id, column] of flows) {
      const value = row[column];
      if (typeof value === 'number') values[id] = value;
    }
    return { day: at(day), source: at(source), values, ...(at(event) !== '' && { event: at(event) }) };
  });
}

/** All that analyses look at: the records, what is kept, the calendar, what people decided about norms. */
export const readFacts = (days: SheetTable, settings: Settings): Facts => ({
  records: readRecords(days, settings),
  kept: keptBySource(settings),
  calendar: settings.calendar,
  specialWeeks: settings.specialWeeks.map(({ week }) => week),
  norms: settings.norms,
});
