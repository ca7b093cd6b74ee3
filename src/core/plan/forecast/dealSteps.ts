import { type Day, dayNumber, dayOf } from '../../funnel/calendar';
import type { Deal } from '../../funnel/records';

/** A step that a deal passes on its way, the first always, the last being the payment. */
export type DealStep = (typeof STEPS)[number];

/** How far a deal has come by an evening: the days of the steps passed, counted as frames count, and where it ended. */
export interface DealCourse {
  /** One day a step passed, never falling; a meeting that is booked is due on a day that may lie ahead. */
  readonly passed: readonly number[];
  readonly lost?: number;
}
/** The deals of the last year, and the steps by which this business keeps them. */
export interface DealCourses {
  readonly steps: readonly DealStep[];
  readonly courses: readonly DealCourse[];
}

const STEPS = ['created', 'scheduledOn', 'dueOn', 'heldOn', 'paidOn'] as const;
const KEPT_FROM = 0.5; // a step that fewer of the paid deals have is not kept

/**
 * The deals created on the days of a frame, as known on its day `last`: what is dated later has not happened, save that
 * a booked meeting is due on a day already known. Days in an odd order are set right by the later step: who has paid
 * has come. Steps that most paid deals lack are left out.
 */
export function coursesOf(
  deals: readonly Deal[],
  { start, last }: { readonly start: number; readonly last: number },
): DealCourses {
  const [from, to] = [dayOf(start), dayOf(start + last)];
  const indexOf = indexing(start);
  const known = deals
    .filter(({ created }) => created >= from && created <= to)
    .map((deal) => ({ dates: datesOf(deal, to), lost: lostOn(deal, to) }));
  const paid = known.filter(({ dates }) => dates[STEPS.length - 1] !== undefined);
  const kept = STEPS.map((_, step) => step).filter(
    (step) => step === 0 || paid.filter(({ dates }) => dates[step] !== undefined).length > KEPT_FROM * paid.length,
  );
  const way = paid.length === 0 ? [0, STEPS.length - 1] : kept;
  return {
    steps: way.flatMap((step) => STEPS[step] ?? []),
    courses: known.map(({ dates, lost }) => {
      const passed = passedOf(dates.map(indexOf), way);
      return lost === undefined || passed.length === way.length ? { passed } : { passed, lost: indexOf(lost) ?? last };
    }),
  };
}

/** Days repeat in deals; each is parsed once. */
function indexing(start: number): (day: Day | undefined) => number | undefined {
  const known = new Map<Day, number>();
  return (day) => {
    if (day === undefined) return undefined;
    const index = known.get(day) ?? dayNumber(day) - start;
    known.set(day, index);
    return index;
  };
}

/** The day of each step; what comes later than `to` is not known, but for what is booked. */
function datesOf({ created, scheduledOn, dueOn, heldOn, paidOn }: Deal, to: Day): (Day | undefined)[] {
  const scheduled = upTo(to, scheduledOn);
  return [created, scheduled, scheduled === undefined ? upTo(to, dueOn) : dueOn, upTo(to, heldOn), upTo(to, paidOn)];
}

const upTo = (to: Day, day: Day | undefined): Day | undefined => (day === undefined || day > to ? undefined : day);

/** A lead found to be none of ours is lost at once, when nobody wrote down the day. */
function lostOn({ created, qualified, disqualifiedFor, lostOn: lost }: Deal, to: Day): Day | undefined {
  return upTo(to, lost) ?? (qualified === false || disqualifiedFor !== undefined ? created : undefined);
}

/** The furthest step first, so that a step without a day, or with a later one, takes that of the step after it. */
function passedOf(days: readonly (number | undefined)[], way: readonly number[]): number[] {
  const passed: number[] = [];
  for (let at = way.length - 1; at >= 0; at--) {
    const [day, next] = [days[way[at] ?? 0], passed[0]];
    if (day !== undefined || next !== undefined)
      passed.unshift(Math.max(0, Math.min(day ?? Number.POSITIVE_INFINITY, next ?? Number.POSITIVE_INFINITY)));
  }
  return passed;
}
