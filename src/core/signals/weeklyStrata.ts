import { addDays, dayNumber, dayOf, mondayOf } from '../funnel/calendar';
import { type Keepers, keepersOf, type SettledRatio, settleRatios } from '../funnel/keptMetrics';
import type { InputMetric, Metric } from '../funnel/metrics';
import type { Facts } from '../funnel/records';
import { type Chance, dispersionOf } from '../norms/comparison';
import { type Frame, type Series, sumOfSeries } from '../norms/frame';
import { type LaggedStep, lagMatched, lagsOf, shifted } from '../norms/lags';
import { type Stratum, stratumOf } from '../norms/strata';
import { dayWeight, weekdayProfile } from '../norms/weekdayProfile';
import type { Tested } from './tested';

/** A tested metric as the weeks of a frame hold it. */
export interface WeeklyMetric {
  readonly tested: Tested;
  /** By source, or the company as one where the sides of a ratio lie in different sources. */
  readonly strata: readonly Stratum[];
  /** Its denominators are matched by lag. */
  readonly lagged: boolean;
}
/** What every metric of one report is read from. */
export interface Reading {
  readonly facts: Facts;
  readonly frame: Frame;
  readonly keepers: Keepers;
  readonly ratios: ReadonlyMap<string, SettledRatio>;
  /** The weeks before the reviewed one by which shifts are chosen. */
  readonly baseline: readonly number[];
}

const MOST_WEEKS_SHIFTED = 2;
const NOTHING: AsKept = { strata: [], lagged: false };
type AsKept = Omit<WeeklyMetric, 'tested'>;

/** Settles once what a report's ratios divide by. */
export function readingOf(facts: Facts, frame: Frame, baseline: readonly number[]): Reading {
  const keepers = keepersOf(facts);
  const ratios = new Map(settleRatios(keepers).map((ratio) => [ratio.id as string, ratio]));
  return { facts, frame, keepers, ratios, baseline };
}

/** A tested metric, week by week; without strata where the business does not keep it. */
export function weeklyMetric(reading: Reading, tested: Tested): WeeklyMetric {
  const { strata, lagged } = asKept(reading, tested);
  return { tested, strata: strata.map((stratum) => sinceNorm(reading, tested.metric, stratum)), lagged };
}

/** From the week on that a person accepted as a new norm; what was before does not count. */
export function sinceNorm({ facts, frame }: Reading, metric: Metric, stratum: Stratum): Stratum {
  const own = (facts.norms ?? [])
    .filter((norm) => norm.metric === metric && (norm.source === undefined || norm.source === stratum.source))
    .map(({ from }) => (dayNumber(mondayOf(from)) - frame.start) / 7)
    .filter((from) => from < frame.weeks); // one of a later week says nothing of this one
  if (own.length === 0) return stratum;
  const first = Math.max(...own);
  return { ...stratum, counts: stratum.counts.map((counts, week) => counts && week >= first) };
}

function asKept(reading: Reading, tested: Tested): AsKept {
  if (tested.kind === 'count') return { strata: leadsByDayWeight(reading), lagged: false };
  const ratio = reading.ratios.get(tested.metric);
  if (ratio === undefined) return NOTHING;
  const [of, per] = tested.kind === 'cost' ? [ratio.per, ratio.of] : [ratio.of, ratio.per]; // leads for the money
  const step = tested.step ?? (ratio.notByDay ? 'toHeld' : undefined);
  const sides = sidesOf(reading, of, per);
  return step === undefined ? { strata: sides.map(stratumIn(reading)), lagged: false } : matched(reading, sides, step);
}

/** What a ratio is made of, day by day: of one source, or of the whole company. */
export interface Sides {
  readonly source?: string;
  readonly of: Series;
  readonly per: Series;
}

const stratumIn =
  ({ frame }: Reading) =>
  ({ of, per, ...named }: Sides): Stratum => ({ ...named, ...stratumOf(frame, of, per) });

/** The two sides of a ratio by source; of the whole company where no source keeps both. */
export function sidesOf({ frame, keepers }: Reading, of: InputMetric, per: InputMetric): Sides[] {
  const [tops, bottoms] = [keepers.get(of), keepers.get(per)];
  const days = 7 * frame.weeks;
  const both = frame.sources.filter((source) => tops?.has(source) && bottoms?.has(source));
  const all = (metric: InputMetric): Series =>
    sumOfSeries(
      frame.sources.map((one) => frame.series(one, metric)),
      days,
    );
  const series = (source: string, metric: InputMetric): Series =>
    frame.series(source, metric) ?? new Float64Array(days).fill(Number.NaN);
  if (both.length === 0) return [{ of: all(of), per: all(per) }];
  return both.map((source) => ({ source, of: series(source, of), per: series(source, per) }));
}

/** Matches what came out with what it came from: by the deals' lags, else by whole weeks. */
function matched(reading: Reading, sides: readonly Sides[], step: LaggedStep): AsKept {
  const { facts, frame } = reading;
  const until = frame.start + 7 * frame.weeks - 1;
  const lags = facts.deals && lagsOf(facts.deals, step, until);
  const strataWith = (change: (per: Series) => Series): Stratum[] =>
    sides.map(({ per, ...side }) => stratumIn(reading)({ ...side, per: change(per) }));
  if (lags) return { strata: strataWith((per) => lagMatched(per, lags)), lagged: true };
  const candidates = Array.from({ length: MOST_WEEKS_SHIFTED + 1 }, (_, weeks) => ({
    weeks,
    strata: strataWith((per) => shifted(per, weeks)),
  }));
  const spread = candidates.map(({ strata }) => dispersionOf(strata, reading.baseline, 'share'));
  const best = candidates[spread.indexOf(Math.min(...spread))];
  return best === undefined ? NOTHING : { strata: best.strata, lagged: best.weeks > 0 };
}

/** Leads against the days' weights: holidays are in neither, a day not entered takes its weight along. */
function leadsByDayWeight({ facts, frame, keepers }: Reading): Stratum[] {
  const before = dayOf(frame.start + 7 * (frame.weeks - 1) - 1);
  const profile = weekdayProfile(facts.records, 'leads', { until: before, calendar: facts.calendar });
  const monday = dayOf(frame.start);
  const week = Array.from({ length: 7 }, (_, index) => dayWeight(profile, addDays(monday, index)));
  const weights = Float64Array.from(frame.regular, (regular, day) => (regular ? (week[day % 7] ?? 1) : Number.NaN));
  const leads = keepers.get('leads');
  return frame.sources.flatMap((source) => {
    const series = frame.series(source, 'leads');
    return series && leads?.has(source) ? [{ source, ...stratumOf(frame, series, weights) }] : [];
  });
}

/** How trials of a kind vary. */
export const chanceOf = ({ kind }: Tested): Chance => (kind === 'share' ? 'share' : 'count');
