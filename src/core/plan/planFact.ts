import { type Calendar, type Day, dayNumber, daysFrom, firstDayOf, lastDayOf, type Month } from '../funnel/calendar';
import { keepersOf, type SettledRatio, settleRatios } from '../funnel/keptMetrics';
import { INPUT_IDS, type InputMetric, type Metric } from '../funnel/metrics';
import type { DayRecord, Facts, Inputs, Plan, Values } from '../funnel/records';
import { entriesOf, rollUp, sumOf } from '../funnel/rollUp';
import { dayWeight, type WeekdayProfile, weekdayProfile } from '../norms/weekdayProfile';

/** A planned metric beside what happened; `share` is the actual over the plan to date (of a ratio, over the plan). */
export interface PlanFact {
  readonly metric: Metric;
  readonly source?: string;
  readonly plan: number;
  readonly toDate: number;
  readonly actual?: number;
  readonly share?: number;
}

type PlanScope = Plan['sources'][number];
type ElapsedShares = ReadonlyMap<InputMetric, number>;

/**
 * The month's plan, the part of it due by now, and what happened, for the company and each planned source.
 * The plan is spread over the month's days by their weight (weekday profile of the metric in the whole company,
 * holidays, working weekends), through the last day entered up to `asOf`. The company's plan of a metric is the entry
 * without a source where it has one, else the sum over the sources. Two planned inputs of a ratio plan the ratio.
 *
 * @throws UserError badDay, badMonth, notFinite
 */
export function planFact(facts: Facts, plan: Plan, asOf: Day): PlanFact[] {
  dayNumber(asOf); // refuses what is no civil date, also where nothing was entered
  firstDayOf(plan.month);
  const until = lastDayEntered(facts.records, asOf);
  const known = until === undefined ? [] : facts.records.filter(({ day }) => day <= until);
  const ratios = settleRatios(keepersOf(facts));
  const elapsed = elapsedShares(facts, plan.month, until);
  return scopesOf(plan).flatMap(({ source, values }) => {
    const periods = rollUp({ ...facts, records: known }, 'month', source);
    const actual = periods.find(({ key }) => key === plan.month)?.values ?? {};
    const lines = [...inputLines(values, actual, elapsed), ...ratioLines(values, actual, ratios)];
    return lines.map((line) => (source === undefined ? line : { ...line, source }));
  });
}

/** The last day up to `asOf` on which anything was entered. */
export function lastDayEntered(records: readonly DayRecord[], asOf: Day): Day | undefined {
  let last: Day | undefined;
  for (const { day, values } of records) {
    if (day > asOf || (last !== undefined && day <= last)) continue;
    if (entriesOf(values).length > 0) last = day;
  }
  return last;
}

/** The part of a month's plan due on its days through `until`, by their weights: 0 to 1. */
export function elapsedShare(
  profile: WeekdayProfile,
  {
    month,
    until,
    calendar,
  }: { readonly month: Month; readonly until: Day | undefined; readonly calendar?: Calendar | undefined },
): number {
  let [passed, whole] = [0, 0];
  for (const day of daysFrom(firstDayOf(month), lastDayOf(month))) {
    const weight = dayWeight(profile, day, calendar);
    whole += weight;
    if (until !== undefined && day <= until) passed += weight;
  }
  return passed / whole;
}

function elapsedShares({ records, calendar }: Facts, month: Month, until: Day | undefined): ElapsedShares {
  if (until === undefined) return new Map(INPUT_IDS.map((metric) => [metric, 0]));
  return new Map(
    INPUT_IDS.map((metric) => {
      const profile = weekdayProfile(records, metric, { until, calendar });
      return [metric, elapsedShare(profile, { month, until, calendar })];
    }),
  );
}

/** The company first, then the sources; entries of one source are added up. */
function scopesOf(plan: Plan): PlanScope[] {
  const bySource = new Map<string, Inputs>();
  let company: Inputs = {};
  for (const { source, values } of plan.sources) {
    if (source === undefined) company = sumOf([company, values]);
    else bySource.set(source, sumOf([bySource.get(source) ?? {}, values]));
  }
  const sources = [...bySource].map(([source, values]) => ({ source, values }));
  return [{ values: { ...sumOf([...bySource.values()]), ...company } }, ...sources];
}

function inputLines(plan: Inputs, actual: Values, elapsed: ElapsedShares): PlanFact[] {
  return INPUT_IDS.flatMap((metric) => {
    const planned = plan[metric];
    if (planned === undefined) return [];
    const toDate = planned * (elapsed.get(metric) ?? 0);
    return lineOf(metric, { plan: planned, toDate }, actual[metric]);
  });
}

function ratioLines(plan: Inputs, actual: Values, ratios: readonly SettledRatio[]): PlanFact[] {
  return ratios.flatMap(({ id, of, per, without }) => {
    const [top, bottom] = [plan[of], plan[per]];
    if (top === undefined || bottom === undefined) return [];
    const base = bottom - (without === undefined ? 0 : (plan[without] ?? 0));
    if (base === 0) return [];
    return lineOf(id, { plan: top / base, toDate: top / base }, actual[id]);
  });
}

function lineOf(metric: Metric, due: { plan: number; toDate: number }, actual: number | undefined): PlanFact {
  if (actual === undefined) return { metric, ...due };
  return { metric, ...due, actual, ...(due.toDate > 0 && { share: actual / due.toDate }) };
}
