import { addMonths, type Day, firstDayOf, lastDayOf, type Month, monthOf } from '../funnel/calendar';
import type { DayRecord } from '../funnel/records';
import { entriesOf } from '../funnel/rollUp';

const MONTHS = 3; // as plans do (row 43): long enough to count payments, short enough to be about now

/** The months that economics are counted over. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
  /** Those with anything entered, oldest first. */
  readonly months: readonly Month[];
  /** Its only month is not over yet. */
  readonly isOpen: boolean;
}

/** The last three full months up to the last one with data; the current month where there is no full one yet. */
export function periodOf(records: readonly DayRecord[], today: Day): Period | undefined {
  const months = monthsWithData(records, today);
  const full = months.filter((month) => month < monthOf(today));
  const last = full[full.length - 1] ?? months[0];
  if (last === undefined) return undefined;
  const isOpen = full.length === 0;
  const first = isOpen ? last : addMonths(last, 1 - MONTHS);
  const shown = months.filter((month) => month >= first && month <= last);
  return { from: firstDayOf(shown[0] ?? last), to: lastDayOf(last), months: shown, isOpen };
}

/** Months up to a day in which anything was entered, oldest first. */
export function monthsWithData(records: readonly DayRecord[], today: Day): Month[] {
  const entered = records.filter(({ day, values }) => day <= today && entriesOf(values).length > 0);
  return [...new Set(entered.map(({ day }) => monthOf(day)))].sort();
}
