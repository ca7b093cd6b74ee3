import type { Day } from '../funnel/calendar';
import type { Listener } from '../signals/sentence';
import { say } from '../words/say';
import { writeDay } from '../words/writeDay';
import { shortened } from './decisionSaid';

/** Where the work on a constraint stands, in this order (REQUIREMENTS.md, 62): first exploit, then elevate, then it is none. */
export const CONSTRAINT_STATES = ['exploit', 'elevate', 'lifted'] as const;
/** A state of a constraint. */
export type ConstraintState = (typeof CONSTRAINT_STATES)[number];
/** What a "why" rests on. */
export const EVIDENCE = ['opinion', 'number'] as const;
/** How many times "why?" is asked (REQUIREMENTS.md, 61). */
export const WHYS = [1, 2, 3, 4, 5] as const;

/** An answer to "why?", and what it rests on. */
export interface Why {
  readonly text: string;
  readonly evidence?: (typeof EVIDENCE)[number];
  /** The number, as typed; '' where there is none. */
  readonly number: string;
}
/** A constraint of a week, as people wrote it down. */
export interface ConstraintEntry {
  readonly id: number;
  /** The Monday of its week. */
  readonly week?: Day;
  readonly what: string;
  readonly whys: readonly Why[];
  /** How the most is squeezed out of it as it is. */
  readonly exploit: string;
  /** How it is widened, for money or people. */
  readonly elevate: string;
  readonly state: ConstraintState;
  readonly next?: Day;
}
/** What is to be mended in an entry; of a "why" with its number. */
export type ConstraintFault =
  | { readonly code: 'noWhat' | 'noWhy' | 'exploitFirst' | 'onlyOpinions' | 'lookAgain' }
  | { readonly code: 'noNumber'; readonly n: number };

/**
 * What is to be mended in an entry: what holds back and why; numbers where numbers are claimed, at least one among the
 * answers; "exploit" before "elevate"; a day to look again that has come.
 */
export function checkConstraint(entry: ConstraintEntry, today: Day): ConstraintFault[] {
  const { what, whys, exploit, elevate, state, next } = entry;
  const said = whys.filter(({ text }) => text !== '');
  const isOpen = state !== 'lifted';
  const faults: readonly (readonly [code: Exclude<ConstraintFault['code'], 'noNumber'>, isSo: boolean])[] = [
    ['noWhat', what === ''],
    ['noWhy', isOpen && said.length === 0],
    ['exploitFirst', exploit === '' && (elevate !== '' || state === 'elevate')],
    ['onlyOpinions', isOpen && said.length > 0 && said.every(({ number }) => number === '')],
    ['lookAgain', isOpen && next !== undefined && next <= today],
  ];
  return [
    ...faults.flatMap(([code, isSo]) => (isSo ? [{ code }] : [])),
    ...whys.flatMap(({ evidence, number }, index) =>
      evidence === 'number' && number === '' ? [{ code: 'noNumber' as const, n: index + 1 }] : [],
    ),
  ];
}

/** What is to be mended in an entry, in a line; '' where all is well. */
export function constraintCheckSaid(entry: ConstraintEntry, today: Day, { language }: Listener): string {
  const line = checkConstraint(entry, today)
    .map((fault) => say(language, `log.${fault.code}`, 'n' in fault ? { n: fault.n } : {}))
    .join('; ');
  return line.slice(0, 1).toUpperCase() + line.slice(1);
}

/** The constraint that is worked on now, the newest that is not lifted, in two sentences; '' where there is none. */
export function constraintLogSaid(entries: readonly ConstraintEntry[], today: Day, listener: Listener): string {
  const { language } = listener;
  const [entry] = entries.filter(({ state, what }) => state !== 'lifted' && what !== '').sort((a, b) => b.id - a.id);
  if (entry === undefined) return '';
  const { what, state, exploit, elevate, next } = entry;
  const plan = shortened(state === 'elevate' ? elevate : exploit);
  const doing = say(language, plan === '' ? 'log.nothing' : `log.doing.${state === 'elevate' ? state : 'exploit'}`, {
    plan,
  });
  const again = next === undefined ? '' : say(language, 'log.next', { day: writeDay(next, listener) });
  const checked = constraintCheckSaid(entry, today, listener);
  const parts = [
    say(language, 'log.now', { what: shortened(what) }),
    doing,
    again,
    checked === '' ? '' : `${checked}.`,
  ];
  return parts.filter((part) => part !== '').join(' ');
}
