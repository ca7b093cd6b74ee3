import { type Day, dayNumber, dayOf, daysBetween } from '../funnel/calendar';
import type { InputMetric } from '../funnel/metrics';
import type { Deal } from '../funnel/records';
import { type Series, sumOfSeries } from '../norms/frame';
import { type LaggedStep, type Lags, lagsOf, STEP_DAYS } from '../norms/lags';
import { type Stratum, stratumOf } from '../norms/strata';
import type { Trial } from './trial';

/** A stage that takes days: its step in the deals, and what the records divide by. */
export interface LaggedStage {
  readonly step: LaggedStep;
  readonly per: InputMetric;
}
/** A lagged stage by the days on which its deals began it. */
export interface Cohorts {
  readonly strata: readonly Stratum[];
  /** Weeks that the step takes on average. */
  readonly lagWeeks: number;
  /** How ripe the trial's deals are: the mean maturity of what counts, 1 where all that will end has ended. */
  readonly ripeness: number;
}

const COVERED = { least: 0.8, most: 1.25 }; // how many of what the records count the deals may tell of

/**
 * A lagged stage on matured cohorts (METHODS, 2d): of the deals that began the step on a day those that have ended it,
 * out of all weighed by how many of the endings to come have come by their age. The trial's deals are those that began
 * the step in it, as known at its end; the baseline's are as they were known on the eve, before the trial could touch
 * them. Nothing where the deals do not tell of about as many as the records, or of too few lags.
 */
export function cohortsOf(trial: Trial, stage: LaggedStage): Cohorts | undefined {
  const { own, frame, eve } = trial;
  const lags = own.deals && lagsOf(trial.known.deals ?? [], stage.step, dayNumber(eve));
  if (own.deals === undefined || lags === undefined) return undefined;
  const cohorts = begunBy(own.deals, trial, stage);
  if (!isCovered([...cohorts.values()], trial, stage)) return undefined;
  const come = maturity(lags, trial);
  const strata = [...cohorts].sort(bySource).map(([source, { begun, ended }]) => ({
    ...(source !== undefined && { source }),
    ...stratumOf(
      frame,
      ended,
      begun.map((count, day) => count * (come[day] ?? 0)),
    ),
  }));
  const lagWeeks = lags.reduce((sum, share, lag) => sum + share * lag, 0) / 7;
  return { strata, lagWeeks, ripeness: ripenessOf([...cohorts.values()], come, trial) };
}

interface Cohort {
  readonly begun: Series;
  readonly ended: Series;
}

/** In an order of their own: sums of strata differ by the order of their parts. */
const bySource = ([a = '']: readonly [string | undefined, Cohort], [b = '']: readonly [string | undefined, Cohort]) =>
  a < b ? -1 : 1;

function begunBy(deals: readonly Deal[], trial: Trial, { step, per }: LaggedStage): Map<string | undefined, Cohort> {
  const days = 7 * trial.frame.weeks;
  const indexes = new Map(Array.from({ length: days }, (_, index) => [dayOf(trial.frame.start + index), index]));
  const all = new Map<string | undefined, Cohort>();
  for (const deal of deals) {
    const [from = '', to] = STEP_DAYS[step](deal);
    const day = indexes.get(from);
    if (day === undefined || from > trial.until || (per === 'qualified' && deal.qualified !== true)) continue;
    const own = all.get(deal.source) ?? { begun: new Float64Array(days), ended: new Float64Array(days) };
    all.set(deal.source, own);
    count(own.begun, day);
    if (to !== undefined && to >= from && to <= knownUntil(trial, from)) count(own.ended, day);
  }
  return all;
}

const knownUntil = ({ eve, until }: Trial, day: Day): Day => (day <= eve && eve < until ? eve : until);

function count(series: Series, day: number): void {
  series[day] = (series[day] ?? 0) + 1;
}

function ripenessOf(cohorts: readonly Cohort[], come: readonly number[], { weeks: { window } }: Trial): number {
  let [squares, sum] = [0, 0];
  for (const day of window.flatMap((week) => [0, 1, 2, 3, 4, 5, 6].map((weekday) => 7 * week + weekday))) {
    const share = come[day] ?? 1;
    const begun = cohorts.reduce((count, cohort) => count + (cohort.begun[day] ?? 0), 0);
    squares += begun * share ** 2;
    sum += begun * share;
  }
  return sum > 0 ? squares / sum : 1;
}

function isCovered(cohorts: readonly Cohort[], { own, frame }: Trial, { per }: LaggedStage): boolean {
  const told = cohorts.reduce((sum, { begun }) => sum + total(begun), 0);
  const series = frame.sources.map((source) => frame.series(source, per));
  const kept = total(sumOfSeries(series, 7 * frame.weeks));
  return own.records.length > 0 && kept > 0 && told >= COVERED.least * kept && told <= COVERED.most * kept;
}

/** The share of the endings to come of a day's deals that has come by the day until which they are known. */
function maturity(lags: Lags, trial: Trial): number[] {
  let sum = 0;
  const byAge = lags.map((share) => {
    sum += share;
    return Math.min(1, sum);
  });
  return Array.from({ length: 7 * trial.frame.weeks }, (_, index) => {
    const day = dayOf(trial.frame.start + index);
    const age = daysBetween(day, knownUntil(trial, day));
    return age < 0 ? 0 : (byAge[age] ?? 1);
  });
}

const total = (series: Series): number => series.reduce((sum, value) => (Number.isNaN(value) ? sum : sum + value), 0);
