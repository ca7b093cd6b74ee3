import { meanOf, movingRange, peer, sideOf } from './peer';

const BASELINE_WEEKS = 12;
const FEWEST_WEEKS = 6;
const LIMITS_PER_MEAN_RANGE = 2.66; // 3 / 1.128 (Wheeler)

/** XmR limits: the mean of the twelve weeks before, give or take 2.66 of their mean moving range. */
export const XMR = peer('XmR limits', ({ now, before }) => {
  const values = before.slice(-BASELINE_WEEKS).map(({ value }) => value);
  if (values.length < FEWEST_WEEKS) return 'within';
  const [centre, far] = [meanOf(values), LIMITS_PER_MEAN_RANGE * movingRange(values)];
  return sideOf(now.value, centre - far, centre + far);
});
