import type { Day } from '../funnel/calendar';
import type { Hypothesis } from './hypothesis';
import { lastDayOfTrial } from './trial';

const SECOND_HALF = 16;

/**
 * The last day of review up to a day: hypotheses are reviewed twice a month, on the 1st and the 16th (REQUIREMENTS.md, 51).
 *
 * @example reviewDayUpTo('2026-11-23') // => '2026-11-16'
 * @example reviewDayUpTo('2026-12-15') // => '2026-12-01'
 */
export const reviewDayUpTo = (today: Day): Day =>
  `${today.slice(0, 8)}${Number(today.slice(8)) >= SECOND_HALF ? SECOND_HALF : '01'}`;

/** Whether a trial is up for review: its planned end had passed by the last day of review. It stays so until it is decided. */
export const isUpForReview = (trial: Pick<Hypothesis, 'start' | 'weeks'>, today: Day): boolean =>
  lastDayOfTrial(trial) < reviewDayUpTo(today);
