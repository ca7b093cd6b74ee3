/** How a manager stands in a metric, before anybody is named. Amounts are in the metric's own unit. */
export interface Found {
  readonly actual: number;
  /** What the rest of the team would have in this manager's place. */
  readonly team: number;
  /** Where nineteen in twenty equal managers are at this volume. */
  readonly low: number;
  readonly high: number;
  /** Standard deviation of an equal manager, relative to what is expected. */
  readonly spread: number;
  /** How seldom an equal manager is as far off, to either side. */
  readonly p: number;
  /** Whether this manager and the rest have enough to say anything. */
  readonly isEnough: boolean;
}

/** With fewer trials nothing is said of anybody (METHODS.md, 2e). */
export const FEWEST_TRIALS = 15;
/** Equal managers' rates differ by themselves, as a standard deviation relative to the rate (METHODS.md, 2e). */
export const NATURAL_SPREAD = 0.08;
/** The ends of the range that is shown. */
export const RANGE = { low: 0.025, high: 0.975 } as const;
