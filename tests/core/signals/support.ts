import type { Signal, Week, WeeklyReport } from '../../../src/core';
import { addDays, addWeeks, type DayRecord, daysFrom, type Facts, type Inputs, reviewWeek } from '../../../src/core';

/** The first day of every company here, a Monday. */
export const FIRST_DAY = '2024-01-01';
/** Whole weeks that a company has unless told otherwise, and the last of them, which is reviewed. */
export const WEEKS = 30;
export const LAST_WEEK: Week = '2024-W30';
export const SUNDAY = '2024-07-28';
/** A week before the reviewed one. */
export const weekBefore = (weeks: number): Week => addWeeks(LAST_WEEK, -weeks);

/** What every day brings to every source: round numbers, so that a test can be worked by hand. */
export const USUAL: Inputs = {
  ...{ impressions: 9000, clicks: 360, spend: 21_600, leads: 18, qualified: 12 },
  ...{ scheduled: 8, due: 8, held: 6, payments: 2, revenue: 120_000 },
};

/** Where a day of a source stands: `week` counts from 0, `back` are the weeks until the reviewed one, which is 0. */
export interface At {
  readonly day: string;
  readonly week: number;
  readonly back: number;
  readonly weekday: number;
  readonly source: string;
}
export interface Company {
  readonly sources?: readonly string[];
  readonly weeks?: number;
  /** What a day brings; nothing where the day was not entered. */
  readonly values?: (at: At) => Inputs | undefined;
}

/** Records of a company whose days are all alike, but for what `values` says. */
export function company({ sources = ['a', 'b'], weeks = WEEKS, values = () => USUAL }: Company = {}): DayRecord[] {
  return daysFrom(FIRST_DAY, addDays(FIRST_DAY, 7 * weeks - 1)).flatMap((day, index) =>
    sources.flatMap((source): DayRecord[] => {
      const week = Math.floor(index / 7);
      const entered = values({ day, week, back: WEEKS - 1 - week, weekday: (index % 7) + 1, source });
      return entered === undefined ? [] : [{ day, source, values: entered }];
    }),
  );
}

/** A company in whose last weeks some values differ. */
export const changed = (weeks: number, values: Inputs, only?: string): DayRecord[] =>
  company({
    values: ({ back, source }) =>
      back < weeks && (only === undefined || source === only) ? { ...USUAL, ...values } : USUAL,
  });

/** The report of the last week, with further facts and a false discovery rate where told. */
export const reviewOf = (records: readonly DayRecord[], more: Omit<Facts, 'records'> = {}, q?: number): WeeklyReport =>
  reviewWeek({ records, ...more }, LAST_WEEK, q === undefined ? {} : { q });

/** One metric of a report, of the company where no source is named. */
export function signalOf({ signals }: WeeklyReport, metric: Signal['metric'], source?: string): Signal {
  const found = signals.find((signal) => signal.metric === metric && signal.source === source);
  if (found === undefined) throw new Error(`The report says nothing of ${metric} of ${source ?? 'the company'}.`);
  return found;
}

/** Every number anywhere in an answer. */
export function numbersIn(answer: unknown): number[] {
  if (typeof answer === 'number') return [answer];
  return typeof answer === 'object' && answer !== null ? Object.values(answer).flatMap(numbersIn) : [];
}
