/** Numbers next to each other: the first, how many, and where they stood in the list. */
export interface Run {
  readonly start: number;
  readonly count: number;
  /** Index of `start` in the list that was cut into runs. */
  readonly index: number;
}

/**
 * Cuts a list of numbers into runs that count up by one, so that each takes one service call.
 *
 * @example runsOf([3, 4, 5, 9]) // => [{ start: 3, count: 3, index: 0 }, { start: 9, count: 1, index: 3 }]
 */
export function runsOf(numbers: readonly number[]): Run[] {
  const runs: { start: number; count: number; index: number }[] = [];
  for (const [index, number] of numbers.entries()) {
    const last = runs[runs.length - 1];
    if (last && number === last.start + last.count) last.count += 1;
    else runs.push({ start: number, count: 1, index });
  }
  return runs;
}

/** The least and the greatest of any numbers, however many. */
export const spanOf = (numbers: readonly number[]): { readonly from: number; readonly to: number } =>
  numbers.reduce(({ from, to }, one) => ({ from: Math.min(from, one), to: Math.max(to, one) }), {
    from: numbers[0] ?? 0,
    to: numbers[0] ?? 0,
  });
