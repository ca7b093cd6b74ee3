import type { Week } from '../funnel/calendar';
import { INPUT_IDS, type Metric, RATIO_DEFINITIONS } from '../funnel/metrics';
import type { ManagerRecord } from '../funnel/records';
import { type Contest, contestsOf } from './contest';
import { type Found, NATURAL_SPREAD } from './found';
import { keyOf, type Names, namesOf } from './names';
import { type Product, productsOf } from './products';
import { type Team, teamOf, totalOf } from './team';

/** Whether a manager differs from the rest by more than equal managers do. */
export type ManagerVerdict = 'below' | 'above' | 'usual' | 'tooLittleData';
/** One manager in one metric. */
export interface ManagerCell {
  readonly manager: string;
  readonly metric: Metric;
  readonly actual?: number;
  /** What the rest of the team would have in this manager's place: at the same volume, on the same sources. */
  readonly team?: number;
  /** Where nineteen in twenty equal managers are at this volume; being outside is not yet a verdict. */
  readonly low?: number;
  readonly high?: number;
  readonly verdict: ManagerVerdict;
}

/**
 * Every manager of the last weeks against the rest of the team (METHODS.md, 2e), metric by metric, within each from the
 * best to the worst after allowing for chance. Stages and the average check are judged; held meetings, payments, revenue
 * and lead to payment follow from them: a manager is named there only beside one of their stages. Days after the last
 * week are not looked at.
 *
 * @throws UserError badWeek; notFinite, for a value that is no number
 */
export function compareManagers(managers: readonly ManagerRecord[], lastWeek: Week, weeks: 4 | 13 = 4): ManagerCell[] {
  const team = teamOf(managers, lastWeek, weeks);
  const contests = contestsOf(team);
  const names = namesOf(contests);
  const groups = [
    ...productsOf(team).map((product) => ({ metric: product.metric, cells: productCells(team, product, names) })),
    ...contests.map((contest) => ({ metric: contest.metric, cells: contestCells(team, contest, names) })),
  ];
  return METRIC_IDS.flatMap((id) => groups.flatMap(({ metric, cells }) => (metric === id ? cells : [])));
}

const METRIC_IDS: readonly Metric[] = [...INPUT_IDS, ...RATIO_DEFINITIONS.map(({ id }) => id)];
const NOBODY: ReadonlySet<string> = new Set();

function contestCells(team: Team, { metric, tallies, standings }: Contest, names: Names): ManagerCell[] {
  const found = standings(NOBODY);
  return inOrder(team, found).map((manager) => {
    const { x, n } = totalOf(tallies.get(manager) ?? new Map());
    const standing = found.get(manager);
    const actual = n > 0 ? x / n : undefined;
    return cellOf({ manager, metric, actual, standing }, names.get(keyOf(metric, manager)));
  });
}

function productCells(team: Team, { metric, from, actuals, standings }: Product, names: Names): ManagerCell[] {
  return inOrder(team, standings).map((manager) => {
    const standing = standings.get(manager);
    const sides = new Set(from.map((stage) => names.get(keyOf(stage, manager))));
    const side = sideOf(standing);
    const named = side !== undefined && sides.has(side) ? side : undefined;
    return cellOf({ manager, metric, actual: actuals.get(manager), standing }, named);
  });
}

const sideOf = (found: Found | undefined): 'below' | 'above' | undefined => {
  if (found === undefined || (found.actual >= found.low && found.actual <= found.high)) return undefined;
  return found.actual < found.low ? 'below' : 'above';
};

interface Seen {
  readonly manager: string;
  readonly metric: Metric;
  readonly actual: number | undefined;
  readonly standing: Found | undefined;
}

function cellOf({ manager, metric, actual, standing }: Seen, named: 'below' | 'above' | undefined): ManagerCell {
  return {
    manager,
    metric,
    ...(actual !== undefined && { actual }),
    ...(standing && { team: standing.team, low: standing.low, high: standing.high }),
    verdict: standing?.isEnough ? (named ?? 'usual') : 'tooLittleData',
  };
}

/** By the shrunk ratio to what is expected, best first (METHODS.md, 2e); those without one last, by name. */
function inOrder({ days }: Team, standings: ReadonlyMap<string, Found>): string[] {
  const ratio = (manager: string): number => {
    const found = standings.get(manager);
    return found === undefined || found.team <= 0 ? Number.NEGATIVE_INFINITY : shrunk(found);
  };
  const ratios = new Map([...days.keys()].map((manager) => [manager, ratio(manager)]));
  const of = (manager: string): number => ratios.get(manager) ?? 0;
  return [...days.keys()].sort((a, b) => (of(a) === of(b) ? (a < b ? -1 : 1) : of(b) - of(a)));
}

const shrunk = ({ actual, team, spread }: Found): number => ((actual / team - 1) * NATURAL_SPREAD ** 2) / spread ** 2;
