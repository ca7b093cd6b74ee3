import type { Frame } from '../norms/frame';
import type { WeeksOf } from './cell';
import type { Because } from './signal';

// METHODS, 2a: the baseline is the 12 judged weeks before the window, looked for up to 20 weeks back.
const BASELINE_WEEKS = 12;
const LOOK_BACK_WEEKS = 20;

/** The judged weeks of each window that ends with a frame's last week, and of its baseline. */
export function weeksIn({ weeks, judged }: Frame): WeeksOf {
  const from = (first: number, count: number): number[] =>
    Array.from({ length: count }, (_, index) => first + index).filter((week) => judged[week]);
  return (length) => {
    const first = weeks - length;
    return {
      window: from(first, length),
      baseline: from(first - LOOK_BACK_WEEKS, LOOK_BACK_WEEKS).slice(-BASELINE_WEEKS),
    };
  };
}

const FEWEST_MISSING = 3; // METHODS, 2.0

/** Why the last week of a frame cannot be judged; a week that a person marked as special counts as one of holidays. */
export function whyNotJudged({ weeks, judged, regular, isEntered }: Frame): Because | undefined {
  const last = weeks - 1;
  if (!judged[last]) return 'holidays';
  const days = Array.from({ length: 7 }, (_, index) => 7 * last + index);
  const missing = days.filter((day) => regular[day] && !isEntered(day));
  return missing.length >= FEWEST_MISSING ? 'missingDays' : undefined;
}
