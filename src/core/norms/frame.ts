import { type Day, dayNumber, dayOf, mondayOf, type Week, weekdayOf } from '../funnel/calendar';
import { INPUT_IDS, type InputMetric } from '../funnel/metrics';
import type { DayRecord, Facts, Inputs } from '../funnel/records';
import { requireFinite } from '../funnel/requireFinite';

/** A source's numbers of an input, day by day; NaN where none was entered. */
export type Series = Float64Array;

/** The weeks that a judgement looks at, day by day and source by source. */
export interface Frame {
  /** Number of the first day: a Monday, but for a frame that a trial's own start asks for. */
  readonly start: number;
  readonly weeks: number;
  /** Sources with any number in these weeks. */
  readonly sources: readonly string[];
  readonly series: (source: string, metric: InputMetric) => Series | undefined;
  /** Whether anything was entered on a day, by its index. */
  readonly isEntered: (day: number) => boolean;
  /** Days on which the business works as on others of that weekday. */
  readonly regular: readonly boolean[];
  /** Weeks with few holidays that no person left out: only they are judged, or judged by. */
  readonly judged: readonly boolean[];
}

const FEWEST_HOLIDAYS = 3; // on weekdays: METHODS, 2.0 "Holidays"

/** The `weeks` weeks that end with a week. Facts of other days are not looked at. */
export const frameOf = (facts: Facts, last: Week, weeks: number): Frame =>
  frameFrom(facts, { start: dayNumber(mondayOf(last)) - 7 * (weeks - 1), weeks });

/** So many weeks from a day on, by its number, whatever its weekday. Facts of other days are not looked at. */
export function frameFrom(facts: Facts, { start, weeks }: { readonly start: number; readonly weeks: number }): Frame {
  const days = Array.from({ length: 7 * weeks }, (_, index) => dayOf(start + index));
  const bySource = seriesOf(facts.records, days);
  return {
    start,
    weeks,
    sources: [...bySource.keys()].sort(),
    series: (source, metric) => bySource.get(source)?.get(metric),
    isEntered: (day) => [...bySource.values()].some((all) => [...all.values()].some((one) => !Number.isNaN(one[day]))),
    regular: regularDays(facts.calendar, days),
    judged: judgedWeeks(facts, { start, weeks }),
  };
}

type SourceSeries = Map<InputMetric, Series>;
interface Entry {
  readonly at: number;
  readonly value: number;
}

/** The records as series. */
function seriesOf(records: readonly DayRecord[], days: readonly Day[]): Map<string, SourceSeries> {
  const indexes = new Map(days.map((day, index) => [day, index]));
  const all = new Map<string, SourceSeries>();
  const again: Again = new Map();
  for (const { day, source, values } of records) {
    const at = indexes.get(day);
    if (at === undefined) continue;
    const own = all.get(source) ?? new Map<InputMetric, Series>();
    all.set(source, own);
    for (const [metric, value] of inputsIn(values)) enter(seriesIn(own, metric, days.length), { at, value }, again);
  }
  for (const [series, cells] of again) for (const [at, numbers] of cells) series[at] = sumInOrder(numbers);
  return all;
}

/** @throws UserError notFinite */
const inputsIn = (values: Inputs): (readonly [InputMetric, number])[] =>
  INPUT_IDS.flatMap((metric) => {
    const value = values[metric];
    if (value === undefined) return [];
    requireFinite(metric, value);
    return [[metric, value] as const];
  });

function seriesIn(own: SourceSeries, metric: InputMetric, length: number): Series {
  const known = own.get(metric);
  if (known) return known;
  const fresh = new Float64Array(length).fill(Number.NaN);
  own.set(metric, fresh);
  return fresh;
}

/** Numbers of source-days that have several records. */
type Again = Map<Series, Map<number, number[]>>;

function enter(series: Series, { at, value }: Entry, again: Again): void {
  const before = series[at] ?? Number.NaN;
  if (Number.isNaN(before)) {
    series[at] = value;
    return;
  }
  const cells = again.get(series) ?? new Map<number, number[]>();
  cells.set(at, [...(cells.get(at) ?? [before]), value]);
  again.set(series, cells);
}

/** In an order of their own, whatever that of the records: floating-point sums differ by the order of their parts. */
const sumInOrder = (values: number[]): number => values.sort((a, b) => a - b).reduce((sum, value) => sum + value, 0);

function regularDays(calendar: Facts['calendar'], days: readonly Day[]): boolean[] {
  const irregular = new Set([...(calendar?.holidays ?? []), ...(calendar?.workingWeekends ?? [])]);
  return days.map((day) => !irregular.has(day));
}

function judgedWeeks(
  { calendar, specialWeeks = [] }: Facts,
  { start, weeks }: { readonly start: number; readonly weeks: number },
): boolean[] {
  const holidays = new Array<number>(weeks).fill(0);
  for (const day of new Set(calendar?.holidays ?? [])) {
    const week = Math.floor((dayNumber(day) - start) / 7);
    if (week >= 0 && week < weeks && weekdayOf(day) < 6) holidays[week] = (holidays[week] ?? 0) + 1;
  }
  const special = new Set(
    specialWeeks
      .map((week) => (dayNumber(mondayOf(week)) - start) / 7)
      .flatMap((week) => [Math.floor(week), Math.ceil(week)]), // one week, or the two that it lies across
  );
  return holidays.map((count, week) => count < FEWEST_HOLIDAYS && !special.has(week));
}

/** The sum of several sources' series: entered where any of them is. */
export function sumOfSeries(all: readonly (Series | undefined)[], days: number): Series {
  const sum = new Float64Array(days).fill(Number.NaN);
  for (const series of all) {
    series?.forEach((value, day) => {
      if (!Number.isNaN(value)) sum[day] = (Number.isNaN(sum[day] ?? Number.NaN) ? 0 : (sum[day] ?? 0)) + value;
    });
  }
  return sum;
}
