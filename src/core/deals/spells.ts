import type { KnownDeal } from '../funnel/datedDeals';
import type { Outcome } from '../stats/survival';
import { cumulativeIncidence, type Incidence } from '../stats/survival';

/** How long deals were watched from some day of theirs on, and how that ended. */
export interface Spells {
  readonly time: number[];
  readonly state: Outcome[];
}
/** The shares won and lost by the days since (Aalen–Johansen). */
export interface WinCurve extends Incidence {
  /** Share won in the end, as far as anybody was watched. */
  readonly most: number;
}

const FEWEST_WINS = 5; // METHODS.md, 2e
/** Products of fractions that are a half may come out a little off it. */
const ROUNDING = 1e-12;

/** No spells yet. */
export const noSpells = (): Spells => ({ time: [], state: [] });

/** Watches a deal from a day on; one that ended before it has no spell: its days are in the wrong order. */
export function watch({ time, state }: Spells, { paid, lost }: KnownDeal, days: { from: number; asOf: number }): void {
  const length = (paid ?? lost ?? days.asOf) - days.from;
  if (length < 0) return;
  time.push(length);
  state.push(paid !== undefined ? 'won' : lost !== undefined ? 'lost' : 'open');
}

/** The curve of some spells; nothing with fewer than five wins. */
export function winCurve({ time, state }: Spells): WinCurve | undefined {
  if (state.filter((one) => one === 'won').length < FEWEST_WINS) return undefined;
  const incidence = cumulativeIncidence(time, state);
  return { ...incidence, most: incidence.won[incidence.won.length - 1] ?? 0 };
}

/** The first time by which so large a part of all winners has won. */
export const timeOf = ({ times, won, most }: WinCurve, part: number): number | undefined =>
  times[won.findIndex((share) => share >= part * most - ROUNDING)];

/** The chance that a deal which is still open after so many days will be won (METHODS.md, 2e). */
export function chanceAfter({ times, won, lost, most }: WinCurve, days: number): number | undefined {
  const at = lastUpTo(times, days);
  const [wonBy, lostBy] = [won[at] ?? 0, lost[at] ?? 0];
  const open = 1 - wonBy - lostBy;
  return open > ROUNDING ? Math.min(1, Math.max(0, (most - wonBy) / open)) : undefined;
}

/** Place of the last of rising times that is not above some days; −1 where all are. */
function lastUpTo(times: readonly number[], days: number): number {
  let [low, high] = [0, times.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((times[middle] ?? 0) <= days) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The part of all winners that has won so many days after. */
export function shareWonBy({ times, won, most }: WinCurve, days: number): number {
  return most > 0 ? Math.min(1, (won[lastUpTo(times, days)] ?? 0) / most) : 0;
}
