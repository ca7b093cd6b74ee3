import { type Looked, peer, type Side, sideOf } from './peer';

const MOST = 0.2;

/** A fifth more or less than the week before. */
export const AGAINST_LAST_WEEK = peer('±20 % against the previous week', ({ now, before }) =>
  against(now, before[before.length - 1]?.value),
);

/** A fifth more or less than what the simulator expects. */
export const AGAINST_PERFECT_PLAN = peer('±20 % against a perfect plan', ({ now, plan }) => against(now, plan));

const against = ({ value }: Looked['now'], usual: number | undefined): Side =>
  usual === undefined ? 'within' : sideOf(value, usual * (1 - MOST), usual * (1 + MOST));
