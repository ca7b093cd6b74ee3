import {
  addDays,
  addMonths,
  type Calendar,
  type Day,
  daysBetween,
  daysFrom,
  lastDayOf,
  monthOf,
} from '../funnel/calendar';
import type { InputMetric, Metric } from '../funnel/metrics';
import { type Frame, sumOfSeries } from '../norms/frame';
import type { Consequence } from './signal';

type Outcome = keyof Consequence;
const OUTCOMES: readonly Outcome[] = ['held', 'payments', 'revenue'];
/** What a stage moves; every stage before the meeting moves all of it. */
const MOVED: { readonly [M in Metric]?: readonly Outcome[] } = {
  meetingToPayment: ['payments', 'revenue'],
  averageCheck: ['revenue'],
};
const FEWEST_DAYS_LEFT = 7; // with fewer left the month says nothing: the next one is looked at
const HOLIDAY_WEIGHT = 0.8; // METHODS, 2c

/** The days over which a signal of a week is carried on: to the end of the month, or of the next if that is near. */
export function horizonOf(sunday: Day): { readonly from: Day; readonly to: Day } {
  const from = addDays(sunday, 1);
  const end = lastDayOf(monthOf(from));
  return { from, to: daysBetween(from, end) + 1 < FEWEST_DAYS_LEFT ? lastDayOf(addMonths(monthOf(from), 1)) : end };
}

/** What a signal rests on: the frame, the weeks of its baseline, the days ahead. */
export interface Ahead {
  readonly frame: Frame;
  readonly baseline: readonly number[];
  readonly sunday: Day;
  readonly calendar?: Calendar | undefined;
}

/**
 * What comes of it to the end of the month if a metric stays at `ratio` of its usual: the usual meetings, payments and
 * money of its sources, so much more or less. Sources whose sales stand in a common row take their part by leads.
 */
export function consequenceOf(
  { metric, ratio, sources }: { readonly metric: Metric; readonly ratio: number; readonly sources: readonly string[] },
  ahead: Ahead,
): Consequence | undefined {
  const weeks = weeksAhead(ahead);
  const moved = MOVED[metric] ?? OUTCOMES;
  const lost = moved.flatMap((outcome) => {
    const usual = usualWeek(ahead, outcome, sources);
    return usual === undefined ? [] : [[outcome, (ratio - 1) * usual * weeks] as const];
  });
  return lost.length === 0 ? undefined : Object.fromEntries(lost);
}

function weeksAhead({ sunday, calendar }: Ahead): number {
  const { from, to } = horizonOf(sunday);
  const holidays = new Set(calendar?.holidays ?? []);
  return daysFrom(from, to).reduce((sum, day) => sum + (holidays.has(day) ? HOLIDAY_WEIGHT : 1), 0) / 7;
}

/** A week's usual count of the sources; without any of their own, the company's, parted by leads. */
function usualWeek(ahead: Ahead, metric: InputMetric, sources: readonly string[]): number | undefined {
  const own = weekly(ahead, metric, sources);
  if (own !== undefined || sources.length === 0) return own ?? weekly(ahead, metric, ahead.frame.sources);
  const whole = weekly(ahead, metric, ahead.frame.sources);
  const [leads, all] = [weekly(ahead, 'leads', sources), weekly(ahead, 'leads', ahead.frame.sources)];
  return whole === undefined || leads === undefined || !all ? undefined : (whole * leads) / all;
}

/**
 * Mean of a week over the baseline; nothing where none of the sources has any. A day that was not entered takes its part
 * of the week along; one on which nothing is ever entered is no part of it.
 */
function weekly({ frame, baseline }: Ahead, metric: InputMetric, sources: readonly string[]): number | undefined {
  const all = sumOfSeries(
    sources.map((source) => frame.series(source, metric)),
    7 * frame.weeks,
  );
  const weeks = baseline.map((week) =>
    [...all.subarray(7 * week, 7 * week + 7)].filter((value) => !Number.isNaN(value)),
  );
  const [entered, fullest] = [weeks.flat(), Math.max(0, ...weeks.map(({ length }) => length))];
  return entered.length === 0 ? undefined : (entered.reduce((sum, value) => sum + value, 0) * fullest) / entered.length;
}
