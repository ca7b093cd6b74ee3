import type { Day } from '../core/funnel/calendar';

/** A decision to be added: what, who, by when, and the signal or the hypothesis that it came from. */
export interface NewDecision {
  readonly what: string;
  readonly owner?: string;
  readonly due?: Day;
  readonly cause?: string;
}
/** An open decision as the sidebar lists it; '' for what is not known of it. */
export interface OpenDecision {
  readonly id: number;
  readonly what: string;
  readonly owner: string;
  /** Its day, in words. */
  readonly until: string;
  /** How long it is overdue, in words. */
  readonly late: string;
  /** Why it was carried over before. */
  readonly reason: string;
}
/** What became of a decision, by its number: done, or carried over to a new day with the reason. */
export interface DecisionAnswer {
  readonly id: number;
  /** What it said where it was answered: a number may come again after an undoing, or somebody may have changed it. */
  readonly seen: Pick<OpenDecision, 'what' | 'reason' | 'until'>;
  readonly carried?: { readonly reason: string; readonly due: Day };
}
