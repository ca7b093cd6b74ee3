import { movingRange, peer, sideOf } from './peer';

const { sqrt } = Math;
const BASELINE_WEEKS = 12;
const FEWEST_WEEKS = 6;
const DEVIATIONS = 3;
const RANGE_PER_DEVIATION = 1.128; // d2 of two

/**
 * Laney's p′ and u′ limits: chance's own limits, widened by how much more than chance the twelve weeks before moved. Both
 * charts are one here: of chance's deviation only 1 / √n differs between weeks, the rest goes out against the widening.
 */
export const LANEY = peer('Laney p′/u′', ({ now, before }) => {
  const weeks = before.slice(-BASELINE_WEEKS).filter(({ of }) => of > 0);
  if (weeks.length < FEWEST_WEEKS || now.of <= 0) return 'within';
  const centre = total(weeks.map(({ value, of }) => value * of)) / total(weeks.map(({ of }) => of));
  const moved = weeks.map(({ value, of }) => (value - centre) * sqrt(of));
  const far = (DEVIATIONS * movingRange(moved)) / RANGE_PER_DEVIATION / sqrt(now.of);
  return sideOf(now.value, centre - far, centre + far);
});

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
