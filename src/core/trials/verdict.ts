import { normalQuantile } from '../stats/normal';
import type { Effort, Evidence } from './evidence';
import type { HypothesisVerdict } from './hypothesis';

const { ceil, log, max } = Math;

/** The intervals of METHODS, 2d: what a verdict, what giving a target up, and what an early alarm rests on. */
export const LEVEL = { verdict: 0.9, target: 0.8, early: 0.99 } as const;
const SURE = normalQuantile(0.95) + normalQuantile(0.8); // METHODS, 2d: a true lift is confirmed four times out of five

/** The verdict at the planned end. */
export function verdictOf({ lift, most, isThin }: Evidence, target: number): Exclude<HypothesisVerdict, 'tooEarly'> {
  if (lift === undefined || isThin) return 'notEnoughData';
  const { low, high } = lift(LEVEL.verdict);
  if (low > 0) return 'confirmed';
  if (high < 0) return 'worse';
  const possible = most?.(LEVEL.target) ?? lift(LEVEL.target).high;
  return possible < target ? 'notConfirmed' : 'notEnoughData';
}

/** Whether a trial does harm so surely that waiting for its end would be wrong. */
export const isHarm = ({ lift, isThin }: Evidence): boolean =>
  lift !== undefined && !isThin && lift(LEVEL.early).high < 0;

/**
 * Whole weeks after which a lift of that size would be confirmed four times out of five; of a trial longer than the
 * baseline, against one as long. Nothing where no number of weeks would do: the rate walks farther by itself.
 */
export function weeksFor(effort: Effort, target: number, lagWeeks: number): number | undefined {
  const { perWeek, ofBaseline, baselineWeeks, ofDrift, scale } = effort;
  const size = scale === 'log' ? log(1 + target) : target;
  const room = (size / SURE) ** 2 - ofDrift;
  if (!(target > 0) || room <= 0) return undefined;
  const short = room > ofBaseline ? perWeek(target) / (room - ofBaseline) : Number.POSITIVE_INFINITY;
  const weeks = short <= baselineWeeks ? short : (perWeek(target) + ofBaseline * baselineWeeks) / room;
  return max(1, ceil(weeks + lagWeeks));
}
