import type { Day, Month, Week } from '../core/funnel/calendar';
import type { InputMetric, MetricFormat, RatioMetric } from '../core/funnel/metrics';
import type { Language } from '../core/words/say';

/** A day of the month on its curve, all cumulated: see `monthCurve`. */
export interface ReportDay {
  readonly day: Day;
  readonly plan?: number;
  readonly done?: number;
  readonly low?: number;
  readonly mean?: number;
  readonly high?: number;
}
/** A column of the way from plan to actual. */
export interface ReportStep {
  readonly label: string;
  readonly base: number;
  readonly whole: number;
  readonly up: number;
  readonly down: number;
}
/** A stage of the month's funnel. */
export interface ReportStage {
  readonly name: string;
  readonly toDate?: number;
  readonly actual?: number;
}
/** A source's month; numbers in the order of the columns, null where there is none. */
export interface ReportSource {
  readonly name: string;
  readonly values: readonly (number | null)[];
}
/** The month as the founder reads it. */
export interface ReportMonth {
  readonly month: Month;
  /** The last day entered in it; absent while there is none. */
  readonly through?: Day;
  /** What it is counted by, as the business calls it; absent where nothing of the kind is kept. */
  readonly counted?: { readonly name: string; readonly isMoney: boolean };
  readonly plan?: number;
  readonly toDate?: number;
  readonly actual?: number;
  /** A day, to make the plan, and over the last seven days: as on «План». */
  readonly need?: number;
  readonly pace?: number;
  readonly forecast: string;
  readonly chance: string;
  readonly curve: readonly ReportDay[];
  readonly funnel: readonly ReportStage[];
  readonly steps: readonly ReportStep[];
  readonly columns: readonly {
    readonly id: InputMetric | RatioMetric;
    readonly name: string;
    readonly isMoney: boolean;
  }[];
  readonly sources: readonly ReportSource[];
  /** How many sources the last of these lines adds up; 0 where each has a line of its own. */
  readonly folded: number;
  readonly total?: readonly (number | null)[];
}
/** A sentence, and what it means; '' where there is no more to say. */
export interface ReportLine {
  readonly what: string;
  readonly rest: string;
}
/** A metric over the last weeks, beside its usual range. */
export interface ReportTrend {
  readonly name: string;
  readonly format: MetricFormat;
  readonly weeks: readonly {
    readonly from: Day;
    readonly actual?: number;
    readonly low?: number;
    readonly high?: number;
  }[];
}
/** The week as its meeting reads it. */
export interface ReportWeek {
  readonly week: Week;
  readonly from: Day;
  readonly to: Day;
  readonly focus: readonly string[];
  readonly stops: readonly string[];
  readonly behind: readonly ReportLine[];
  readonly changed: readonly ReportLine[];
  readonly watched: readonly ReportLine[];
  readonly calm: string;
  readonly trends: readonly ReportTrend[];
  /** Who differs from the others; absent where nothing is known of managers. */
  readonly managers?: readonly string[];
  /** Hypotheses that run or wait for a decision. */
  readonly trials: readonly {
    readonly id: number;
    readonly belief: string;
    readonly owner: string;
    readonly said: string;
  }[];
  /** Overdue decisions: what and who, how late. */
  readonly overdue: readonly { readonly what: string; readonly owner: string; readonly late: string }[];
  /** Whether any decision was ever written down. */
  readonly hasDecisions: boolean;
}
/** All that the report shows, in one call. */
export interface ReportState {
  readonly language: Language;
  readonly currency: string;
  readonly demo: boolean;
  /** When it was computed, as people write it. */
  readonly at: string;
  readonly month: ReportMonth;
  readonly week: ReportWeek;
  readonly constraint: ReportLine;
}
