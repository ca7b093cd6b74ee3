import type { Day } from '../funnel/calendar';
import type { RatioMetric } from '../funnel/metrics';
import type { Signal } from '../signals/signal';

/** What is tried, fixed before it begins: nobody picks the metric, the weeks or the hoped-for effect afterwards. */
export interface Hypothesis {
  readonly metric: RatioMetric | 'leads' | 'payments';
  /** Absent: all sources. */
  readonly source?: string;
  /** Absent: the whole team. */
  readonly manager?: string;
  /** The first day; any weekday. */
  readonly start: Day;
  readonly weeks: 1 | 2 | 3 | 4;
  /** Relative: 0.15 is +15 %. */
  readonly expectedLift: number;
}

/** What may be said of a hypothesis; before its planned end only `tooEarly`, or `worse`. */
export type HypothesisVerdict = 'confirmed' | 'notConfirmed' | 'worse' | 'notEnoughData' | 'tooEarly';

/** A relative change and its 90 % interval. */
export interface Lift {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/** A verdict and what was measured, also where it fell short of what was expected or says nothing yet. */
export interface Judgement {
  readonly verdict: HypothesisVerdict;
  /** What the trial's sources usually give; of a count, in an ordinary week. */
  readonly before?: number;
  readonly after?: number;
  /** How many `after` rests on: trials of a share, payments of an average check; absent for counts. */
  readonly of?: number;
  readonly lift?: Lift;
  /** Whole weeks that the expected lift takes at this volume; absent where no number of weeks would do. */
  readonly weeksNeeded?: number;
  /** What else happened in these weeks: alarms and good news about other metrics. */
  readonly disturbances: readonly Signal[];
}
