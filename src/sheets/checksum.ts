import type { Day } from '../core/funnel/calendar';
import { INPUT_IDS, isInput } from '../core/funnel/metrics';
import type { DayRecord } from '../core/funnel/records';
import { entriesOf } from '../core/funnel/rollUp';
import { type Book, daysColumn, flowRows } from './book';

/**
 * A number that changes when a day up to `through` changes: the sum of all inputs, and a thousand for each that is
 * entered. The core computes the same from the records with `checksumOf`.
 */
export function inputSums(book: Book, through: string): string {
  const day = daysColumn(book, 'day');
  const flows = flowRows(book.settings).filter(({ id }) => isInput(id));
  const parts = flows.flatMap(({ id }) => {
    const column = daysColumn(book, id);
    return [
      `SUMIFS(${column};${day};"<"&(${through}+1))`,
      `1000*COUNTIFS(${column};">=-999999999999999";${day};"<"&(${through}+1))`,
    ];
  });
  return `(${parts.join('+')})`;
}

/** The same number from the records. */
export function checksumOf(records: readonly DayRecord[], through: Day): number {
  let sum = 0;
  for (const { day, values } of records) {
    if (day > through) continue;
    for (const [metric, value] of entriesOf(values)) if (INPUT_IDS.some((id) => id === metric)) sum += value + 1000;
  }
  return sum;
}
