import type { InputMetric } from '../../funnel/metrics';
import { swingOf } from '../../norms/comparison';
import { stratumOf } from '../../norms/strata';
import { growthOf } from './growth';
import type { Known } from './known';

/** How much a business's numbers move by themselves, all a week. */
export interface Motion {
  /** Standard deviation of a week's swing of a rate, on the logit. */
  readonly swing: number;
  /** Standard deviation of a step of a rate's slow walk, on the logit. */
  readonly drift: number;
  /** Growth of the leads. */
  readonly growth: number;
}

/**
 * Leads, and payments, rest on several rates that each move by themselves: by so many times one rate, near zero, they
 * swing and drift. Squares add up: about three rates behind leads, two more of middling size behind payments.
 */
export const MOVES_AS = { leads: 1.7, payments: 2 } as const;

const DRIFT = 0.02; // a walk of 1.5 % a week (METHODS, 2a: 3 % against the mean of twelve), and some more that is no walk
const BASELINE_WEEKS = 26;
/** Rates whose two sides fall on the same day. */
const SAME_DAY: readonly (readonly [of: InputMetric, per: InputMetric])[] = [
  ['clicks', 'impressions'],
  ['leads', 'clicks'],
  ['qualified', 'leads'],
  ['held', 'due'],
];

/** How this business moves, as its own past weeks show; where they show little, as businesses mostly do. */
export function motionOf(known: Known): Motion {
  const { frame, last } = known;
  const closed = Array.from({ length: Math.floor((last + 1) / 7) }, (_, week) => week);
  const baseline = closed.filter((week) => frame.judged[week]).slice(-BASELINE_WEEKS);
  const rates = SAME_DAY.map(([of, per]) =>
    frame.sources.flatMap((source) => {
      const [x, n] = [frame.series(source, of), frame.series(source, per)];
      return x === undefined || n === undefined ? [] : [{ source, ...stratumOf(frame, x, n) }];
    }),
  );
  const swing = swingOf(rates, baseline);
  return { swing, drift: DRIFT, growth: growthOf(known, (MOVES_AS.leads * swing) ** 2, (MOVES_AS.leads * DRIFT) ** 2) };
}

/** Relative variance that a rate near zero gains from being `age` weeks old and used over the days ahead. */
export function movedBy(
  { swing, drift }: Motion,
  age: number,
  horizon: { readonly weeksAway: number; readonly weeksLong: number },
): number {
  return drift ** 2 * (age + horizon.weeksAway) + swing ** 2 / (1 + horizon.weeksLong);
}
