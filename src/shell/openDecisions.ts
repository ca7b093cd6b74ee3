import { type DecisionCheck, openOf } from '../core/meeting';
import type { Listener } from '../core/signals/sentence';
import { say } from '../core/words/say';
import { writeDay } from '../core/words/writeDay';
import type { OpenDecision } from './meetingTypes';

/** The open decisions as the sidebar lists them: what, who, by when; overdue says so in words. */
export const openDecisions = (checks: readonly DecisionCheck[], listener: Listener): OpenDecision[] =>
  openOf(checks).map(({ decision: { id, what, owner = '', due, reason = '' }, overdue }) => ({
    ...{ id, what, owner, reason },
    until: due === undefined ? '' : say(listener.language, 'decision.until', { day: writeDay(due, listener) }),
    late: overdue === 0 ? '' : say(listener.language, 'decision.overdue', { n: overdue }),
  }));
