import type { Metric, Values } from '../../../src/core';
import { RATIO_DEFINITIONS } from '../../../src/core/funnel/metrics';
import { TESTED } from '../../../src/core/signals/tested';
import type { Method, Report, Said } from '../method';

/** A metric of one week: its value, and what it is a share or a mean of. */
export interface Point {
  readonly value: number;
  readonly of: number;
}
/** What a peer's rule looks at: a metric this week, in the weeks before (newest last), and in the plan. */
export interface Looked {
  readonly now: Point;
  readonly before: readonly Point[];
  readonly plan: number | undefined;
}
/** Where the week lies: below what the rule allows, within it, above it. */
export type Side = 'below' | 'within' | 'above';

/** A peer's method: one rule for each tested metric of the company, on the weekly values that a roll-up gives. */
export function peer(name: string, sideOf: (looked: Looked) => Side): Method {
  return {
    name,
    reportOf({ weekly, plan }, week): Report {
      const at = weekly.findIndex(({ key }) => key === week);
      const [before, now] = [weekly.slice(0, at), weekly[at]];
      if (now === undefined) return undefined;
      return TESTED.flatMap(({ metric }): Said[] => {
        const point = pointIn(now.values, metric);
        if (point === undefined) return [];
        const past = before.flatMap(({ values }) => pointIn(values, metric) ?? []);
        const side = sideOf({ now: point, before: past, plan: plan(week)[metric] });
        if (side === 'within') return [];
        const isBad = (side === 'above') === (metric === 'cpl');
        return [{ metric, verdict: isBad ? 'alarm' : 'goodNews' }];
      });
    },
  };
}

function pointIn(values: Values, metric: Metric): Point | undefined {
  const value = values[metric];
  if (value === undefined) return undefined;
  const ratio = RATIO_DEFINITIONS.find(({ id }) => id === metric);
  const of = ratio === undefined ? 1 : (values[ratio.per[0] ?? ratio.of] ?? 0);
  return { value, of };
}

/** Where a value lies about the limits. */
export const sideOf = (value: number, low: number, high: number): Side =>
  value < low ? 'below' : value > high ? 'above' : 'within';

/** The mean of numbers; of none there is none. */
export const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** The mean difference between neighbours. */
export const movingRange = (values: readonly number[]): number =>
  meanOf(values.slice(1).map((value, index) => Math.abs(value - (values[index] ?? value))));
