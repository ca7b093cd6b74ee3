import { type Day, dayNumber } from '../funnel/calendar';
import { sameNameKey } from '../funnel/settings';

/** Where a decision stands. */
export const DECISION_STATES = ['open', 'done', 'dropped'] as const;
/** A state of a decision. */
export type DecisionState = (typeof DECISION_STATES)[number];

/** What a meeting decided to do: what, who, by when. */
export interface Decision {
  readonly id: number;
  readonly what: string;
  readonly owner?: string;
  readonly due?: Day;
  /** The day it was written down. */
  readonly made: Day;
  readonly state: DecisionState;
  /** Why it was not done in time, or not at all. */
  readonly reason?: string;
}
/** What is wrong with a decision, whatever its date. */
export type DecisionFault = 'noWhat' | 'noOwner' | 'noDue' | 'tooLong' | 'tooMany' | 'noReason';
/** A decision beside what was found of it. */
export interface DecisionCheck {
  readonly decision: Decision;
  /** Days since it was due; 0 while it is not overdue. */
  readonly overdue: number;
  /** How many Mondays, the days of meetings, it has outlived its day. */
  readonly carried: number;
  readonly faults: readonly DecisionFault[];
}

/** A decision takes a week, two at most (REQUIREMENTS.md, 56). */
export const LONGEST_DAYS = 14;
/** Decisions that one person can have open: as many as hypotheses at once (REQUIREMENTS.md, 49); with more none is done. */
export const MOST_OPEN = 3;

/**
 * What is to be said of decisions on a day: overdue and carried over until done with the reason (REQUIREMENTS.md, 57);
 * without an owner or a day; longer than two weeks; more than a person can do.
 */
export function checkDecisions(decisions: readonly Decision[], today: Day): DecisionCheck[] {
  const excess = beyondCapacity(decisions);
  return decisions.map((decision) => {
    const late = lateness(decision, today);
    return { decision, ...late, faults: faultsOf(decision, late.carried, excess.has(decision)) };
  });
}

function lateness({ state, due }: Decision, today: Day): { readonly overdue: number; readonly carried: number } {
  if (state !== 'open' || due === undefined || due >= today) return { overdue: 0, carried: 0 };
  const [from, to] = [dayNumber(due), dayNumber(today)];
  return { overdue: to - from, carried: mondaysUpTo(to) - mondaysUpTo(from) };
}

const MONDAY = dayNumber('2024-01-01');
const mondaysUpTo = (day: number): number => Math.floor((day - MONDAY) / 7);

function faultsOf(decision: Decision, carried: number, isBeyond: boolean): DecisionFault[] {
  const { what, owner, due, made, state, reason } = decision;
  const isOpen = state === 'open';
  const wasCarried = reason !== undefined; // to a day of its own two weeks
  const owesReason = carried > 0 || state === 'dropped';
  const faults: readonly (readonly [fault: DecisionFault, isSo: boolean])[] = [
    ['noWhat', what === ''],
    ['noOwner', isOpen && owner === undefined],
    ['noDue', isOpen && due === undefined],
    ['tooLong', isOpen && !wasCarried && due !== undefined && dayNumber(due) - dayNumber(made) > LONGEST_DAYS],
    ['tooMany', isBeyond],
    ['noReason', owesReason && reason === undefined],
  ];
  return faults.flatMap(([fault, isSo]) => (isSo ? [fault] : []));
}

/** The open decisions of each person beyond what they can do: those that are due last. */
function beyondCapacity(decisions: readonly Decision[]): ReadonlySet<Decision> {
  const open = [...openByOwner(decisions).values()];
  return new Set(open.flatMap((own) => [...own].sort(soonest).slice(MOST_OPEN)));
}

/** Open decisions of each person; a name counts as the same whatever its case. */
export function openByOwner(decisions: readonly Decision[]): ReadonlyMap<string, readonly Decision[]> {
  const owners = new Map<string, Decision[]>();
  for (const decision of decisions) {
    if (decision.state !== 'open' || decision.owner === undefined) continue;
    const key = sameNameKey(decision.owner);
    const own = owners.get(key);
    if (own) own.push(decision);
    else owners.set(key, [decision]);
  }
  return owners;
}

const LAST: Day = '9999-12-31';

/** Orders decisions by their day, those without one last. */
export function soonest({ due = LAST, id }: Decision, other: Decision): number {
  const theirs = other.due ?? LAST;
  return due === theirs ? id - other.id : due < theirs ? -1 : 1;
}
