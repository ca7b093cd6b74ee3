import type { Listener } from '../signals/sentence';
import { say } from '../words/say';
import { writeDay } from '../words/writeDay';
import { type DecisionCheck, type DecisionFault, LONGEST_DAYS, MOST_OPEN } from './decision';

const MOST_NAMED = 3; // a line on a phone
const MOST_LETTERS = 60;

/** What is to be mended in a decision, in a line; '' where all is well. */
export function checkSaid(check: DecisionCheck, listener: Listener): string {
  const { faults, overdue, carried } = check;
  const { language } = listener;
  const late = overdue === 0 ? [] : [say(language, 'decision.overdue', { n: overdue })];
  const again = carried === 0 ? [] : [say(language, 'decision.carried', { n: carried })];
  return capital([...late, ...again, ...faults.map((fault) => faultSaid(fault, check, listener))].join('; '));
}

const faultSaid = (fault: DecisionFault, { decision: { owner = '' } }: DecisionCheck, { language }: Listener): string =>
  say(language, `decision.${fault}`, { weeks: LONGEST_DAYS / 7, n: MOST_OPEN, owner });

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** How many decisions are overdue, and whose; '' where none is. The longest overdue come first. */
export function overdueSaid(checks: readonly DecisionCheck[], listener: Listener): string {
  const late = overdueOf(checks);
  if (late.length === 0) return '';
  const named = late.slice(0, MOST_NAMED).map(({ decision }) => decisionNamed(decision, listener));
  const more =
    late.length > MOST_NAMED ? [say(listener.language, 'decisions.more', { n: late.length - MOST_NAMED })] : [];
  return `${say(listener.language, 'decisions.overdue', { n: late.length })} ${[...named, ...more].join('; ')}`;
}

/** The overdue ones, the longest overdue first. */
export const overdueOf = (checks: readonly DecisionCheck[]): DecisionCheck[] =>
  checks.filter(({ overdue }) => overdue > 0).sort((a, b) => b.overdue - a.overdue || a.decision.id - b.decision.id);

/** «Ольга: переписать скрипт (до 20 ноября)», without what is not known of it. */
export function decisionNamed({ what, owner, due }: DecisionCheck['decision'], listener: Listener): string {
  const whose = owner === undefined ? '' : `${owner}: `;
  const until =
    due === undefined ? '' : ` (${say(listener.language, 'decision.until', { day: writeDay(due, listener) })})`;
  return `${whose}${shortened(what)}${until}`;
}

/** A long text, cut off at a word. */
export function shortened(text: string): string {
  if (text.length <= MOST_LETTERS) return text;
  const cut = text.slice(0, MOST_LETTERS);
  const space = cut.lastIndexOf(' ');
  return `${space > MOST_LETTERS / 2 ? cut.slice(0, space) : cut}…`;
}
