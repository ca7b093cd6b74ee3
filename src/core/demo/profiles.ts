/** What may differ between sources, wobble and fail. `traffic` and `cost` are levels, so is the check; the rest are rates. */
export const STAGES = [
  'traffic',
  'cost',
  'ctr',
  'siteConversion',
  'qualifiedShare',
  'leadToMeeting',
  'showUp',
  'meetingToPayment',
  'averageCheck',
] as const;
/** A stage of the simulated funnel. */
export type DemoStage = (typeof STAGES)[number];

/**
 * A kind of source: its part of the leads (`traffic`), the price of a click (`cost`), its rates and its check.
 * Without `ctr` there are no impressions, without `siteConversion` no clicks either, without `cost` no spend.
 */
export interface DemoProfile {
  readonly traffic: number;
  readonly cost?: number;
  readonly ctr?: number;
  readonly siteConversion?: number;
  readonly qualifiedShare: number;
  readonly leadToMeeting: number;
  readonly showUp: number;
  readonly meetingToPayment: number;
  readonly averageCheck: number;
}

/**
 * Kinds of sources, from which the first four make the default company. Together these give the chain that the sizes
 * of METHODS.md imply: 0.61 of leads qualified, 0.59 of these booked, 0.72 of the booked held, 0.22 of the held paid.
 */
export const DEMO_PROFILES = {
  search: {
    traffic: 0.4,
    cost: 65,
    ctr: 0.045,
    siteConversion: 0.055,
    qualifiedShare: 0.66,
    leadToMeeting: 0.6,
    showUp: 0.73,
    meetingToPayment: 0.22,
    averageCheck: 62_000,
  },
  social: {
    traffic: 0.35,
    cost: 28,
    ctr: 0.011,
    siteConversion: 0.042,
    qualifiedShare: 0.48,
    leadToMeeting: 0.52,
    showUp: 0.65,
    meetingToPayment: 0.17,
    averageCheck: 54_000,
  },
  organic: {
    traffic: 0.15,
    siteConversion: 0.06,
    qualifiedShare: 0.68,
    leadToMeeting: 0.62,
    showUp: 0.75,
    meetingToPayment: 0.24,
    averageCheck: 60_000,
  },
  partners: {
    traffic: 0.1,
    qualifiedShare: 0.78,
    leadToMeeting: 0.68,
    showUp: 0.8,
    meetingToPayment: 0.29,
    averageCheck: 72_000,
  },
  catalog: {
    traffic: 0.15,
    cost: 40,
    ctr: 0.03,
    siteConversion: 0.05,
    qualifiedShare: 0.55,
    leadToMeeting: 0.58,
    showUp: 0.7,
    meetingToPayment: 0.2,
    averageCheck: 56_000,
  },
} as const satisfies { readonly [id: string]: DemoProfile };
/** The id of a kind of source. */
export type DemoProfileId = keyof typeof DEMO_PROFILES;
