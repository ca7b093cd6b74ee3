import type { Day } from '../core/funnel/calendar';

/** A decision to be added: what, who, by when, and the signal or the hypothesis that it came from. */
export interface NewDecision {
  readonly what: string;
  readonly owner?: string;
  readonly due?: Day;
  readonly cause?: string;
}
