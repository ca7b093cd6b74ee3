import { addDays, type Calendar, type Day, isoWeekOf, publicHolidays, type Week } from '../../src/core';

/** The first day of every company, a Monday: neither its faults nor their norms fall into the New Year's holidays. */
export const FIRST_DAY: Day = '2024-01-01';
/** Public holidays of the years that the companies live in. */
export const CALENDAR: Calendar = { holidays: publicHolidays('ru', [2023, 2024, 2025]) };
/** Whole weeks before the first report. */
export const HISTORY_WEEKS = 26;
/** Weekly reports of an unchanging company. */
export const REPORTS = 30;
/** Whole weeks before a fault. */
export const WEEKS_BEFORE_FAULT = 40;
/** The Monday on which faults begin. */
export const FAULT_DAY: Day = addDays(FIRST_DAY, 7 * WEEKS_BEFORE_FAULT);

/** So many weeks of a company in a row, counted from its first, which is 0. */
export const weeksFrom = (first: number, count: number): Week[] =>
  Array.from({ length: count }, (_, index) => isoWeekOf(addDays(FIRST_DAY, 7 * (first + index))));

/** The Sunday after so many whole weeks. */
export const sundayAfter = (weeks: number): Day => addDays(FIRST_DAY, 7 * weeks - 1);
