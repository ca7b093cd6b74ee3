import type { Metric } from '../../src/core';
import type { DemoFault } from '../../src/core/demo';

/** A fault, and the metric in which it is to be seen. */
export interface BenchFault {
  readonly title: string;
  readonly stage: DemoFault['stage'];
  readonly factor: number;
  readonly metric: Metric;
}

/** The eleven faults of METHODS.md, table 3a. */
export const FAULTS: readonly BenchFault[] = [
  { title: 'site conversion 5→3 %', stage: 'siteConversion', factor: 0.6, metric: 'siteConversion' },
  { title: 'site conversion 5→4 %', stage: 'siteConversion', factor: 0.8, metric: 'siteConversion' },
  { title: 'show-up 72→55 %', stage: 'showUp', factor: 55 / 72, metric: 'showUp' },
  { title: 'show-up 72→43 %', stage: 'showUp', factor: 43 / 72, metric: 'showUp' },
  { title: 'meeting→payment −40 %', stage: 'meetingToPayment', factor: 0.6, metric: 'meetingToPayment' },
  { title: 'qualified −30 %', stage: 'qualifiedShare', factor: 0.7, metric: 'qualifiedShare' },
  { title: 'lead→meeting −40 %', stage: 'leadToMeeting', factor: 0.6, metric: 'leadToMeeting' },
  { title: 'CTR −30 %', stage: 'ctr', factor: 0.7, metric: 'ctr' },
  { title: 'ad cost ×1.5 (CPL)', stage: 'cost', factor: 1.5, metric: 'cpl' },
  { title: 'average check −30 %', stage: 'averageCheck', factor: 0.7, metric: 'averageCheck' },
  { title: 'traffic −35 % (lead count)', stage: 'traffic', factor: 0.65, metric: 'leads' },
];
