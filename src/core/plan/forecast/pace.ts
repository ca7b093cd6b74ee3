import { type Known, sumIn, weightAhead } from './known';

/**
 * Revenue a working-weighted day: a day of weight 1 is the mean day of a week by the weekday profile of revenue, so a
 * Sunday on which little comes counts for little. What is still to come to the goal, by the weights of the days ahead
 * («Нужно в день, чтобы успеть», METHODS.md, 2.0), and what came over the last 28 days, by theirs.
 */
export interface Pace {
  /** Absent without a goal, or with no day ahead; 0 once it is reached. */
  readonly perDayNeeded?: number;
  readonly perDayNow?: number;
}

const RECENT_DAYS = 28;

/** What a day has to bring, and what it does. */
export function paceOf(
  known: Known,
  { toDate = 0, goal }: { readonly toDate: number | undefined; readonly goal: number | undefined },
): Pace {
  if (!known.isKept('revenue')) return {};
  const [ahead, now] = [weightAhead(known, 'revenue'), recentPace(known)];
  return {
    ...(goal !== undefined && ahead > 0 && { perDayNeeded: Math.max(0, goal - toDate) / ahead }),
    ...(now !== undefined && { perDayNow: now }),
  };
}

function recentPace(known: Known): number | undefined {
  const [revenue, weights] = [known.total('revenue'), known.weights('revenue')];
  const from = known.last + 1 - RECENT_DAYS;
  const entered = weights.map((weight, day) => (Number.isNaN(revenue[day] ?? Number.NaN) ? 0 : weight));
  const exposure = sumIn(entered, from, known.last);
  return exposure > 0 ? sumIn(revenue, from, known.last) / exposure : undefined;
}
