import {
  addDays,
  addMonths,
  type Day,
  type Deal,
  firstDayOf,
  lastDayOf,
  type Month,
  rollUp,
  simulate,
} from '../../../src/core';
import type { DemoSize } from '../../../src/core/demo';
import type { Facts } from '../../../src/core/funnel/records';
import { PAID_SOURCES } from '../paidSources';
import { CALENDAR, FIRST_DAY } from '../timeline';

/** The months that are forecast: eight, the first after twenty-six weeks, New Year's holidays among them. */
export const MONTHS: readonly Month[] = Array.from({ length: 8 }, (_, index) => addMonths('2024-07', index));
const LAST_MONTH = MONTHS[MONTHS.length - 1] ?? '2025-02';
const DAYS_TO_PAY = 90; // after which a lead has paid, or never will

/** When a month is forecast: on which of its days; 0 is the evening before it. */
export const CUTS = [
  { name: 'next month', day: 0 },
  { name: 'day 7', day: 7 },
  { name: 'day 15', day: 15 },
  { name: 'day 22', day: 22 },
] as const;
/** One of the moments. */
export type Cut = (typeof CUTS)[number];

/** A day of a month; 0 is the last of the month before. */
export const dayIn = (month: Month, day: number): Day => addDays(firstDayOf(month), day - 1);

/** A simulated company: what it enters, and what came of it in the end. */
export interface ForecastCompany {
  readonly facts: Facts;
  /** Revenue of a month as it turned out; of a month before the first, nothing. */
  readonly revenueOf: (month: Month) => number;
  /** Deals by day of creation, watched until they have paid if they ever do. */
  readonly deals: readonly Deal[];
}

/** A typical company of a size. */
export function forecastCompany(size: DemoSize, seed: number): ForecastCompany {
  const to = addDays(lastDayOf(LAST_MONTH), DAYS_TO_PAY);
  const { records, deals } = simulate({ seed, size, sources: PAID_SOURCES, from: FIRST_DAY, to, calendar: CALENDAR });
  const months = new Map(rollUp({ records }, 'month').map(({ key, values }) => [key, values.revenue ?? 0]));
  return { facts: { records, deals, calendar: CALENDAR }, deals, revenueOf: (month) => months.get(month) ?? 0 };
}
