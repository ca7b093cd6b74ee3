import { benjaminiHochberg } from '../stats/benjaminiHochberg';
import { normalCdf } from '../stats/normal';
import type { Contest } from './contest';
import type { Found } from './found';

const { max, min } = Math;

/** Which managers stand out in which metric, and how. */
export type Names = ReadonlyMap<string, 'below' | 'above'>;

/** The key of a metric and manager. */
export const keyOf = (metric: string, manager: string): string => `${metric}\n${manager}`;

const Q = 0.1; // METHODS.md, 2e: Benjamini–Hochberg over managers × metrics
const VISIBLE_FALL = 0.4; // the fall that managers are looked for by: METHODS.md, 3e
const USUAL_Z = 2.5; // what it takes among a handful of managers
const LEAST_WEIGHT = 0.01;
const WEIGHT = { below: 1.5, above: 0.5 } as const; // of what may be said by chance three quarters is kept for falling behind

/**
 * Who stands out: Benjamini–Hochberg over managers and metrics, weighted (C. Genovese, K. Roeder, L. Wasserman, 2006) by
 * how likely a cell's volume is to show a fall of two fifths, so that cells which can show nothing do not drown the others.
 * A name must hold as well when the others named in that metric are left out of the rest, as far as anybody remains: next
 * to one who fell, everybody looks better. Measured by `npm run bench:managers`.
 */
export function namesOf(contests: readonly Contest[]): Names {
  const first = named(judge(contests, () => new Set()));
  if (first.size === 0) return first;
  const again = judge(contests, ({ metric, tallies }) => {
    return new Set([...tallies.keys()].filter((manager) => first.has(keyOf(metric, manager))));
  });
  return new Map([...first].filter(([key, side]) => (again.get(key) ?? side) === side));
}

/** Every cell that has enough to be judged. */
type Judged = ReadonlyMap<string, 'below' | 'above' | 'usual'>;

function judge(contests: readonly Contest[], leftOut: (contest: Contest) => ReadonlySet<string>): Judged {
  const cells = contests.flatMap((contest) =>
    [...contest.standings(leftOut(contest))].flatMap(([manager, found]) =>
      found.isEnough
        ? [{ key: keyOf(contest.metric, manager), found, side: sideOf(found), weight: weightOf(found) }]
        : [],
    ),
  );
  const mean = cells.reduce((sum, { weight }) => sum + weight, 0) / cells.length;
  const adjusted = benjaminiHochberg(
    cells.map(({ found, side, weight }) => min(1, (found.p * mean) / (weight * WEIGHT[side]))),
  );
  return new Map(cells.map(({ key, side }, index) => [key, (adjusted[index] ?? 1) <= Q ? side : 'usual'] as const));
}

const named = (judged: Judged): Names =>
  new Map([...judged].flatMap(([key, side]) => (side === 'usual' ? [] : [[key, side] as const])));

const sideOf = ({ actual, team }: Found): 'below' | 'above' => (actual < team ? 'below' : 'above');

const weightOf = ({ spread }: Found): number => max(LEAST_WEIGHT, normalCdf(VISIBLE_FALL / spread - USUAL_Z));
