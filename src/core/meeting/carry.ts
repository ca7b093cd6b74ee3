import { type Day, daysBetween } from '../funnel/calendar';
import type { Listener } from '../signals/sentence';
import { say } from '../words/say';
import { writeDay } from '../words/writeDay';
import { type Decision, type DecisionCheck, LONGEST_DAYS, soonest } from './decision';

/**
 * Whether a decision may be carried over to a day: not to the past, and within two weeks (REQUIREMENTS.md, 56).
 *
 * @example canCarryTo('2026-12-07', '2026-11-23') // => true
 * @example canCarryTo('2026-12-08', '2026-11-23') // => false
 */
export const canCarryTo = (due: Day, today: Day): boolean => due >= today && daysBetween(today, due) <= LONGEST_DAYS;

/** Why a decision was not done, behind the reasons it was carried over for before: each with the day that was missed. */
export function carriedReason({ due, reason: before }: Decision, reason: string, listener: Listener): string {
  const until =
    due === undefined ? '' : `${say(listener.language, 'decision.until', { day: writeDay(due, listener) })}: `;
  return [...(before === undefined ? [] : [before]), `${until}${reason}`].join('; ');
}

/** The open decisions, the longest overdue first, then those that are due soonest. */
export const openOf = (checks: readonly DecisionCheck[]): DecisionCheck[] =>
  checks
    .filter(({ decision }) => decision.state === 'open')
    .sort((a, b) => b.overdue - a.overdue || soonest(a.decision, b.decision));
