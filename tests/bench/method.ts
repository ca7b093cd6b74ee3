import type { Metric, Week } from '../../src/core';
import type { BenchCompany } from './benchCompany';

/** What a report says of a metric: of the company or, with `source`, of one source. */
export interface Said {
  readonly metric: Metric;
  readonly source?: string;
  readonly verdict: 'alarm' | 'goodNews' | 'watch';
}
/** What a method says of one week; nothing where it does not judge the week. */
export type Report = readonly Said[] | undefined;

/** A way to review weeks: ours, or a peer's. */
export interface Method {
  readonly name: string;
  readonly reportOf: (company: BenchCompany, week: Week) => Report;
}
