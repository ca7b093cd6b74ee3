import { addDays, type Calendar, type Day, daysBetween, weekdayOf } from '../funnel/calendar';
import type { InputMetric } from '../funnel/metrics';
import type { DayRecord } from '../funnel/records';
import { sourceDays } from '../funnel/rollUp';

/** Weights of the weekdays, Monday first, of mean 1: a day's share of an ordinary week's count is its weight / 7. */
export type WeekdayProfile = readonly [number, number, number, number, number, number, number];

/** Every day alike: what is assumed before there is history. */
export const FLAT_PROFILE: WeekdayProfile = [1, 1, 1, 1, 1, 1, 1];

const PROFILE_DAYS = 56; // METHODS, 2.0 "Weekday profile": the last 8 weeks
const PRIOR_WEIGHT = 0.5; // the same: each weekday's mean is shrunk towards the overall mean
const HOLIDAY_WEIGHT = 0.8; // METHODS, 2c: a holiday counts as 0.8 of its weekday
const KNOWN_AFTER_DAYS = 20; // three weeks entered: a weekday still empty is one on which nobody works

/**
 * How a count of the whole company spreads over the week: the mean of each weekday over the eight weeks that end on
 * `until`, holidays left out, shrunk towards the overall mean and scaled to mean 1 (METHODS, 2.0). Days not entered
 * are left out, but for a weekday that stays empty for three weeks: nobody works then. A weekday with more refunds than
 * revenue weighs nothing: a plan to date never falls.
 */
export function weekdayProfile(
  records: readonly DayRecord[],
  metric: InputMetric,
  { until, calendar }: { readonly until: Day; readonly calendar?: Calendar | undefined },
): WeekdayProfile {
  const totals = dailyTotals(records, metric, { from: addDays(until, 1 - PROFILE_DAYS), until, calendar });
  const days = [...totals.keys()].sort();
  const [first, last] = [days[0], days[days.length - 1]];
  const overall = mean([...totals.values()]);
  if (first === undefined || last === undefined || overall === undefined || overall <= 0) return FLAT_PROFILE;
  const whenEmpty = daysBetween(first, last) >= KNOWN_AFTER_DAYS ? 0 : overall;
  const shrunk = FLAT_PROFILE.map((_, index) => {
    const same = days.filter((day) => weekdayOf(day) === index + 1).map((day) => totals.get(day) ?? 0);
    return Math.max(0, (mean(same) ?? whenEmpty) + PRIOR_WEIGHT * overall) / (1 + PRIOR_WEIGHT);
  });
  const scale = mean(shrunk) ?? 1;
  const [mo = 1, tu = 1, we = 1, th = 1, fr = 1, sa = 1, su = 1] = shrunk.map((weight) => weight / scale);
  return [mo, tu, we, th, fr, sa, su];
}

/**
 * Weight of one day in a month: its weekday's, 0.8 of it on a holiday; a working weekend counts as a mean working day.
 */
export function dayWeight(profile: WeekdayProfile, day: Day, calendar?: Calendar): number {
  const weekday = weekdayOf(day);
  if (calendar?.workingWeekends?.includes(day) && weekday > 5) return mean(profile.slice(0, 5)) ?? 1;
  const weight = profile[weekday - 1] ?? 1;
  return calendar?.holidays.includes(day) ? HOLIDAY_WEIGHT * weight : weight;
}

function dailyTotals(
  records: readonly DayRecord[],
  metric: InputMetric,
  { from, until, calendar }: { from: Day; until: Day; calendar?: Calendar | undefined },
): Map<Day, number> {
  const irregular = new Set([...(calendar?.holidays ?? []), ...(calendar?.workingWeekends ?? [])]);
  const counted = records.filter(
    ({ day, values }) => values[metric] !== undefined && day >= from && day <= until && !irregular.has(day),
  );
  const totals = new Map<Day, number>();
  for (const { day, values } of sourceDays(counted)) totals.set(day, (totals.get(day) ?? 0) + (values[metric] ?? 0));
  return totals;
}

const mean = (values: readonly number[]): number | undefined =>
  values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length;
