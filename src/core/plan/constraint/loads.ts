import { dayNumber, dayOf, firstDayOf, lastDayOf, type Week } from '../../funnel/calendar';
import type { Facts, Plan } from '../../funnel/records';
import { type Frame, frameOf } from '../../norms/frame';
import { sumOf } from '../../stats/sumOf';
import { type ConstraintOptions, FRAME_WEEKS } from './constraint';
import { capacityOf, RECENT_WEEKS, usualWeek } from './constraintMoney';

/** What people or stock are asked for, beside what they can take. */
export interface Load {
  /** In the usual of the last four weeks. */
  readonly now: number;
  /** The most that can be: set by a person, else what busy weeks show. */
  readonly most?: number;
  /** What the month's plan asks for. */
  readonly needed?: number;
}
/** Loads of people and of stock (REQUIREMENTS, row 63). */
export interface Loads {
  /** Managers who held meetings in the last four weeks. */
  readonly managers: number;
  /** Meetings a manager on a day on which any are held. */
  readonly perManager?: Load;
  /** Meetings held in a week. */
  readonly meetings?: Load;
  /** Payments in a week. */
  readonly payments?: Load;
  /** Which of them can take no more; only by a ceiling that a person set. */
  readonly full?: 'people' | 'stock';
}
/** So near to its ceiling a week's average leaves no room in its busier weeks. */
const FULL = 0.95;

/**
 * How much of what people and stock can take is taken, in the four weeks up to one, and how much the plan asks for. Ceilings
 * are asked for as `rankConstraint` takes them.
 *
 * @throws UserError badWeek, badDay, badMonth
 */
export function loadsOf(facts: Facts, week: Week, ask: Omit<ConstraintOptions, 'weeks'> = {}): Loads {
  const { capacityPerWeek, paymentsPerWeek, plan } = ask;
  const frame = frameOf(facts, week, FRAME_WEEKS);
  const window = Array.from({ length: RECENT_WEEKS }, (_, index) => FRAME_WEEKS - RECENT_WEEKS + index);
  const most = capacityPerWeek ?? capacityOf(facts, frame);
  const load = (metric: 'held' | 'payments', ceiling: number | undefined): Load | undefined =>
    loadOf(usualWeek(frame, metric, window), ceiling, neededOf(plan, metric));
  const [meetings, payments] = [load('held', most), load('payments', paymentsPerWeek)];
  const { managers, shifts, held } = teamIn(facts, frame);
  const aShift = meetings && shifts > 0 && perShift({ ...meetings, now: held }, shifts);
  return {
    managers,
    ...(aShift && { perManager: aShift }),
    ...(meetings && { meetings }),
    ...(payments && { payments }),
    ...(isFull(payments, paymentsPerWeek) && { full: 'stock' }),
    ...(isFull(meetings, capacityPerWeek) && { full: 'people' }),
  };
}

const loadOf = (now: number | undefined, most: number | undefined, needed: number | undefined): Load | undefined =>
  now === undefined ? undefined : { now, ...(most !== undefined && { most }), ...(needed !== undefined && { needed }) };

const isFull = (load: Load | undefined, ceiling: number | undefined): boolean =>
  load !== undefined && ceiling !== undefined && load.now >= FULL * ceiling;

const perShift = ({ now, most, needed }: Load, shifts: number): Load => ({
  now: now / shifts,
  ...(most !== undefined && { most: most / shifts }),
  ...(needed !== undefined && { needed: needed / shifts }),
});

/** What a plan's month asks for in a week; nothing where it does not say. */
function neededOf(plan: Plan | undefined, metric: 'held' | 'payments'): number | undefined {
  const planned = plan?.sources.flatMap(({ values }) => values[metric] ?? []) ?? [];
  if (plan === undefined || planned.length === 0) return undefined;
  return (7 * sumOf(planned)) / (dayNumber(lastDayOf(plan.month)) - dayNumber(firstDayOf(plan.month)) + 1);
}

/** The managers who held meetings in the window; a week's meetings, and a week's days of work of all of them together. */
interface Team {
  readonly managers: number;
  readonly held: number;
  readonly shifts: number;
}

function teamIn({ managers = [] }: Facts, { start, weeks }: Frame): Team {
  const [first, last] = [dayOf(start + 7 * (weeks - RECENT_WEEKS)), dayOf(start + 7 * weeks - 1)];
  const meetings = managers.flatMap(({ day, manager, values: { held = 0 } }) =>
    day >= first && day <= last && held > 0 ? [{ day, manager, held }] : [],
  );
  const names = new Set(meetings.map(({ manager }) => manager)).size;
  const days = new Set(meetings.map(({ day }) => day)).size;
  return {
    managers: names,
    held: sumOf(meetings.map(({ held }) => held)) / RECENT_WEEKS,
    shifts: (names * days) / RECENT_WEEKS,
  };
}
