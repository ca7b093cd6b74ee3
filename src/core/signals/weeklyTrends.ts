import { addDays, addWeeks, mondayOf, type Week } from '../funnel/calendar';
import type { Metric } from '../funnel/metrics';
import type { Facts } from '../funnel/records';
import { swingOf } from '../norms/comparison';
import { frameOf } from '../norms/frame';
import { type Finding, findingOf } from './cell';
import { FRAME_WEEKS } from './reviewWeek';
import { TESTED, type Tested } from './tested';
import { readingOf, weeklyMetric } from './weeklyStrata';
import { weeksIn } from './windows';

/** A week of a metric beside what is usual at its volume; without numbers where the week cannot be compared. */
export interface TrendWeek {
  readonly week: Week;
  readonly actual?: number;
  readonly usual?: number;
  /** 95 % range of `actual`. */
  readonly low?: number;
  readonly high?: number;
}
/** A metric of the company or of a source. */
export interface Trended {
  readonly metric: Metric;
  readonly source?: string | undefined;
}

const LATELY = 4; // the longest window of a review: what changed in it is not usual yet

/** As many weeks as «Недели» shows. */
export const TREND_WEEKS = 13;

/**
 * Tested metrics week by week up to a closed week, each beside the range that was usual before the last four: the baseline
 * by which these are reviewed (METHODS, 2a), at the volume of each week. Nothing is judged by it. Facts after the week are not
 * looked at; a metric that is not tested, or not kept, has weeks without numbers.
 */
export function weeklyTrends(facts: Facts, week: Week, asked: readonly Trended[]): TrendWeek[][] {
  const sunday = addDays(mondayOf(week), 6);
  const known = { ...facts, records: facts.records.filter(({ day }) => day <= sunday) };
  const frame = frameOf(known, week, FRAME_WEEKS);
  const { baseline } = weeksIn(frame)(LATELY);
  const reading = readingOf(known, frame, baseline);
  const metrics = TESTED.map((tested) => weeklyMetric(reading, tested));
  const rates = metrics.filter(({ tested }) => tested.kind === 'share').map(({ strata }) => strata);
  const swing = swingOf(rates, baseline);
  const indexes = Array.from({ length: TREND_WEEKS }, (_, index) => frame.weeks - TREND_WEEKS + index);
  return asked.map(({ metric, source }) => {
    const found = metrics.find(({ tested }) => tested.metric === metric);
    const strata = (found?.strata ?? []).filter((one) => source === undefined || one.source === source);
    return indexes.map((index) => {
      const weeksOf = () => ({ window: [index], baseline });
      const finding = found && findingOf(strata, found.tested, { length: 1, weeksOf, swing });
      return { week: addWeeks(week, index + 1 - frame.weeks), ...(finding && numbersIn(finding, found.tested)) };
    });
  });
}

/** A share's range ends at the whole, unless lags make more than the whole usual. */
function numbersIn({ actual, usual, low, high }: Finding, { kind }: Tested): Omit<TrendWeek, 'week'> {
  const most = kind === 'share' ? Math.max(1, usual) : Number.POSITIVE_INFINITY;
  return {
    usual,
    ...(actual !== undefined && { actual }),
    ...(low !== undefined && { low }),
    ...(high !== undefined && { high: Math.min(most, high) }),
  };
}
