import { type Day, dayNumber } from '../funnel/calendar';
import type { Deal } from '../funnel/records';
import type { Series } from './frame';

/** A step of a deal that takes days: from the lead to its booking, on to the meeting, on to the payment; or all of it. */
export type LaggedStep = 'toMeeting' | 'toHeld' | 'toPayment' | 'leadToPayment';

/** Share of the transitions that take 0, 1, 2 … days. */
export type Lags = readonly number[];

/** The two days of a step. */
export const STEP_DAYS: {
  readonly [S in LaggedStep]: (deal: Deal) => readonly [from: Day | undefined, to: Day | undefined];
} = {
  toMeeting: ({ created, scheduledOn }) => [created, scheduledOn],
  toHeld: ({ scheduledOn, heldOn }) => [scheduledOn, heldOn],
  toPayment: ({ heldOn, paidOn }) => [heldOn, paidOn],
  leadToPayment: ({ created, paidOn }) => [created, paidOn],
};
const SETTLED_AFTER = 42; // METHODS, 2.0: deals older than 6 weeks
/** Longer lags are too rare to matter, and their first day lies outside what is looked at. */
export const LONGEST_LAG = 63;
const FEWEST_TRANSITIONS = 10;
const FEWEST_KNOWN = 0.5;

/**
 * How long a step takes, as known on a day: the observed lags among transitions that began at least six weeks before it.
 * Nothing where there are too few of them.
 */
export function lagsOf(deals: readonly Deal[], step: LaggedStep, until: number): Lags | undefined {
  const counts = new Array<number>(LONGEST_LAG + 1).fill(0);
  const number = memo();
  let all = 0;
  for (const deal of deals) {
    const [from, to] = STEP_DAYS[step](deal);
    if (from === undefined || to === undefined) continue;
    const begun = number(from);
    const lag = number(to) - begun;
    if (begun > until - SETTLED_AFTER || begun + lag > until || lag < 0 || lag > LONGEST_LAG) continue;
    counts[lag] = (counts[lag] ?? 0) + 1;
    all += 1;
  }
  return all < FEWEST_TRANSITIONS ? undefined : counts.map((count) => count / all);
}

/** Days repeat in deals; each is parsed once. */
function memo(): (day: Day) => number {
  const known = new Map<Day, number>();
  return (day) => {
    const before = known.get(day);
    if (before !== undefined) return before;
    const number = dayNumber(day);
    known.set(day, number);
    return number;
  };
}

/**
 * What a day's transitions come from: the upstream counts of earlier days, each as far as its lag reaches this day. A day
 * not entered is made up for by the others; NaN where less than half of the lags reach an entered day.
 */
export function lagMatched(upstream: Series, lags: Lags): Series {
  const taken = lags.flatMap((share, lag) => (share > 0 ? [{ share, lag }] : []));
  return upstream.map((_, day) => {
    let [sum, known] = [0, 0];
    for (const { share, lag } of taken) {
      const value = upstream[day - lag] ?? Number.NaN;
      if (Number.isNaN(value)) continue;
      sum += share * value;
      known += share;
    }
    return known < FEWEST_KNOWN ? Number.NaN : sum / known;
  });
}

/** The upstream counts of so many weeks before. */
export const shifted = (upstream: Series, weeks: number): Series =>
  upstream.map((_, day) => upstream[day - 7 * weeks] ?? Number.NaN);
