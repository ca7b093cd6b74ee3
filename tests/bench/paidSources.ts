import type { DemoSource } from '../../src/core/demo';

/** Three paid sources with different rates: the kind of company that METHODS.md, "What was measured", describes. */
export const PAID_SOURCES: readonly DemoSource[] = [
  {
    name: 'a',
    traffic: 0.5,
    cost: 60,
    ctr: 0.04,
    siteConversion: 0.055,
    qualifiedShare: 0.66,
    leadToMeeting: 0.61,
    showUp: 0.74,
    meetingToPayment: 0.23,
    averageCheck: 62_000,
  },
  {
    name: 'b',
    traffic: 0.3,
    cost: 30,
    ctr: 0.012,
    siteConversion: 0.045,
    qualifiedShare: 0.53,
    leadToMeeting: 0.55,
    showUp: 0.68,
    meetingToPayment: 0.2,
    averageCheck: 56_000,
  },
  {
    name: 'c',
    traffic: 0.2,
    cost: 45,
    ctr: 0.03,
    siteConversion: 0.05,
    qualifiedShare: 0.62,
    leadToMeeting: 0.6,
    showUp: 0.73,
    meetingToPayment: 0.23,
    averageCheck: 60_000,
  },
];
