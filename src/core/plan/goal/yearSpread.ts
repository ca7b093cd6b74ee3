import { type Day, daysFrom, firstDayOf, lastDayOf, type Month } from '../../funnel/calendar';
import type { InputMetric } from '../../funnel/metrics';
import type { Facts, Plan } from '../../funnel/records';
import { dayWeight, weekdayProfile } from '../../norms/weekdayProfile';
import { lastDayEntered } from '../planFact';

const MONTHS = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));

/** The months of a year. */
export const monthsOf = (year: string): Month[] => MONTHS.map((month) => `${year}-${month}`);

/** What each month of a year weighs: its days by their weights for revenue (weekday profile, holidays, working weekends). */
export function monthWeights({ records, calendar }: Facts, year: string, asOf: Day): number[] {
  const until = lastDayEntered(records, asOf) ?? asOf;
  const profile = weekdayProfile(records, 'revenue', { until, calendar });
  return monthsOf(year).map((month) =>
    daysFrom(firstDayOf(month), lastDayOf(month)).reduce((sum, day) => sum + dayWeight(profile, day, calendar), 0),
  );
}

/**
 * A year's goal by month: months with a plan of their own keep it, the others share what is left by their weights.
 *
 * @example spreadYear(100, [{ weight: 1 }, { weight: 3 }, { weight: 5, own: 20 }]) // => [20, 60, 20]
 */
export function spreadYear(
  goal: number,
  months: readonly { readonly weight: number; readonly own?: number }[],
): number[] {
  const left = Math.max(0, goal - months.reduce((sum, { own = 0 }) => sum + own, 0));
  const free = months.reduce((sum, { weight, own }) => sum + (own === undefined ? weight : 0), 0);
  return months.map(({ weight, own }) => own ?? (free > 0 ? (left * weight) / free : 0));
}

/** The company's plan of a metric: the entries without a source where there are any, else the sum over the sources. */
export function companyPlan({ sources }: Plan, metric: InputMetric): number | undefined {
  const entered = sources.filter(({ values }) => values[metric] !== undefined);
  const company = entered.filter(({ source }) => source === undefined);
  const counted = company.length > 0 ? company : entered;
  return counted.length === 0 ? undefined : counted.reduce((sum, { values }) => sum + (values[metric] ?? 0), 0);
}
