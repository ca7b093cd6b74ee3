import { type Decision, type DecisionCheck, openOf } from '../core/meeting';
import type { Listener } from '../core/signals/sentence';
import { say } from '../core/words/say';
import { writeDay } from '../core/words/writeDay';
import type { OpenDecision } from './meetingTypes';

/** The open decisions as the sidebar lists them: what, who, by when; overdue says so in words. */
export const openDecisions = (checks: readonly DecisionCheck[], listener: Listener): OpenDecision[] =>
  openOf(checks).map(({ decision, overdue }) => ({
    ...listed(decision, listener),
    late: overdue === 0 ? '' : say(listener.language, 'decision.overdue', { n: overdue }),
  }));

/** A decision as the sidebar shows it, but for how late it is. */
export const listed = (
  { id, what, owner = '', due, reason = '' }: Decision,
  listener: Listener,
): Omit<OpenDecision, 'late'> => ({
  ...{ id, what, owner, reason },
  until: due === undefined ? '' : say(listener.language, 'decision.until', { day: writeDay(due, listener) }),
});
