import { dayOf } from '../../funnel/calendar';
import type { Facts } from '../../funnel/records';
import { type Frame, type Series, sumOfSeries } from '../../norms/frame';

const MONTH_DAYS = 30.44;
const WEEK_DAYS = 7;
const CAPACITY_QUANTILE = 0.9; // METHODS, 2b

/** What a week of a count, in the whole company, comes to over some weeks; days not entered take their part along. */
export function usualWeek(
  frame: Frame,
  metric: 'held' | 'payments' | 'revenue',
  weeks: readonly number[],
): number | undefined {
  const all = sumOfSeries(
    frame.sources.map((source) => frame.series(source, metric)),
    WEEK_DAYS * frame.weeks,
  );
  const entered = weeks.map((week) => enteredIn(all, week));
  const fullest = entered.reduce((most, { length }) => Math.max(most, length), 0);
  const values = entered.flat();
  return values.length === 0 ? undefined : (values.reduce((sum, value) => sum + value, 0) * fullest) / values.length;
}

const enteredIn = (series: Series, week: number): number[] =>
  [...series.subarray(WEEK_DAYS * week, WEEK_DAYS * week + WEEK_DAYS)].filter((value) => !Number.isNaN(value));

/** A week's count over a month. */
export const monthly = (week: number): number => (week * MONTH_DAYS) / WEEK_DAYS;

/** Who works and how much is usual is looked up in so many weeks (METHODS, 2b). */
export const RECENT_WEEKS = 4;

/**
 * The meetings a week that sales can hold: of the weeks of each manager the one that nine in ten stay below, times the
 * managers who held any in the last four weeks (METHODS, 2b): one who left holds none. Nothing where meetings are not
 * kept by manager.
 */
export function capacityOf({ managers = [] }: Facts, { start, weeks }: Frame): number | undefined {
  const weekOf = new Map(
    Array.from({ length: WEEK_DAYS * weeks }, (_, day) => [dayOf(start + day), Math.floor(day / WEEK_DAYS)]),
  );
  const byManager = new Map<string, number[]>();
  for (const { day, manager, values } of managers) {
    const week = weekOf.get(day);
    if (values.held === undefined || week === undefined) continue;
    const own = byManager.get(manager) ?? [];
    byManager.set(manager, own);
    own[week] = (own[week] ?? 0) + values.held;
  }
  const all = [...byManager.values()].flatMap((own) => own.filter((held) => held > 0)).sort((a, b) => a - b);
  const busy = all[Math.ceil(CAPACITY_QUANTILE * all.length) - 1];
  const present = [...byManager.values()].filter((own) => own.slice(weeks - RECENT_WEEKS).some((held) => held > 0));
  return busy === undefined || present.length === 0 ? undefined : busy * present.length;
}
