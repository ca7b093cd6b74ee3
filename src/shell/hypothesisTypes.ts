import type { Day } from '../core/funnel/calendar';
import type { Hypothesis } from '../core/trials';
import type { Decision } from '../sheets/hypotheses';

/** What is tried, as the sidebar's form sends it. */
export interface TrialRequest {
  readonly metric: Hypothesis['metric'];
  readonly source?: string;
  readonly manager?: string;
  /** 0.15: +15 %. */
  readonly expected: number;
  readonly start: Day;
  readonly weeks: Hypothesis['weeks'];
}
/** A hypothesis to be added. */
export interface HypothesisRequest extends TrialRequest {
  readonly belief: string;
  /** The signal or the constraint that it came from. */
  readonly cause?: string;
  readonly action?: string;
  readonly owner?: string;
  readonly cost?: number;
  readonly teamCost?: number;
  /** Of a one-off test. */
  readonly shown?: number;
  readonly worked?: number;
  /** The part of the clients that it touches: 0.18. */
  readonly reach?: number;
}
/** A decision about a hypothesis, by its number. */
export interface DecisionRequest {
  readonly id: number;
  /** What it said where it was decided: a number may come again after an undoing. */
  readonly seen: Pick<HypothesisItem, 'belief'>;
  readonly decision: Decision;
  readonly reason: string;
  readonly learned?: string;
}
/** What a trial can show, before anybody begins it. */
export interface TrialPreview {
  /** By when the volume can answer, or which lift it could see. */
  readonly plan: string;
  /** What the expected lift would bring in a month; '' where it cannot be told. */
  readonly money: string;
  readonly warnings: readonly string[];
}
/** A hypothesis as the sidebar lists it. */
export interface HypothesisItem {
  readonly id: number;
  readonly belief: string;
  readonly metric: string;
  /** The source or the manager; '' for all. */
  readonly scope: string;
  readonly owner: string;
  readonly verdict: string;
  readonly said: string;
  readonly note: string;
  readonly group: 'running' | 'toDecide' | 'decided';
  /** Its planned end had passed by the last day of review, and nothing is decided. */
  readonly isUp: boolean;
  readonly learned: string;
  readonly decision?: string;
  readonly reason?: string;
}
/** Where a hypothesis may begin: a signal or the constraint. */
export interface HypothesisSeed {
  readonly cause: string;
  readonly metric: Hypothesis['metric'];
  readonly source?: string;
}
/** All that the sidebar's section about hypotheses needs, in one call. */
export interface HypothesesState {
  readonly items: readonly HypothesisItem[];
  readonly metrics: readonly { readonly id: Hypothesis['metric']; readonly label: string }[];
  readonly managers: readonly string[];
  /** The last day of review, in words. */
  readonly reviewDay: string;
  /** What authors expected beside what came, a sentence each. */
  readonly records: readonly string[];
  readonly constraint?: HypothesisSeed;
}
