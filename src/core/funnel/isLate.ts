import { addDays, type Day, isDay, isoWeekOf, mondayOf } from './calendar';

/** A change of one number, as the journal tells it. Texts; '' is an empty cell. */
export interface NumberChange {
  readonly day: Day;
  /** When it was changed: begins with the day. */
  readonly at: string;
  readonly was: string;
  readonly now: string;
}
/**
 * Whether a change corrects a week that was reviewed: the meeting is on the Monday after it (LAYOUT.md, «Кто что
 * открывает»), so that from Tuesday on a number that was there already changes what was said. A number that was empty is
 * not corrected but filled in.
 *
 * @example isLate({ day: '2026-11-08', at: '2026-11-10 09:00:00', was: '5', now: '6' }) // => true
 * @example isLate({ day: '2026-11-08', at: '2026-11-09 09:00:00', was: '5', now: '6' }) // => false
 * @example isLate({ day: '2026-11-08', at: '2026-11-10 09:00:00', was: '', now: '6' }) // => false
 */
export const isLate = ({ day, at, was, now }: NumberChange): boolean =>
  isDay(day) && was !== '' && was !== now && at.slice(0, 10) > addDays(mondayOf(isoWeekOf(day)), 7);
