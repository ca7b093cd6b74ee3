import type { Week } from '../funnel/calendar';
import type { Metric } from '../funnel/metrics';

/** Why there is no answer. */
export type Because = 'tooLittleData' | 'notKept' | 'holidays' | 'missingDays' | 'tooLittleHistory' | 'weekNotOver';

/** What the review says about a metric: `watch` is the grey tier, `learning` a past too short to judge by. */
export type SignalVerdict = 'alarm' | 'goodNews' | 'watch' | 'usual' | 'learning' | 'noData';

/** What a metric lost, or won, in meetings, payments and money if it stays so; losses are negative. */
export interface Consequence {
  readonly held?: number;
  readonly payments?: number;
  readonly revenue?: number;
}

/** One metric of the company or of a source in a weekly report. */
export interface Signal {
  readonly metric: Metric;
  /** Absent: the whole company. */
  readonly source?: string;
  /** The window that spoke loudest. */
  readonly weeks: 1 | 2 | 4;
  /** Lag-matched where the method is; then `lagged` is true. */
  readonly actual?: number;
  readonly lagged?: boolean;
  /** The numerator behind `actual`; of a plain count, the count. */
  readonly count?: number;
  /** The denominator behind `actual`. */
  readonly of?: number;
  /** The mix-adjusted norm. */
  readonly usual?: number;
  /** 95 % range of `actual` in that window. */
  readonly usualLow?: number;
  readonly usualHigh?: number;
  /** actual / usual − 1. */
  readonly change?: number;
  /** Benjamini–Hochberg adjusted p-value. */
  readonly adjusted?: number;
  readonly verdict: SignalVerdict;
  /** Drops found four times out of five, as shares of the usual. */
  readonly detectableDrop?: { readonly oneWeek: number; readonly fourWeeks: number };
  /** Of a company's signal: the source that contributed most. */
  readonly mainSource?: string;
  readonly toMonthEnd?: Consequence;
}

/** The review of a closed week. */
export interface WeeklyReport {
  readonly week: Week;
  readonly judged: boolean;
  /** Why it was not judged. */
  readonly because?: Because;
  /** Every tested metric of the company and of each source: alarms dearest first, then good news, watch, the rest. */
  readonly signals: readonly Signal[];
}
