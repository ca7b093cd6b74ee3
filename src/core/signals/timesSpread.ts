import { tQuantile } from '../stats/distributions';

const known = new Map<number, number>();

/** How many deviations to either side hold 95 of 100, with so many degrees of freedom; few occur, and they are dear. */
export function timesSpread(df: number): number {
  const times = known.get(df) ?? tQuantile(0.975, df);
  known.set(df, times);
  return times;
}
