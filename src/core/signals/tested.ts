import type { Metric } from '../funnel/metrics';
import type { LaggedStep } from '../norms/lags';

/** How a tested metric is judged. */
export type Kind =
  | 'count' // of the days' weights: leads
  | 'share' // of trials
  | 'cost' // leads for the money spent
  | 'mean'; // money for each payment

/** A metric that the weekly review tests. */
export interface Tested {
  readonly metric: Metric;
  readonly kind: Kind;
  /** τ_D of METHODS, 2a: by how much it drifts without anything having happened; a share's follows from its level. */
  readonly drift: number;
  /** The step that takes days between its two sides. */
  readonly step?: LaggedStep;
}

/** The tested metrics (contract). */
export const TESTED: readonly Tested[] = [
  { metric: 'leads', kind: 'count', drift: 0.08 },
  { metric: 'ctr', kind: 'share', drift: 0 },
  { metric: 'siteConversion', kind: 'share', drift: 0 },
  { metric: 'cpl', kind: 'cost', drift: 0.06 },
  { metric: 'qualifiedShare', kind: 'share', drift: 0 },
  { metric: 'leadToMeeting', kind: 'share', drift: 0, step: 'toMeeting' },
  { metric: 'showUp', kind: 'share', drift: 0 },
  { metric: 'meetingToPayment', kind: 'share', drift: 0, step: 'toPayment' },
  { metric: 'averageCheck', kind: 'mean', drift: 0.03 },
];

/** Whether a value is the id of a tested metric. */
export const isTested = (id: unknown): id is Metric => TESTED.some(({ metric }) => metric === id);
