import type { Day } from '../funnel/calendar';
import type { DayRecord, Deal } from '../funnel/records';
import { countDeals } from './countDeals';
import { dealsToRecords } from './dealsToRecords';

/** What the table's deals count to beside those that a file brings anew. */
export interface Beside {
  /** How many deals of the file the table knows already. */
  readonly known: number;
  /** Counts of the other deals, on the days that the file's deals touch or touched. */
  readonly records: readonly DayRecord[];
}

/**
 * Counts the deals that a file does not bring, on the days whose numbers the file may change: its own days, and those
 * on which the table had its deals until now. Added to the counts of the file they are what these days come to.
 *
 * @param ids of the file's deals
 * @param days on which something happened to them
 */
export function countBeside(
  deals: readonly Deal[],
  { ids, days }: { readonly ids: readonly string[]; readonly days: readonly Day[] },
): Beside {
  const brought = new Set(ids);
  const [mine, others]: [Deal[], Deal[]] = [[], []];
  for (const deal of deals) (brought.has(deal.id) ? mine : others).push(deal);
  const before = dealsToRecords(mine, { unassigned: '' }).records;
  const touched = new Set([...days, ...before.map(({ day }) => day)]);
  const counted = new Set<string>();
  const records = countDeals(others, '').filter(({ day, source }) => {
    counted.add(`${day}\n${source}`);
    return touched.has(day);
  });
  const left = before.filter(({ day, source }) => !counted.has(`${day}\n${source}`));
  return {
    known: mine.length,
    records: [...records, ...left.map((record) => ({ ...record, values: noneOf(record) }))],
  };
}

/** A day from which the file takes its only deals has none left, which is not the same as not known. */
const noneOf = ({ values }: DayRecord): DayRecord['values'] =>
  Object.fromEntries(Object.keys(values).map((metric) => [metric, 0]));
