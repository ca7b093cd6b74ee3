import type { Day, Week } from '../core/funnel/calendar';
import type { Metric } from '../core/funnel/metrics';
import type { Hypothesis } from '../core/trials';
import type { OpenDecision } from './meetingTypes';

/** A line of the week's lists as the sidebar shows it. */
export interface WeekLine {
  readonly what: string;
  readonly rest: string;
  /** Where in «Недели» it leads; absent where it speaks of no metric. */
  readonly metric?: string;
  readonly source?: string;
  readonly isGood: boolean;
  /** What to ask at the meeting, and whom. */
  readonly question?: string;
  /** Hypotheses can be judged by its metric. */
  readonly tried?: Hypothesis['metric'];
  /** It has been so for so many weeks that it may be the new norm. */
  readonly norm?: NormOffer;
}
/** A new norm that a person may accept: from its first week on. */
export interface NormOffer {
  readonly metric: Metric;
  readonly source?: string;
  readonly from: Week;
  readonly weeks: number;
}
/** What the last closed week says. */
export interface WeekState {
  readonly week: Week;
  readonly from: Day;
  readonly to: Day;
  /** When it was computed, as people write it. */
  readonly at: string;
  readonly stops: readonly string[];
  readonly behind: readonly WeekLine[];
  readonly changed: readonly WeekLine[];
  readonly watched: readonly WeekLine[];
  /** The one sentence where nothing changed. */
  readonly calm: string;
  /** «Фокус недели»: what to do first, to be copied into a chat. */
  readonly focus: readonly string[];
  /** Whose decisions are overdue; '' where none is. */
  readonly overdue: string;
  /** What was decided and is not done yet, the longest overdue first. */
  readonly decisions: readonly OpenDecision[];
  /** What was corrected since the week was reviewed; '' where nothing was. */
  readonly late: string;
  /** The morning's message for the chat, line by line. */
  readonly chat: readonly string[];
  /** The week is marked as special. */
  readonly isSpecial: boolean;
}
/** A week to be marked as special. */
export interface SpecialWeekRequest {
  readonly week: Week;
  readonly reason: string;
}
/** A new norm to be accepted. */
export interface NormRequest {
  readonly metric: Metric;
  readonly source?: string;
  readonly from: Week;
  readonly reason: string;
}
/** A cell of «Недели» to be shown: a metric of the company or of a source in a week. */
export interface WeekCell {
  readonly week: Week;
  readonly metric: string;
  readonly source?: string;
}
