import type { Hypothesis } from '../../../src/core';
import type { DemoFault } from '../../../src/core/demo';

/** A stage that is tried, and the lift that is hoped for. */
export interface TrialStage {
  readonly metric: Hypothesis['metric'];
  readonly stage: DemoFault['stage'];
  readonly expectedLift: number;
  /** What the naive rules count: outcomes and what they come from, by their own days. */
  readonly of: 'leads' | 'held' | 'payments';
  readonly per: 'clicks' | 'due' | 'held' | 'days';
}

/** The stages of METHODS.md, 3d, with the lifts told there. */
export const SHARE_STAGES: readonly TrialStage[] = [
  { metric: 'siteConversion', stage: 'siteConversion', expectedLift: 0.2, of: 'leads', per: 'clicks' },
  { metric: 'showUp', stage: 'showUp', expectedLift: 0.15, of: 'held', per: 'due' },
  { metric: 'meetingToPayment', stage: 'meetingToPayment', expectedLift: 0.6, of: 'payments', per: 'held' },
];
/** The number of leads, which METHODS.md does not measure. */
export const LEADS_STAGE: TrialStage = {
  metric: 'leads',
  stage: 'traffic',
  expectedLift: 0.3,
  of: 'leads',
  per: 'days',
};
/** How long trials run. */
export const TRIAL_WEEKS = [1, 2, 4] as const;
