import { addDays, type Day, dayNumber, isoWeekOf } from '../funnel/calendar';
import type { InputMetric } from '../funnel/metrics';
import type { Facts } from '../funnel/records';
import { type Frame, frameOf, type Series } from '../norms/frame';
import { weekdayProfile } from '../norms/weekdayProfile';

/** A count of a source that stopped: nothing on the last `days` entered days, where `expected` usually come. */
export interface Stop {
  readonly source: string;
  readonly metric: InputMetric;
  readonly days: number;
  readonly expected: number;
}

/** What can stop, from the ad to the form; what comes later is rare enough to wait for Monday. */
const WATCHED: readonly InputMetric[] = ['impressions', 'clicks', 'leads'];
const MOST_DAYS = 3; // METHODS, 2a "Daily stop"
const SELDOM = 0.005; // the same
const PAST_WEEKS = 8;
const FEWEST_DAYS = 14;

/**
 * What must not wait for Monday: nothing came on the last one to three entered days where something always comes, more
 * seldom than once in 200 times by itself. Leads that stop because no money is spent any more are not asked about.
 *
 * @throws UserError badDay
 */
export function dailyStops(facts: Facts, day: Day): readonly Stop[] {
  const week = isoWeekOf(day);
  const known = { ...facts, records: facts.records.filter((record) => record.day <= day) };
  const frame = frameOf(known, week, PAST_WEEKS + 1);
  const today = dayNumber(day) - frame.start;
  return frame.sources.flatMap((source) =>
    WATCHED.flatMap((metric): Stop[] => {
      const series = frame.series(source, metric);
      if (series?.[today] !== 0 || (metric === 'leads' && frame.series(source, 'spend')?.[today] === 0)) return [];
      const stop = stopIn(series, { today, weightAt: weightsOf(known, frame, { metric, until: addDays(day, -1) }) });
      return stop ? [{ source, metric, ...stop }] : [];
    }),
  );
}

/** Weight of a day by its index; nothing on a day that is not like others. */
function weightsOf(
  { records, calendar }: Facts,
  { regular }: Frame,
  { metric, until }: { readonly metric: InputMetric; readonly until: Day },
): (index: number) => number {
  const profile = weekdayProfile(records, metric, { until, calendar });
  return (index) => (regular[index] ? (profile[index % 7] ?? 1) : 0); // a frame begins on a Monday
}

interface Asked {
  readonly today: number;
  readonly weightAt: (index: number) => number;
}

/** The zeros up to today, where so many in a row are too seldom by themselves. */
function stopIn(series: Series, { today, weightAt }: Asked): Pick<Stop, 'days' | 'expected'> | undefined {
  const idle = idleWeekdays(series, today);
  const entered = Array.from({ length: today + 1 }, (_, back) => today - back).filter(
    (index) => !Number.isNaN(series[index]) && weightAt(index) > 0 && !idle.has(index % 7),
  );
  const zeros = entered.findIndex((index) => series[index] !== 0);
  const past = entered.slice(zeros);
  if (zeros < 1 || past.length < FEWEST_DAYS) return undefined;
  const total = (of: (index: number) => number, days: readonly number[]): number =>
    days.reduce((sum, index) => sum + of(index), 0);
  const rate = total((index) => series[index] ?? 0, past) / total(weightAt, past);
  const usual = (index: number): number => rate * weightAt(index);
  const wobble = total((index) => ((series[index] ?? 0) - usual(index)) ** 2 / usual(index), past) / (past.length - 1);
  const excess = Math.max(0, wobble - 1) / (total(usual, past) / past.length);
  const run = entered.slice(0, Math.min(zeros, MOST_DAYS));
  const chance = run.reduce((product, index) => product * chanceOfNothing(usual(index), excess), 1);
  return chance < SELDOM ? { days: run.length, expected: total(usual, run) } : undefined;
}

/** Weekdays on which a source mostly brings nothing: ads that pause at weekends have not stopped. */
function idleWeekdays(series: Series, today: number): ReadonlySet<number> {
  const tally = Array.from({ length: 7 }, () => ({ entered: 0, zeros: 0 }));
  series.subarray(0, today).forEach((value, index) => {
    const day = tally[index % 7];
    if (day === undefined || Number.isNaN(value)) return;
    day.entered += 1;
    if (value === 0) day.zeros += 1;
  });
  return new Set(tally.flatMap(({ entered, zeros }, weekday) => (2 * zeros > entered ? weekday : [])));
}

/**
 * How often a day brings nothing where so much is usual: of a negative binomial count whose variance is
 * usual·(1 + excess·usual). Dividing what is usual by the dispersion instead never makes a large source's zero seldom.
 */
const chanceOfNothing = (usual: number, excess: number): number =>
  excess * usual < 1e-6 ? Math.exp(-usual) : (1 + excess * usual) ** (-1 / excess);
