import type { LaggedStep } from '../norms/lags';
import type { Hypothesis } from './hypothesis';

/** How a metric of a hypothesis is judged. */
export type Tried =
  | { readonly kind: 'share'; readonly metric: Hypothesis['metric']; readonly step?: LaggedStep }
  | { readonly kind: 'count'; readonly metric: 'leads' | 'payments' }
  | { readonly kind: 'mean'; readonly metric: 'averageCheck' };

/**
 * The metrics that hypotheses are judged on: shares (METHODS, 2d), counts and the average check (variances of 2a).
 * Costs are not among them: METHODS judges none before and after, and of a cost a rise is no success.
 */
export const TRIED: readonly Tried[] = [
  { metric: 'leads', kind: 'count' },
  { metric: 'payments', kind: 'count' },
  { metric: 'ctr', kind: 'share' },
  { metric: 'siteConversion', kind: 'share' },
  { metric: 'qualifiedShare', kind: 'share' },
  { metric: 'leadToMeeting', kind: 'share', step: 'toMeeting' },
  { metric: 'showUp', kind: 'share' },
  { metric: 'meetingToPayment', kind: 'share', step: 'toPayment' },
  { metric: 'leadToPayment', kind: 'share', step: 'leadToPayment' },
  { metric: 'averageCheck', kind: 'mean' },
];

/** How a hypothesis is judged; nothing for a metric without a rule. */
export const triedOf = ({ metric }: Hypothesis): Tried | undefined => TRIED.find((tried) => tried.metric === metric);
