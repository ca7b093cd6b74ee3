import type { CellTest } from './cell';
import type { Cell } from './cells';
import { adjust } from './family';
import type { SignalVerdict } from './signal';

const { abs } = Math;

/** A cell with its verdict and its adjusted p-value. */
export interface Judged {
  readonly cell: Cell;
  readonly verdict: SignalVerdict;
  readonly adjusted?: number;
}

// METHODS, 2a: what an alarm, and what the grey tier takes.
const SMALLEST_CHANGE = 0.1;
const WATCHED_P = 0.05;
const WATCHED_CHANGE = 0.15;
const MOST_WATCHED = 3;

interface TestedCell {
  readonly cell: Cell;
  readonly test: CellTest;
  readonly adjusted: number;
}

/** The verdicts of one report: all tested cells are one family; of what might be worth watching the three most certain. */
export function verdictsOf(cells: readonly Cell[], q: number): Judged[] {
  const tested = adjustedOf(cells);
  const watched = new Set(
    tested
      .filter((one) => !isSure(one, q) && isWatched(one.test))
      .sort((a, b) => a.test.p - b.test.p)
      .slice(0, MOST_WATCHED),
  );
  const byCell = new Map(tested.map((one) => [one.cell, one]));
  return cells.map((cell): Judged => {
    const one = byCell.get(cell);
    if (one === undefined) return { cell, verdict: typeof cell.test === 'string' ? cell.test : 'noData' };
    const verdict = isSure(one, q) ? directionOf(one.test) : watched.has(one) ? 'watch' : 'usual';
    return { cell, verdict, adjusted: one.adjusted };
  });
}

function adjustedOf(cells: readonly Cell[]): TestedCell[] {
  const tested = cells.flatMap((cell) => (typeof cell.test === 'object' ? [{ cell, test: cell.test }] : []));
  const adjusted = adjust(tested.map(({ cell, test }) => ({ p: test.p, isCompany: cell.source === undefined })));
  return tested.map((one, index) => ({ ...one, adjusted: adjusted[index] ?? 1 }));
}

const isSure = ({ adjusted, test }: TestedCell, q: number): boolean =>
  adjusted <= q && abs(test.loudest.ratio - 1) >= SMALLEST_CHANGE;

/** Fewer, less of each, or fewer for the money is bad; of every tested metric more is better. */
const directionOf = ({ loudest: { ratio } }: CellTest): 'alarm' | 'goodNews' => (ratio < 1 ? 'alarm' : 'goodNews');

/** Seldom enough by itself, far enough, and bad. */
const isWatched = ({ p, loudest: { ratio } }: CellTest): boolean => p <= WATCHED_P && 1 - ratio >= WATCHED_CHANGE;
