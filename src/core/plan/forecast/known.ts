import {
  type Calendar,
  type Day,
  dayNumber,
  dayOf,
  firstDayOf,
  isoWeekOf,
  lastDayOf,
  type Month,
} from '../../funnel/calendar';
import { keepersOf } from '../../funnel/keptMetrics';
import type { InputMetric } from '../../funnel/metrics';
import type { Facts } from '../../funnel/records';
import { entriesOf } from '../../funnel/rollUp';
import { type Frame, frameOf, sumOfSeries } from '../../norms/frame';
import { dayWeight, weekdayProfile } from '../../norms/weekdayProfile';
import { lastDayEntered } from '../planFact';

/** What is known on an evening: the last year day by day, and the days of the month that are still ahead. */
export interface Known {
  readonly frame: Frame;
  /** Indexes of the first and the last day entered. */
  readonly first: number;
  readonly last: number;
  /** Days of the month not entered yet, by indexes that go on behind the frame's; none where `from` is above `to`. */
  readonly from: number;
  readonly to: number;
  /** The frame's days and on to the end of the month. */
  readonly days: readonly Day[];
  readonly calendar: Calendar | undefined;
  /** Weights of those days: the weekday's, 0.8 of it on a holiday; mean 1. */
  readonly weights: (metric: InputMetric) => Float64Array;
  /** All sources together, day by day; NaN where nothing was entered. */
  readonly total: (metric: InputMetric) => Float64Array;
  readonly isKept: (metric: InputMetric) => boolean;
}

const FRAME_WEEKS = 53; // more than a year back rates were other rates
const FEWEST_DAYS = 14;
const FARTHEST_DAYS = 400; // of a month further ahead nobody knows anything

/**
 * What is known of a business on the last day entered up to `asOf`; nothing where that is less than two weeks, or the
 * month is more than a year away.
 */
export function knownOn(
  facts: Facts,
  { month, asOf }: { readonly month: Month; readonly asOf: Day },
): Known | undefined {
  const lastDay = lastDayEntered(facts.records, asOf);
  if (lastDay === undefined) return undefined;
  const { records, frame } = yearUpTo(facts, lastDay);
  const last = dayNumber(lastDay) - frame.start;
  const first = Array.from({ length: last + 1 }, (_, day) => day).find(frame.isEntered) ?? last;
  const to = dayNumber(lastDayOf(month)) - frame.start;
  if (last - first + 1 < FEWEST_DAYS || to - last > FARTHEST_DAYS) return undefined;
  const days = Array.from({ length: Math.max(to, last) + 1 }, (_, index) => dayOf(frame.start + index));
  const { calendar } = facts;
  const keepers = keepersOf({ records, ...(facts.kept && { kept: facts.kept }) });
  return {
    frame,
    ...{ first, last, days, calendar, to },
    from: Math.max(dayNumber(firstDayOf(month)) - frame.start, last + 1),
    weights: remembered((metric) => {
      const profile = weekdayProfile(records, metric, { until: lastDay, calendar });
      return Float64Array.from(days, (day) => dayWeight(profile, day, calendar));
    }),
    total: remembered((metric) => totalOf(frame, metric)),
    isKept: (metric) => (keepers.get(metric)?.size ?? 0) > 0,
  };
}

function yearUpTo(facts: Facts, lastDay: Day): { readonly records: Facts['records']; readonly frame: Frame } {
  const earliest = dayOf(dayNumber(lastDay) - 7 * FRAME_WEEKS);
  const records = facts.records.filter(({ day }) => day <= lastDay && day > earliest);
  for (const { values } of records) entriesOf(values); // refuses what is no finite number
  return { records, frame: frameOf({ ...facts, records }, isoWeekOf(lastDay), FRAME_WEEKS) };
}

function totalOf(frame: Frame, metric: InputMetric): Float64Array {
  const all = frame.sources.map((source) => frame.series(source, metric));
  return sumOfSeries(all, 7 * frame.weeks);
}

function remembered<T>(of: (metric: InputMetric) => T): (metric: InputMetric) => T {
  const known = new Map<InputMetric, T>();
  return (metric) => {
    const value = known.get(metric) ?? of(metric);
    known.set(metric, value);
    return value;
  };
}

/** The sum of the weights of the days ahead. */
export const weightAhead = ({ from, to, weights }: Known, metric: InputMetric): number =>
  weights(metric)
    .subarray(from, Math.max(from, to + 1))
    .reduce((sum, weight) => sum + weight, 0);

/** Weeks from the last day entered to the middle of the days ahead, and how many weeks those are. */
export function horizonOf({ last, from, to }: Known): { readonly weeksAway: number; readonly weeksLong: number } {
  return { weeksAway: Math.max(0, (from + to) / 2 - last) / 7, weeksLong: Math.max(0, to - from + 1) / 7 };
}

/** The sum of what was entered on some days, both ends included. */
export function sumIn(series: Float64Array, from: number, to: number): number {
  let sum = 0;
  for (let day = Math.max(0, from); day <= to; day++) {
    const value = series[day] ?? Number.NaN;
    if (!Number.isNaN(value)) sum += value;
  }
  return sum;
}
