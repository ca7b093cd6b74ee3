import type { InputMetric } from '../funnel/metrics';

/** A stage of the funnel that can hold the others back. `traffic` is what the money buys, or how much comes. */
export type Stage =
  | 'traffic'
  | 'ctr'
  | 'siteConversion'
  | 'qualifiedShare'
  | 'leadToMeeting'
  | 'showUp'
  | 'meetingToPayment'
  | 'averageCheck';

/** The stage that ends in a count, where the stage before it is kept. */
export const STAGE_TO: { readonly [M in InputMetric]?: Exclude<Stage, 'traffic'> } = {
  clicks: 'ctr',
  leads: 'siteConversion',
  qualified: 'qualifiedShare',
  scheduled: 'leadToMeeting',
  due: 'leadToMeeting',
  held: 'showUp',
  payments: 'meetingToPayment',
  revenue: 'averageCheck',
};
