import { NONE, sumOfTallies, type Tally, totalOf } from './team';

const { max, min } = Math;

/** A team's tallies of a metric, put together so that each manager can be taken out of them. */
export interface Pool {
  readonly all: Tally;
  /** Sum over the managers of their trials squared. */
  readonly squares: number;
}
/** What the rest of the team makes of as many trials of the same sources. */
export interface Expectation {
  readonly x: number;
  readonly n: number;
  /** What the rest of the team would have had in this manager's place. */
  readonly expected: number;
  /** How many trials of the rest's the comparison rests on. */
  readonly restTrials: number;
  /** How much of one manager's natural spread, squared, is left in the rest's mean: one over how many they are. */
  readonly restSpread: number;
}

/** The pool of some managers. */
export function poolOf(tallies: Iterable<Tally>): Pool {
  const each = [...tallies];
  return { all: sumOfTallies(each), squares: each.reduce((sum, tally) => sum + totalOf(tally).n ** 2, 0) };
}

/**
 * One manager, who is in the pool, against the rest of it (METHODS.md, 2e: sources adjusted as in 2a). A source's rate
 * leans by one trial on the rest's rate in all sources: where the rest hardly works a source, it says little of it, and
 * where they do not work it at all next to nothing.
 */
export function expectationOf(own: Tally, { all, squares }: Pool): Expectation {
  const { x, n } = totalOf(own);
  const every = totalOf(all);
  const others = max(0, every.n - n);
  const usual = others > 0 ? max(0, every.x - x) / others : 0;
  let [expected, doubt, comparable] = [0, 0, 0];
  for (const [source, mine] of own) {
    const both = all.get(source) ?? NONE;
    const rest = max(0, both.n - mine.n);
    expected += (mine.n * ((rest > 0 ? max(0, both.x - mine.x) : 0) + usual)) / (rest + 1);
    doubt += mine.n ** 2 / max(1, rest);
    comparable += mine.n > 0 ? rest : 0;
  }
  const restTrials = doubt > 0 && comparable > 0 ? n ** 2 / doubt : 0;
  return { x, n, expected, restTrials, restSpread: others > 0 ? max(0, squares - n * n) / others ** 2 : 0 };
}

/** The expected share, kept off 0 and 1 by half a trial: what was not seen in so many trials may still happen. */
export function expectedShare({ expected, n, restTrials }: Expectation): number {
  const least = 0.5 / (restTrials + 1);
  return min(1 - least, max(least, expected / n));
}
