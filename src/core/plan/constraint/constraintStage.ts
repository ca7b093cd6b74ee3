import type { InputMetric } from '../../funnel/metrics';
import type { Inputs, Plan } from '../../funnel/records';
import { sumOf } from '../../funnel/rollUp';
import type { Weeks } from '../../norms/comparison';
import type { Stratum } from '../../norms/strata';
import type { Reading } from '../../signals/weeklyStrata';
import type { Stage } from '../stages';
import { type AgainstNorm, type AgainstPlan, type Seen, seenFromNorm, seenFromPlan } from './stake';

/** What the stages are measured by. */
export interface Asked {
  readonly reading: Reading;
  readonly weeks: Weeks;
  /** How much the business's rates swing by themselves: `swingOf`. */
  readonly swing: number;
  readonly plan?: PlannedRates | undefined;
}
/** How a stage stands, and what is seen of its change from its norm, or of how far it is from its plan. */
export interface StageFinding {
  readonly stage: Stage;
  readonly actual: number;
  readonly norm: number;
  readonly seen: Seen;
}

interface Against<A> {
  readonly actual: number;
  readonly norm: number;
  readonly seen: A;
}

/** A stage against its plan where one is asked for, else against its norm; nothing without the one asked for. */
export function findingOf(
  stage: Stage,
  { norm, plan }: { norm: Against<AgainstNorm> | undefined; plan: Against<AgainstPlan> | undefined | 'notAsked' },
): StageFinding[] {
  if (plan !== 'notAsked') {
    if (plan === undefined) return [];
    return [{ stage, actual: plan.actual, norm: plan.norm, seen: seenFromPlan(plan.seen, norm?.seen) }];
  }
  return norm === undefined ? [] : [{ stage, actual: norm.actual, norm: norm.norm, seen: seenFromNorm(norm.seen) }];
}

/** The rate of a step that a plan means, of a source where it says so, else of the company. */
export type PlannedRates = (
  of: InputMetric,
  per: InputMetric | 'days',
  source: string | undefined,
) => number | undefined;

/** The rates of a plan; `days` are those of its month, so that a count is planned by the day. */
export function plannedRates({ sources }: Plan, days: number): PlannedRates {
  const bySource = new Map<string, Inputs>();
  let company: Inputs = {};
  for (const { source, values } of sources) {
    if (source === undefined) company = sumOf([company, values]);
    else bySource.set(source, sumOf([bySource.get(source) ?? {}, values]));
  }
  const whole = { ...sumOf([...bySource.values()]), ...company };
  return (of, per, source) => {
    const rate = (values: Inputs | undefined): number | undefined => {
      const [top, bottom] = [values?.[of], per === 'days' ? days : values?.[per]];
      return top === undefined || bottom === undefined || !(bottom > 0) || !(top > 0) ? undefined : top / bottom;
    };
    const own = source === undefined ? undefined : rate(bySource.get(source));
    return own ?? (per === 'days' && source !== undefined ? undefined : rate(whole));
  };
}

/** What a stratum has in some weeks, those that count. */
export function sumsIn(stratum: Stratum, weeks: readonly number[]): { x: number; n: number; weeks: number } {
  const sums = { x: 0, n: 0, weeks: 0 };
  for (const week of weeks) {
    if (!stratum.counts[week]) continue;
    sums.x += stratum.x[week] ?? 0;
    sums.n += stratum.n[week] ?? 0;
    sums.weeks += 1;
  }
  return sums;
}
