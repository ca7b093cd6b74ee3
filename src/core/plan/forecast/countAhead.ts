/** A count still to come: its mean, its variance by chance, and κ², the relative variance of the mean itself. */
export interface CountAhead {
  readonly mean: number;
  readonly chance: number;
  readonly doubt: number;
}

/** Two views of one count, the first with a weight. */
export function blended(one: CountAhead, other: CountAhead, weight: number): CountAhead {
  const mix = (of: keyof CountAhead): number => weight * one[of] + (1 - weight) * other[of];
  return { mean: mix('mean'), chance: mix('chance'), doubt: mix('doubt') };
}

/** The count so many times over. */
export const times = (factor: number, { mean, chance, doubt }: CountAhead): CountAhead => ({
  mean: factor * mean,
  chance: factor * chance,
  doubt,
});
