import type { ManagerRecord } from '../../../src/core';
import { generatorOf, type Random } from '../../../src/core/demo/random';
import { normal } from '../../../src/core/demo/sampling';

/** One stage of a team: what is counted of what, at which rate, and how many trials each manager has. */
export interface TeamStage {
  readonly name: string;
  readonly of: 'scheduled' | 'payments';
  readonly per: 'leads' | 'held';
  readonly rate: number;
  readonly trials: number;
}
/** Successes of each manager, out of the same number of trials; the first one is the one who falls, if any does. */
export type Results = readonly number[];

/** The columns of METHODS.md, 3e. */
export const TEAM_STAGES: readonly TeamStage[] = [
  { name: '15 meetings', of: 'payments', per: 'held', rate: 0.22, trials: 15 },
  { name: '40 meetings', of: 'payments', per: 'held', rate: 0.22, trials: 40 },
  { name: '120 meetings', of: 'payments', per: 'held', rate: 0.22, trials: 120 },
  { name: '60 leads', of: 'scheduled', per: 'leads', rate: 0.36, trials: 60 },
  { name: '200 leads', of: 'scheduled', per: 'leads', rate: 0.36, trials: 200 },
];
/** The manager who falls. */
export const FALLEN = 0;
const MANAGERS = 6;
const SPREAD = 0.08; // natural, of equal managers

/** A team of six, drawn from a seed; `factor` multiplies the first one's rate. */
export function teamResults({ rate, trials }: TeamStage, seed: number, factor: number): Results {
  const random = generatorOf(seed);
  return Array.from({ length: MANAGERS }, (_, index) => {
    const own = rate * Math.exp(SPREAD * normal(random)) * (index === FALLEN ? factor : 1);
    return successes(random, trials, Math.min(0.98, own));
  });
}

function successes(random: Random, trials: number, chance: number): number {
  let count = 0;
  for (let trial = 0; trial < trials; trial++) if (random() < chance) count += 1;
  return count;
}

/** The same as the records of one day. */
export const recordsOf = ({ of, per, trials }: TeamStage, results: Results): ManagerRecord[] =>
  results.map((count, index) => ({
    day: '2025-03-05',
    manager: `Manager ${index}`,
    values: { [per]: trials, [of]: count },
  }));
