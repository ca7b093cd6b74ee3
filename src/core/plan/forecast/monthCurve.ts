import { type Day, daysFrom, firstDayOf, lastDayOf } from '../../funnel/calendar';
import type { InputMetric } from '../../funnel/metrics';
import { weekdayProfile } from '../../norms/weekdayProfile';
import type { Telling } from '../../signals/weekSaid';
import { elapsedShare } from '../planFact';
import { momentOf } from './monthSaid';
import type { Range } from './outlook';

/** A day of the month as its curve shows it, all cumulated; `done` up to the last day entered, the forecast from it on. */
export interface CurveDay extends Partial<Range> {
  readonly day: Day;
  readonly plan?: number;
  readonly done?: number;
}
/** What a month is counted by, its plan, and where it will end. */
export interface CurveAsk {
  readonly metric: InputMetric;
  readonly plan?: number | undefined;
  readonly range?: Range | undefined;
}

/**
 * The month day by day: plan and forecast grow by the weights of the days, as «План» draws them; the forecast sets out
 * from what is done.
 */
export function monthCurve(telling: Telling, { metric, plan, range }: CurveAsk): CurveDay[] {
  const { facts } = telling;
  const { month, asOf } = momentOf(telling);
  const profile = weekdayProfile(facts.records, metric, { until: asOf, calendar: facts.calendar });
  const shareBy = (until: Day): number => elapsedShare(profile, { month, until, calendar: facts.calendar });
  const days = daysFrom(firstDayOf(month), lastDayOf(month));
  const done = cumulated(facts.records, metric, { days, asOf });
  const [elapsed, soFar] = [shareBy(asOf), done.get(asOf) ?? 0];
  return days.map((day) => {
    const share = shareBy(day);
    const ahead = (total: number): number =>
      elapsed < 1 ? soFar + ((total - soFar) * (share - elapsed)) / (1 - elapsed) : total;
    const there = done.get(day);
    return {
      day,
      ...(plan !== undefined && { plan: plan * share }),
      ...(there !== undefined && { done: there }),
      ...(range && day >= asOf && { low: ahead(range.low), mean: ahead(range.mean), high: ahead(range.high) }),
    };
  });
}

/** The sum of a metric by the evening of each day up to the last one entered; nothing where nothing was entered. */
function cumulated(
  records: Telling['facts']['records'],
  metric: InputMetric,
  { days, asOf }: { readonly days: readonly Day[]; readonly asOf: Day },
): ReadonlyMap<Day, number> {
  const past = days.filter((day) => day <= asOf);
  const own = records.filter(({ day, values }) => values[metric] !== undefined && past.includes(day));
  let sum = 0;
  if (own.length === 0) return new Map();
  return new Map(
    past.map((day) => {
      for (const record of own) if (record.day === day) sum += record.values[metric] ?? 0;
      return [day, sum];
    }),
  );
}
