import type { Keepers, SettledRatio } from '../../funnel/keptMetrics';
import type { InputMetric } from '../../funnel/metrics';
import type { Tested } from '../../signals/tested';

/** The stages in which the same customers become fewer. */
export type Step = 'ctr' | 'siteConversion' | 'qualifiedShare' | 'leadToMeeting' | 'showUp' | 'meetingToPayment';

/** A stage as this business keeps it: from which count to which. */
export interface SettledStep {
  readonly stage: Step;
  readonly tested: Tested;
  readonly ratio: SettledRatio;
  /** The lags of deals tell of this step as it is kept; else it is matched by whole weeks. */
  readonly knowsDeals: boolean;
}

/** The funnel's counts, downwards. */
const DOWN: readonly InputMetric[] = [
  ...(['impressions', 'clicks', 'leads', 'qualified'] as const),
  ...(['scheduled', 'due', 'held', 'payments'] as const),
];
const ENDS: { readonly [S in Step]: readonly InputMetric[] } = {
  ctr: ['clicks'],
  siteConversion: ['leads'],
  qualifiedShare: ['qualified'],
  leadToMeeting: ['scheduled', 'due'],
  showUp: ['held'],
  meetingToPayment: ['payments'],
};
const LAGS: { readonly [S in Step]?: Tested['step'] } = {
  leadToMeeting: 'toMeeting',
  showUp: 'toHeld',
  meetingToPayment: 'toPayment',
};
const STEPS: readonly Step[] = [
  ...(['ctr', 'siteConversion', 'qualifiedShare'] as const),
  ...(['leadToMeeting', 'showUp', 'meetingToPayment'] as const),
];

/**
 * The stages that a business keeps, each from the nearest kept count before it, so that a stage that is not kept joins
 * the next one: without meetings `meetingToPayment` is payments by lead. The first count is no step but traffic.
 */
export function settleSteps(keepers: Keepers): SettledStep[] {
  const isKept = (metric: InputMetric): boolean => (keepers.get(metric)?.size ?? 0) > 0;
  return STEPS.flatMap((stage) => {
    const of = ENDS[stage].find(isKept);
    if (of === undefined) return [];
    const per = DOWN.slice(0, DOWN.indexOf(of)).reverse().find(isKept);
    if (per === undefined) return [];
    const notByDay = of === 'held' && per !== 'due';
    const step = of === 'held' && per === 'due' ? undefined : LAGS[stage];
    return {
      stage,
      tested: { metric: stage, kind: 'share', drift: 0, ...(step !== undefined && { step }) },
      ratio: { id: stage, of, per, plain: false, notByDay },
      knowsDeals: isUsual(of, per),
    };
  });
}

function isUsual(of: InputMetric, per: InputMetric): boolean {
  switch (of) {
    case 'scheduled':
      return per === 'qualified' || per === 'leads';
    case 'held':
      return per === 'scheduled';
    case 'payments':
      return per === 'held';
    default:
      return false;
  }
}
