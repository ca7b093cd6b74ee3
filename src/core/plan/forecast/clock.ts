import type { Known } from './known';

/** How time runs for a step of a deal. */
export interface Clock {
  /** The last day entered. */
  readonly last: number;
  /** Days that pass for the step from one day to another; below 0 where the other is earlier. */
  readonly spent: (from: number, to: number) => number;
  /** The day on which so many have passed. */
  readonly dayAfter: (from: number, days: number) => number;
}

/** Every day is a day: money comes on holidays too. */
export const plainClock = ({ last }: Known): Clock => ({
  last,
  spent: (from, to) => to - from,
  dayAfter: (from, days) => from + days,
});

/**
 * Holidays do not count: whoever waits for a call or a meeting over ten days off in January has not waited for ten days,
 * and does not get less likely to come.
 */
export function workingClock({ last, days, calendar }: Known): Clock {
  const holidays = new Set(calendar?.holidays ?? []);
  const ticks = new Int32Array(days.length);
  const firstAt: number[] = [];
  let tick = 0;
  days.forEach((day, index) => {
    if (!holidays.has(day)) {
      tick += 1;
      firstAt[tick] = index;
    }
    ticks[index] = tick;
  });
  const tickOf = (day: number): number => ticks[day] ?? tick + day - (days.length - 1);
  return {
    last,
    spent: (from, to) => tickOf(to) - tickOf(from),
    dayAfter: (from, days) => Math.max(from, firstAt[tickOf(from) + days] ?? Number.POSITIVE_INFINITY),
  };
}
