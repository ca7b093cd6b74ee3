import type { InputMetric, Metric } from '../funnel/metrics';
import { gammaQuantile } from '../stats/distributions';
import { checkSpread } from './checkFound';
import { expectationOf, poolOf } from './expectation';
import { type Found, NATURAL_SPREAD, RANGE } from './found';
import { countFound, shareFound } from './shareFound';
import { type Tally, type Team, tallies } from './team';

const { sqrt } = Math;

/** What comes of several stages together: shown against what the rest would have made of the same leads, judged nowhere. */
export interface Product {
  readonly metric: Metric;
  /** The metrics it is a product of: a manager is named here only where one of these is named. */
  readonly from: readonly Metric[];
  readonly actuals: ReadonlyMap<string, number>;
  readonly standings: ReadonlyMap<string, Found>;
}

const TO_HELD: readonly Metric[] = ['qualifiedShare', 'leadToMeeting', 'showUp'];
const TO_PAYMENT: readonly Metric[] = [...TO_HELD, 'meetingToPayment'];
const STAGES = { held: 2, payments: 3 } as const; // booking and show-up; and payment: each spreads by itself (METHODS.md, 3e)
const spreadOf = (metric: keyof typeof STAGES): number => NATURAL_SPREAD * sqrt(STAGES[metric]);
/** What a count is the work of, the earliest that is kept. */
const WORK: readonly InputMetric[] = ['leads', 'qualified', 'scheduled', 'due', 'held'];

/** Held meetings, payments, revenue and lead to payment, as far as this business keeps them. */
export function productsOf(team: Team): Product[] {
  const kept = <T>(metric: InputMetric, of: () => T): T[] => (team.isKept(metric) ? [of()] : []);
  return [
    ...kept('held', () => countProduct(team, 'held', TO_HELD)),
    ...kept('payments', () => countProduct(team, 'payments', TO_PAYMENT)),
    ...kept('revenue', () => revenueProduct(team)),
    ...(team.isKept('leads') ? kept('payments', () => leadToPayment(team)) : []),
  ];
}

function countProduct(team: Team, metric: 'held' | 'payments', from: readonly Metric[]): Product {
  const own = tallies(team, team.sides(metric, workOf(team, metric)));
  return { metric, from, actuals: sumsOf(team, metric), standings: against(own, 'count', spreadOf(metric)) };
}

function leadToPayment(team: Team): Product {
  const own = tallies(team, team.sides('payments', 'leads'));
  const standings = against(own, 'share', spreadOf('payments'));
  const actuals = new Map([...standings].map(([manager, { actual }]) => [manager, actual] as const));
  return { metric: 'leadToPayment', from: TO_PAYMENT, actuals, standings };
}

function against(own: ReadonlyMap<string, Tally>, as: 'count' | 'share', spread: number): Map<string, Found> {
  const pool = poolOf(own.values());
  const find = as === 'count' ? countFound : shareFound;
  return definedOnly([...own].map(([manager, tally]) => [manager, find(expectationOf(tally, pool), spread)] as const));
}

/** Revenue is gamma, of as many payments as an equal manager has and their checks (METHODS.md, 2c). */
function revenueProduct(team: Team): Product {
  const per = workOf(team, 'payments');
  const [money, paid] = [tallies(team, team.sides('revenue', per)), tallies(team, team.sides('payments', per))];
  const [moneyPool, paidPool] = [poolOf(money.values()), poolOf(paid.values())];
  const checks = checkSpread(team, tallies(team, team.sides('revenue', 'payments')));
  const standings = definedOnly(
    [...money].map(([manager, tally]) => {
      const count = countFound(expectationOf(paid.get(manager) ?? new Map(), paidPool), spreadOf('payments'));
      const { x, expected } = expectationOf(tally, moneyPool);
      if (count === undefined || expected <= 0 || count.team <= 0) return [manager, undefined] as const;
      const variance = count.spread ** 2 + checks.relative ** 2 / count.team + NATURAL_SPREAD ** 2;
      const end = (q: number): number => gammaQuantile(q, 1 / variance, expected * variance);
      const ends = { low: Math.min(expected, end(RANGE.low)), high: Math.max(expected, end(RANGE.high)) };
      return [manager, { ...count, ...ends, actual: x, team: expected, spread: sqrt(variance) }] as const;
    }),
  );
  return { metric: 'revenue', from: [...TO_PAYMENT, 'averageCheck'], actuals: sumsOf(team, 'revenue'), standings };
}

const definedOnly = (all: readonly (readonly [string, Found | undefined])[]): Map<string, Found> =>
  new Map(all.flatMap(([manager, found]) => (found === undefined ? [] : [[manager, found] as const])));

const workOf = ({ isKept }: Team, metric: 'held' | 'payments'): InputMetric =>
  WORK.find((work) => work !== metric && isKept(work)) ?? 'leads';

/** What each manager has in all, whatever it came of. */
function sumsOf({ days }: Team, metric: InputMetric): Map<string, number> {
  const sums = new Map<string, number>();
  for (const [manager, own] of days)
    for (const { values } of own) {
      const value = values[metric];
      if (value !== undefined) sums.set(manager, (sums.get(manager) ?? 0) + value);
    }
  return sums;
}
