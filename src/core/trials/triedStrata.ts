import { addDays, dayOf } from '../funnel/calendar';
import { dispersionOf, type Weeks } from '../norms/comparison';
import { shifted } from '../norms/lags';
import { type Stratum, stratumOf } from '../norms/strata';
import { dayWeight, weekdayProfile } from '../norms/weekdayProfile';
import { type Reading, type Sides, sidesOf, sinceNorm } from '../signals/weeklyStrata';
import { cohortsOf } from './cohorts';
import { FIRST_WEEK, type Trial } from './trial';
import type { Tried } from './tried';

/** A metric of a trial, week by week, of its scope. */
export interface TriedStrata {
  readonly strata: readonly Stratum[];
  readonly weeks: Weeks;
  /** Weeks by which the outcome follows. */
  readonly lagWeeks: number;
  /** Of cohorts: how ripe those of the trial are, 1 where all that they will bring has come. */
  readonly ripeness?: number;
  /** Outcomes of what began before the trial make up much of its own. */
  readonly isDiluted?: boolean;
}

const MOST_WEEKS_SHIFTED = 2;
const UNDILUTED_WEEKS = 3; // from here on outcomes of what began before the trial are few enough

/** Reads a trial's metric; nothing where it is not kept in its scope. */
export function triedStrata(trial: Trial, reading: Reading, tried: Tried): TriedStrata | undefined {
  const { source } = trial.hypothesis;
  const read = tried.kind === 'count' ? countsOf(trial, reading, tried.metric) : ratioOf(trial, reading, tried);
  const strata = read?.strata
    .filter((stratum) => source === undefined || stratum.source === source)
    .map((stratum) => sinceNorm(reading, tried.metric, stratum));
  return read === undefined || strata === undefined || strata.length === 0 ? undefined : { ...read, strata };
}

type Counted = Extract<Tried, { kind: 'count' }>;

/** Counts against the days' weights: holidays are in neither, a day not entered takes its weight along. */
function countsOf(trial: Trial, { frame, keepers }: Reading, metric: Counted['metric']): TriedStrata {
  const { own, eve, weeks } = trial;
  const profile = weekdayProfile(own.records, metric, { until: eve, calendar: own.calendar });
  const first = dayOf(frame.start);
  const week = Array.from({ length: 7 }, (_, index) => dayWeight(profile, addDays(first, index)));
  const weights = Float64Array.from(frame.regular, (regular, day) => (regular ? (week[day % 7] ?? 1) : Number.NaN));
  const strata = frame.sources.flatMap((source) => {
    const series = frame.series(source, metric);
    return series && keepers.get(metric)?.has(source) ? [{ source, ...stratumOf(frame, series, weights) }] : [];
  });
  return { strata, weeks, lagWeeks: 0 };
}

function ratioOf(trial: Trial, reading: Reading, tried: Exclude<Tried, Counted>): TriedStrata | undefined {
  const ratio = reading.ratios.get(tried.metric);
  if (ratio === undefined) return undefined;
  const step = tried.kind === 'share' ? (tried.step ?? (ratio.notByDay ? 'toHeld' : undefined)) : undefined;
  const cohorts = step && cohortsOf(trial, { step, per: ratio.per });
  if (cohorts) return { ...cohorts, weeks: trial.weeks };
  const sides = sidesOf(reading, ratio.of, ratio.per);
  return step === undefined ? { ...shiftedBy(trial, sides, 0), lagWeeks: 0 } : matched(trial, sides);
}

/** Without deals: by the whole weeks that make the baseline most even (METHODS, 2.0). */
function matched(trial: Trial, sides: readonly Sides[]): TriedStrata {
  const candidates = Array.from({ length: MOST_WEEKS_SHIFTED + 1 }, (_, weeks) => shiftedBy(trial, sides, weeks));
  const spread = candidates.map(({ strata }) => dispersionOf(strata, trial.weeks.baseline, 'share'));
  const lagWeeks = Math.max(0, spread.indexOf(Math.min(...spread)));
  const best = candidates[lagWeeks] ?? shiftedBy(trial, sides, 0);
  return { ...best, lagWeeks, isDiluted: best.weeks.window.length < UNDILUTED_WEEKS };
}

/** The outcomes of so many weeks later; of the trial only those that came from what began in it. */
function shiftedBy({ frame, weeks }: Trial, sides: readonly Sides[], later: number): Omit<TriedStrata, 'lagWeeks'> {
  const strata = sides.map(({ of, per, ...named }) => ({ ...named, ...stratumOf(frame, of, shifted(per, later)) }));
  return { strata, weeks: { ...weeks, window: weeks.window.filter((week) => week >= FIRST_WEEK + later) } };
}
