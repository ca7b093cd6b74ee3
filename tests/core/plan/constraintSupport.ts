import { addDays, addWeeks, type DayRecord, daysFrom, type Inputs, mondayOf, type Week } from '../../../src/core';

/** The judged week; neither it nor the twenty weeks before have holidays in these tests unless they say so. */
export const WEEK: Week = '2025-W44';
/** What each of two sources brings every day while nothing happens. */
export const USUAL = {
  ...{ impressions: 9000, clicks: 360, spend: 21_600, leads: 18, qualified: 12 },
  ...{ scheduled: 8, due: 8, held: 6, payments: 2, revenue: 120_000 },
};

export interface CompanyAsk {
  /** Values of a day in the judged weeks; the usual ones elsewhere. */
  readonly now?: Inputs;
  readonly weeksBefore?: number;
  readonly weeksNow?: number;
  readonly usual?: Inputs;
}

/** A company of two sources whose days are all alike, but for the judged weeks. */
export function company({ now = {}, weeksBefore = 20, weeksNow = 4, usual = USUAL }: CompanyAsk = {}): DayRecord[] {
  const since = mondayOf(addWeeks(WEEK, 1 - weeksNow));
  const first = addDays(since, -7 * weeksBefore);
  return daysFrom(first, addDays(mondayOf(WEEK), 6)).flatMap((day) =>
    ['Сайт', 'VK'].map((source) => ({ day, source, values: day < since ? usual : { ...usual, ...now } })),
  );
}

/** The same records with some metrics not kept. */
export const without = (records: readonly DayRecord[], ...metrics: readonly (keyof Inputs)[]): DayRecord[] =>
  records.map((record) => ({
    ...record,
    values: Object.fromEntries(
      Object.entries(record.values).filter(([id]) => !metrics.some((metric) => metric === id)),
    ),
  }));
