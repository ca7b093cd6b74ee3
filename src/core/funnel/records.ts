import type { Calendar, Day, Month, Week } from './calendar';
import type { InputMetric, Metric, OwnMetric, RatioMetric } from './metrics';

/** Entered numbers; an absent one was not entered, 0 means there was none. */
export type Inputs = { readonly [M in InputMetric | OwnMetric]?: number };
/** Entered numbers and the ratios computed from them. */
export type Values = Inputs & { readonly [M in RatioMetric]?: number };

/** One day of one source. A business that keeps its sales in one common row has them under one source of their own. */
export interface DayRecord {
  readonly day: Day;
  readonly source: string;
  readonly values: Inputs;
  readonly event?: string;
}

/** One day of one manager (and source, where known). */
export interface ManagerRecord {
  readonly day: Day;
  readonly manager: string;
  readonly source?: string;
  readonly values: Inputs;
}

/** One deal of the CRM, with the days on which it passed each step. */
export interface Deal {
  readonly id: string;
  readonly created: Day;
  readonly source?: string;
  readonly segment?: string;
  readonly manager?: string;
  readonly stage?: string;
  readonly stages?: readonly { readonly name: string; readonly from: Day }[];
  readonly firstAnswerMinutes?: number;
  readonly qualified?: boolean;
  readonly disqualifiedFor?: string;
  /** The day the meeting was booked. */
  readonly scheduledOn?: Day;
  /** The day it was booked for. */
  readonly dueOn?: Day;
  readonly confirmedOn?: Day;
  readonly heldOn?: Day;
  /** First payment. */
  readonly paidOn?: Day;
  readonly amount?: number;
  readonly repeat?: boolean;
  readonly lostOn?: Day;
  readonly lostAt?: string;
  readonly lostFor?: string;
}

/** What every analysis looks at. All but `records` may be absent. */
export interface Facts {
  readonly records: readonly DayRecord[];
  readonly deals?: readonly Deal[];
  readonly managers?: readonly ManagerRecord[];
  readonly calendar?: Calendar;
  /** Which inputs each source keeps; absent: whatever the source has any value of. Decides, once for the business, what a ratio divides by. */
  readonly kept?: { readonly [source: string]: readonly InputMetric[] };
  /** Weeks that a person left out of baselines. */
  readonly specialWeeks?: readonly Week[];
  /** New norms that a person accepted. */
  readonly norms?: readonly { readonly metric: Metric; readonly source?: string; readonly from: Week }[];
}

/** A plan for a month; per source where it is known per source. An entry without a source is the company's. */
export interface Plan {
  readonly month: Month;
  readonly sources: readonly { readonly source?: string; readonly values: Inputs }[];
}
