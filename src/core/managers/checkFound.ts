import type { DayRecord } from '../funnel/records';
import { tCdf, tQuantile } from '../stats/distributions';
import { type Expectation, expectationOf, type Pool } from './expectation';
import { FEWEST_TRIALS, type Found, NATURAL_SPREAD, RANGE } from './found';
import type { Tally, Team } from './team';

const { abs, max, sqrt } = Math;

/** How single checks differ, relative to their mean, and how many days say so. */
export interface CheckSpread {
  readonly relative: number;
  readonly df: number;
}

const PRIOR_SPREAD = 0.4; // METHODS.md, 2a: checks; worth PRIOR_DEGREES days
const PRIOR_DEGREES = 6;

/**
 * The spread of single checks, from the means of days about each manager's own mean in a source, shrunk as in METHODS.md,
 * 2a: managers who differ do not make checks look more spread.
 */
export function checkSpread({ days }: Team, tallies: ReadonlyMap<string, Tally>): CheckSpread {
  let [squares, degrees] = [PRIOR_DEGREES * PRIOR_SPREAD ** 2, PRIOR_DEGREES];
  for (const [manager, own] of days) {
    const means = [...(tallies.get(manager) ?? [])].filter(([, { x, n }]) => x > 0 && n > 0);
    const of = new Map(means.map(([source, { x, n }]) => [source, x / n]));
    const offs = own.flatMap(({ source, values }) => offOf(values, of.get(source)));
    squares += offs.reduce((sum, off) => sum + off, 0);
    degrees += Math.max(0, offs.length - of.size);
  }
  return { relative: sqrt(squares / degrees), df: degrees };
}

/** How far a day's mean check is from the usual one, relative to it, squared, for one payment. */
function offOf({ revenue, payments }: DayRecord['values'], mean: number | undefined): number[] {
  if (revenue === undefined || payments === undefined || payments <= 0 || mean === undefined) return [];
  return [payments * (revenue / payments / mean - 1) ** 2];
}

/** How a manager's average check stands, by Student's t (METHODS.md, 2a, with managers' natural spread of 2e). */
export function checkFound(own: Tally, pool: Pool, { relative, df }: CheckSpread): Found | undefined {
  const expectation = expectationOf(own, pool);
  const { x, n, expected, restTrials } = expectation;
  if (n <= 0 || restTrials <= 0 || expected <= 0) return undefined;
  const spread = sqrt(relative ** 2 * (1 / n + 1 / restTrials) + naturally(expectation));
  const team = expected / n;
  const reach = tQuantile(RANGE.high, df) * spread * team;
  return {
    actual: x / n,
    team,
    low: max(0, team - reach),
    high: team + reach,
    spread,
    p: 2 * tCdf(-abs(x / expected - 1) / spread, df),
    isEnough: n >= FEWEST_TRIALS && restTrials >= FEWEST_TRIALS,
  };
}

const naturally = ({ restSpread }: Expectation): number => NATURAL_SPREAD ** 2 * (1 + restSpread);
