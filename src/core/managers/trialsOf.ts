import type { Week } from '../funnel/calendar';
import type { InputMetric, RatioMetric } from '../funnel/metrics';
import type { ManagerRecord } from '../funnel/records';
import { contestsOf } from './contest';
import { teamOf, totalOf } from './team';

/** Out of how much a ratio of each manager's is: the volume that a verdict rests on. */
export interface ManagerTrials {
  /** What is counted: leads, meetings, payments. */
  readonly per: InputMetric;
  readonly byManager: ReadonlyMap<string, number>;
}

/** The volumes behind the metrics that managers are judged by, over the same weeks as `compareManagers`. */
export function trialsOf(
  managers: readonly ManagerRecord[],
  lastWeek: Week,
  weeks: 4 | 13 = 4,
): ReadonlyMap<RatioMetric, ManagerTrials> {
  const team = teamOf(managers, lastWeek, weeks);
  const per = new Map(team.ratios.map((ratio) => [ratio.id, ratio.per]));
  return new Map(
    contestsOf(team).map(({ metric, tallies }) => {
      const volumes = [...tallies].map(([manager, tally]) => [manager, totalOf(tally).n] as const);
      return [metric, { per: per.get(metric) ?? 'leads', byManager: new Map(volumes) }];
    }),
  );
}
