import type { Lift } from './hypothesis';

/** What a trial showed, whatever the kind of its metric. */
export interface Evidence {
  readonly before?: number;
  readonly after?: number;
  /** How many `after` rests on. */
  readonly of?: number;
  /** The relative change with its interval of a level, 0.9 for 90 %. */
  readonly lift?: (level: number) => Lift;
  /** The largest lift that is left possible at a level, where that is not the upper end of `lift`. */
  readonly most?: (level: number) => number;
  /** Too few of anything for a verdict. */
  readonly isThin: boolean;
  /** Relative variances by which the weeks that a target takes are reckoned. */
  readonly effort?: Effort;
}

/** What the relative variance of a lift is made of. */
export interface Effort {
  /** Of one week of a trial that brings the target. */
  readonly perWeek: (target: number) => number;
  /** Of the baseline, and how many weeks that is. */
  readonly ofBaseline: number;
  readonly baselineWeeks: number;
  /** What no number of weeks takes away. */
  readonly ofDrift: number;
  /** The scale on which lifts add. */
  readonly scale: 'plain' | 'log';
}

/** METHODS, 2d: fewer successes, before and after together, tell nothing, however far apart. */
export const FEWEST_SUCCESSES = 20;

/** A range around a mean, put in order: a deflated interval of next to nothing may lie beside it. */
export const liftOf = (mean: number, low: number, high: number): Lift => ({
  mean,
  low: Math.min(low, mean),
  high: Math.max(high, mean),
});
