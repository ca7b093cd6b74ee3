import { compareManagers, stats } from '../../../src/core';
import { type Results, recordsOf, type TeamStage } from './equalTeam';

/** Who is named, and whether for falling behind. */
export interface Named {
  readonly index: number;
  readonly isBelow: boolean;
}
/** A rule that names managers. */
export interface NamingRule {
  readonly name: string;
  readonly namesIn: (stage: TeamStage, results: Results) => Named[];
}

const LEVEL = 0.1;
const sum = (all: Results): number => all.reduce((total, one) => total + one, 0);

/** Names by a p-value or distance of each manager against a mean rate. */
const byRate = (isFar: (x: number, n: number, mean: number) => boolean): NamingRule['namesIn'] => {
  return ({ trials }, results) => {
    const mean = sum(results) / (results.length * trials);
    return results.flatMap((x, index) => (isFar(x, trials, mean) ? [{ index, isBelow: x / trials < mean }] : []));
  };
};
const funnel = (z: number): NamingRule['namesIn'] =>
  byRate((x, n, mean) => Math.abs(x / n - mean) > z * Math.sqrt((mean * (1 - mean)) / n));

/** Peers of METHODS.md, 3e, then ours, asked from outside. */
export const NAMING_RULES: readonly NamingRule[] = [
  { name: '±20 % vs team', namesIn: byRate((x, n, mean) => Math.abs(x / n / mean - 1) > 0.2) },
  { name: 'funnel 95 %', namesIn: funnel(1.96) },
  { name: 'funnel 99.8 %', namesIn: funnel(3.09) },
  { name: 'Fisher + BH', namesIn: fisherNames },
  { name: 'compareManagers', namesIn: ourNames },
];

function fisherNames({ trials }: TeamStage, results: Results): Named[] {
  const [x, n] = [sum(results), results.length * trials];
  const adjusted = stats.benjaminiHochberg(results.map((own) => fisher(own, trials, { x, n })));
  return results.flatMap((own, index) =>
    (adjusted[index] ?? 1) <= LEVEL ? [{ index, isBelow: own * n < x * trials }] : [],
  );
}

/** Two-sided: all tables of these margins that are no likelier than the one seen. */
function fisher(own: number, trials: number, all: { readonly x: number; readonly n: number }): number {
  const ways = Array.from(
    { length: Math.min(trials, all.x) + 1 },
    (_, k) => choose(trials, k) + choose(all.n - trials, all.x - k),
  ).map((logarithm) => Math.exp(logarithm - choose(all.n, all.x)));
  const seen = (ways[own] ?? 0) * (1 + 1e-7);
  return Math.min(
    1,
    ways.reduce((p, way) => p + (way <= seen ? way : 0), 0),
  );
}

const choose = (n: number, k: number): number =>
  k < 0 || k > n ? Number.NEGATIVE_INFINITY : factorial(n) - factorial(k) - factorial(n - k);

const FACTORIALS: number[] = [0];

/** Its logarithm. */
function factorial(n: number): number {
  for (let next = FACTORIALS.length; next <= n; next++) FACTORIALS.push((FACTORIALS[next - 1] ?? 0) + Math.log(next));
  return FACTORIALS[n] ?? 0;
}

function ourNames(stage: TeamStage, results: Results): Named[] {
  return compareManagers(recordsOf(stage, results), '2025-W10').flatMap(({ manager, verdict }) =>
    verdict === 'below' || verdict === 'above'
      ? [{ index: Number(manager.slice(8)), isBelow: verdict === 'below' }]
      : [],
  );
}
