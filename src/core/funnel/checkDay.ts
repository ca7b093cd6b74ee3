import { addDays, type Day } from './calendar';
import { INPUT_DEFINITIONS, type InputMetric } from './metrics';
import type { DayRecord, Inputs } from './records';
import { entriesOf, sourceDays } from './rollUp';

/** 'impossible': contradicts `than` (more clicks than impressions); 'unusual': far from this weekday's `usual`. Asked, never refused. */
export interface EntryQuestion {
  readonly metric: InputMetric;
  readonly kind: 'impossible' | 'unusual';
  readonly than?: InputMetric;
  readonly usual?: number;
}

// Thresholds of the entry check, measured on simulated typing errors: METHODS, 2.0 "Entry check".
const SAME_WEEKDAYS = 8;
const LOOK_BACK_WEEKS = 20;
const FEWEST_WEEKDAYS = 4;
const TIMES_USUAL = 4;
const FEWEST_ROOTS_AWAY = 5;

/** What a weekday usually brings to a source: the median of each input, and of a day's average check. */
export interface UsualDay {
  readonly inputs: Inputs;
  readonly check?: number;
}

/**
 * What to ask about one day of one source before it is believed: contradictions (clicks above impressions, spend with
 * no impressions, …), numbers over 4 times or under a quarter of what this weekday usually brings to this source, and
 * revenue without a payment. Revenue is compared through the average check, since days with and without a payment are
 * both usual. A day after the entry is never looked at.
 *
 * @example checkDay([], { day: '2026-03-02', source: 'a', values: { leads: 9, clicks: 7 } }) // => [{ metric: 'leads', kind: 'impossible', than: 'clicks' }]
 * @throws UserError badDay, for a day that is no civil date; notFinite, for a value that is no number
 */
export function checkDay(history: readonly DayRecord[], entry: DayRecord): EntryQuestion[] {
  entriesOf(entry.values); // refuses what is no number
  return checkValues(entry.values, usualDay(history, entry));
}

/** The questions of `checkDay` about typed numbers, where what is usual is known already. */
export function checkValues(values: Inputs, usual: UsualDay): EntryQuestion[] {
  return INPUT_DEFINITIONS.flatMap(({ id }) => {
    const than = contradicted(id, values);
    if (than !== undefined) return { metric: id, kind: 'impossible', than };
    return unusual(id, values, usual);
  });
}

/**
 * What this weekday usually brings to this source: for each input the median of the last eight such weekdays on which
 * it was entered, looking back 20 weeks; absent where there were fewer than four. The check is of any day with a payment.
 */
export function usualDay(history: readonly DayRecord[], { day, source }: Pick<DayRecord, 'day' | 'source'>): UsualDay {
  const past = sourceDays(history.filter((record) => record.source === source && record.day < day));
  const sameWeekdays = sameWeekdaysBefore(day);
  const same = past.filter((record) => sameWeekdays.has(record.day));
  const medians = INPUT_DEFINITIONS.flatMap(({ id }) => {
    const usual = medianOfLast(same.map((record) => record.values[id]));
    return usual === undefined ? [] : [[id, usual] as const];
  });
  const check = medianOfLast(past.map((record) => checkOf(record.values)));
  return { inputs: Object.fromEntries(medians), ...(check !== undefined && { check }) };
}

const checkOf = ({ revenue, payments = 0 }: Inputs): number | undefined =>
  revenue !== undefined && payments > 0 ? revenue / payments : undefined;

function contradicted(metric: InputMetric, values: Inputs): InputMetric | undefined {
  const value = values[metric];
  if (value === undefined) return undefined;
  if (metric === 'spend') return value > 0 && values.impressions === 0 ? 'impressions' : undefined;
  const whole = INPUT_DEFINITIONS.find(({ id }) => id === metric)?.cannotExceed;
  const most = whole && values[whole];
  return most !== undefined && value > most ? whole : undefined;
}

function unusual(metric: InputMetric, values: Inputs, { inputs, check }: UsualDay): EntryQuestion[] {
  const value = values[metric];
  if (value === undefined) return [];
  const { payments } = values;
  const byCheck = metric === 'revenue' && payments !== undefined;
  if (byCheck && payments === 0) return value > 0 ? [{ metric, kind: 'unusual' }] : [];
  const usual = byCheck ? check && check * payments : inputs[metric];
  return usual !== undefined && isFar(value, usual) ? [{ metric, kind: 'unusual', usual }] : [];
}

const isFar = (value: number, usual: number): boolean =>
  (value > TIMES_USUAL * usual || value < usual / TIMES_USUAL) &&
  Math.abs(value - usual) >= FEWEST_ROOTS_AWAY * Math.sqrt(Math.max(usual, 1));

const sameWeekdaysBefore = (day: Day): ReadonlySet<Day> =>
  new Set(Array.from({ length: LOOK_BACK_WEEKS }, (_, week) => addDays(day, -7 * (week + 1))));

function medianOfLast(values: readonly (number | undefined)[]): number | undefined {
  const entered = values.filter((value) => value !== undefined).slice(-SAME_WEEKDAYS);
  if (entered.length < FEWEST_WEEKDAYS) return undefined;
  const sorted = entered.sort((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}
