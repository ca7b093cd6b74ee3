import type { Week } from '../funnel/calendar';
import type { Signal, WeeklyReport } from './signal';

/** How many reports in a row must say the same before a new norm is offered: METHODS, 2.0 "Level shift". */
const LASTING_WEEKS = 6;

/**
 * Since when a signal has been so, where that is long enough to ask whether it is the new norm: the last six judged
 * reports or more, the oldest first, say the same of it. Whether it is, a person decides.
 */
export function lastingSince(
  reports: readonly WeeklyReport[],
  { metric, source, verdict }: Signal,
): { readonly from: Week; readonly weeks: number } | undefined {
  if (verdict !== 'alarm' && verdict !== 'goodNews') return undefined;
  const isSo = ({ signals }: WeeklyReport): boolean =>
    signals.some((one) => one.metric === metric && one.source === source && one.verdict === verdict);
  const newest = reports.filter(({ judged }) => judged).reverse(); // a week of holidays says neither yes nor no
  const broken = newest.findIndex((report) => !isSo(report));
  const weeks = broken < 0 ? newest.length : broken;
  const first = newest[weeks - 1];
  return weeks < LASTING_WEEKS || first === undefined ? undefined : { from: first.week, weeks };
}
