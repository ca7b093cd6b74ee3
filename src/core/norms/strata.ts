import type { Frame, Series } from './frame';

/**
 * One source's part of a metric, week by week: how many (`x`), out of how many (`n`), and whether the week counts. The
 * company is judged by its sources' strata together, so that a shift between them is no change.
 */
export interface Stratum {
  /** Absent: the company as one, where the two sides of a ratio lie in different sources. */
  readonly source?: string;
  readonly x: readonly number[];
  readonly n: readonly number[];
  readonly counts: readonly boolean[];
}

const FEWEST_MISSING = 3; // METHODS, 2.0: a week with three missing days is not judged

/** Weekly sums over the days on which both sides are entered. */
export function stratumOf(frame: Frame, x: Series, n: Series): Omit<Stratum, 'source'> {
  const weeks = Array.from({ length: frame.weeks }, (_, week) => weekOf(frame, { x, n }, week));
  return {
    x: weeks.map((week) => week.x),
    n: weeks.map((week) => week.n),
    counts: weeks.map(({ missing }, week) => missing < FEWEST_MISSING && (frame.judged[week] ?? false)),
  };
}

function weekOf({ regular }: Frame, { x, n }: { readonly x: Series; readonly n: Series }, week: number) {
  const sums = { x: 0, n: 0, missing: 0 };
  for (let day = 7 * week; day < 7 * week + 7; day++) {
    const [top, bottom] = [x[day] ?? Number.NaN, n[day] ?? Number.NaN];
    if (Number.isNaN(top) || Number.isNaN(bottom)) {
      if (regular[day]) sums.missing += 1;
      continue;
    }
    sums.x += top;
    sums.n += bottom;
  }
  return sums;
}
