import { addDays, type Day, dayNumber, daysBetween, isoWeekOf } from '../funnel/calendar';
import type { DayRecord, Deal, Facts } from '../funnel/records';
import type { Weeks } from '../norms/comparison';
import { type Frame, frameFrom } from '../norms/frame';
import type { Hypothesis } from './hypothesis';

/** A hypothesis with the facts that it is judged by: those known by its planned end, or by the day it is looked at. */
export interface Trial {
  readonly hypothesis: Hypothesis;
  /** The company's. */
  readonly known: Facts;
  /** Those of the manager where one is named, else the company's. */
  readonly own: Facts;
  /** Weeks counted from the trial's first day, before it and in it, whatever its weekday. */
  readonly frame: Frame;
  /** The whole judged weeks of the trial, so far, and of its baseline. */
  readonly weeks: Weeks;
  /** The last day before the trial: what came later of what began before is no part of the baseline. */
  readonly eve: Day;
  /** The last day known. */
  readonly until: Day;
  readonly isOver: boolean;
}

const BASELINE_WEEKS = 8; // METHODS, 2d
const LOOK_BACK_WEEKS = 12; // for so many judged ones: New Year and May take one or two
/** Weeks before the baseline from which its first payments may come. */
const LAG_WEEKS = 2;
/** The trial's first week in its frame. */
export const FIRST_WEEK = LAG_WEEKS + LOOK_BACK_WEEKS;

/** The last day of a trial. */
export const lastDayOfTrial = ({ start, weeks }: Pick<Hypothesis, 'start' | 'weeks'>): Day =>
  addDays(start, 7 * weeks - 1);

/** What is known of a trial on the evening of a day; what came after its planned end is left out. */
export function trialOf(facts: Facts, hypothesis: Hypothesis, asOf: Day): Trial {
  const { start, weeks, manager } = hypothesis;
  const end = lastDayOfTrial(hypothesis);
  const isOver = dayNumber(asOf) >= dayNumber(end);
  const until = isOver ? end : asOf;
  const known = knownOn(facts, { until, start });
  const own = manager === undefined ? known : ofManager(known, manager);
  const frame = frameFrom(own, { start: dayNumber(start) - 7 * FIRST_WEEK, weeks: FIRST_WEEK + weeks });
  const elapsed = Math.max(0, Math.floor((daysBetween(start, until) + 1) / 7));
  const judged = (from: number, to: number): number[] =>
    Array.from({ length: to - from }, (_, index) => from + index).filter((week) => frame.judged[week]);
  const window = judged(FIRST_WEEK, FIRST_WEEK + elapsed);
  const baseline = judged(LAG_WEEKS, FIRST_WEEK).slice(-BASELINE_WEEKS);
  return { hypothesis, known, own, frame, weeks: { window, baseline }, eve: addDays(start, -1), until, isOver };
}

/** A norm accepted in the trial or later says nothing of what was usual before it. */
function knownOn(facts: Facts, { until, start }: { readonly until: Day; readonly start: Day }): Facts {
  const week = isoWeekOf(start);
  return {
    ...facts,
    records: facts.records.filter(({ day }) => day <= until),
    ...(facts.deals && { deals: facts.deals.filter(({ created }) => created <= until) }),
    ...(facts.managers && { managers: facts.managers.filter(({ day }) => day <= until) }),
    ...(facts.norms && { norms: facts.norms.filter(({ from }) => from < week) }),
  };
}

/** Facts of one manager in the shape of a company's; what was not told by source is under no source's name. */
function ofManager({ managers = [], deals, calendar, specialWeeks, norms }: Facts, manager: string): Facts {
  const isTheirs = (one: Pick<Deal, 'manager'>): boolean => one.manager === manager;
  return {
    records: managers.filter(isTheirs).map(({ day, source = '', values }): DayRecord => ({ day, source, values })),
    ...(deals && { deals: deals.filter(isTheirs) }),
    ...(calendar && { calendar }),
    ...(specialWeeks && { specialWeeks }),
    ...(norms && { norms }),
  };
}
