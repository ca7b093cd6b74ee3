import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addDays as shiftDays } from 'date-fns/addDays';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { getISODay } from 'date-fns/getISODay';
import { getISOWeek } from 'date-fns/getISOWeek';
import { getISOWeekYear } from 'date-fns/getISOWeekYear';
import { UserError } from './problem';

/** A civil date 'YYYY-MM-DD': a day as people write it, in no time zone. */
export type Day = string;
/** An ISO 8601 week 'YYYY-Www', Monday first. */
export type Week = string;
/** A calendar month 'YYYY-MM'. */
export type Month = string;

/** Days on which the business does not work as on other days of that weekday. */
export interface Calendar {
  readonly holidays: readonly Day[];
  readonly workingWeekends?: readonly Day[];
}

const EPOCH = new UTCDateMini(0);
const DAY_PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAY_MS = 86_400_000;
/** Tells date-fns to count in UTC, so that no zone of the machine comes in. */
const utc = (value: Date | number | string): Date => new UTCDateMini(Number(value));
const two = (n: number): string => String(n).padStart(2, '0');

/**
 * Whether a text is a civil date that exists.
 *
 * @example isDay('2024-02-29') // => true
 * @example isDay('2026-02-29') // => false
 */
export function isDay(text: string): boolean {
  const [, year, month, day] = DAY_PATTERN.exec(text) ?? [];
  if (year === undefined || Number(year) < 1900) return false;
  return dayOfDate(new UTCDateMini(Number(year), Number(month) - 1, Number(day))) === text;
}

/**
 * Number of a day: whole days since 1970-01-01. Civil dates become numbers to be counted with, and nothing else.
 *
 * @example dayNumber('1970-01-02') // => 1
 * @throws UserError badDay, for a text that is no civil date
 */
export function dayNumber(day: Day): number {
  if (!isDay(day)) throw new UserError({ code: 'badDay', found: day });
  return Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8))) / DAY_MS;
}

/**
 * The day with a number; the inverse of `dayNumber`.
 *
 * @example dayOf(1) // => '1970-01-02'
 */
export function dayOf(number: number): Day {
  return dayOfDate(shiftDays(EPOCH, number, { in: utc }));
}

/**
 * The day so many days later, or earlier for a negative number.
 *
 * @example addDays('2024-02-28', 2) // => '2024-03-01'
 */
export function addDays(day: Day, days: number): Day {
  return dayOf(dayNumber(day) + days);
}

/**
 * Whole days from one day to another; negative when the second is earlier.
 *
 * @example daysBetween('2026-03-01', '2026-03-31') // => 30
 */
export function daysBetween(from: Day, to: Day): number {
  return differenceInCalendarDays(dateOf(to), dateOf(from), { in: utc });
}

/**
 * ISO weekday: 1 is Monday, 7 is Sunday.
 *
 * @example weekdayOf('2024-12-30') // => 1
 */
export function weekdayOf(day: Day): number {
  return getISODay(dateOf(day), { in: utc });
}

/**
 * ISO week of a day. The year is the week's own: around New Year it is not the calendar year.
 *
 * @example isoWeekOf('2024-12-30') // => '2025-W01'
 */
export function isoWeekOf(day: Day): Week {
  const date = dateOf(day);
  return `${getISOWeekYear(date, { in: utc })}-W${two(getISOWeek(date, { in: utc }))}`;
}

/**
 * Whether a text is an ISO week that there is.
 *
 * @example isWeek('2026-W54') // => false
 */
export const isWeek = (text: string): boolean => mondayIn(text) !== undefined;

/**
 * Monday of an ISO week.
 *
 * @example mondayOf('2025-W01') // => '2024-12-30'
 * @throws UserError badWeek, for a text that is no ISO week
 */
export function mondayOf(week: Week): Day {
  const monday = mondayIn(week);
  if (monday === undefined) throw new UserError({ code: 'badWeek', found: week });
  return monday;
}

function mondayIn(text: string): Day | undefined {
  const [, year, number] = /^(\d{4})-W(\d{2})$/.exec(text) ?? [];
  if (year === undefined) return undefined;
  const fourth = `${year}-01-04`; // always in week 1 (ISO 8601)
  const monday = addDays(fourth, 1 - weekdayOf(fourth) + 7 * (Number(number) - 1));
  return isoWeekOf(monday) === text ? monday : undefined;
}

/**
 * The ISO week so many weeks later, or earlier for a negative number.
 *
 * @example addWeeks('2026-W53', 1) // => '2027-W01'
 */
export function addWeeks(week: Week, weeks: number): Week {
  return isoWeekOf(addDays(mondayOf(week), 7 * weeks));
}

/**
 * Calendar month of a day.
 *
 * @example monthOf('2024-12-30') // => '2024-12'
 */
export function monthOf(day: Day): Month {
  if (!isDay(day)) throw new UserError({ code: 'badDay', found: day });
  return day.slice(0, 7);
}

/**
 * First day of a month.
 *
 * @example firstDayOf('2024-02') // => '2024-02-01'
 * @throws UserError badMonth, for a text that is no month
 */
export function firstDayOf(month: Month): Day {
  const day = `${month}-01`;
  if (!isDay(day)) throw new UserError({ code: 'badMonth', found: month });
  return day;
}

/**
 * Last day of a month.
 *
 * @example lastDayOf('2024-02') // => '2024-02-29'
 */
export function lastDayOf(month: Month): Day {
  return addDays(firstDayOf(addMonths(month, 1)), -1);
}

/**
 * The month so many months later, or earlier for a negative number.
 *
 * @example addMonths('2024-12', 2) // => '2025-02'
 */
export function addMonths(month: Month, months: number): Month {
  const first = firstDayOf(month);
  const index = Number(first.slice(0, 4)) * 12 + Number(first.slice(5, 7)) - 1 + months;
  return `${Math.floor(index / 12)}-${two((index % 12) + 1)}`;
}

/**
 * Every day from one to another, both included; none when the second is earlier.
 *
 * @example daysFrom('2024-02-28', '2024-03-01') // => ['2024-02-28', '2024-02-29', '2024-03-01']
 */
export function daysFrom(from: Day, to: Day): Day[] {
  const [first, last] = [dayNumber(from), dayNumber(to)];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, offset) => dayOf(first + offset));
}

/**
 * Whether nobody works on a day: a holiday, or a weekend that is no working one.
 *
 * @example isDayOff('2026-11-21') // => true
 * @example isDayOff('2026-11-21', { holidays: [], workingWeekends: ['2026-11-21'] }) // => false
 */
export const isDayOff = (day: Day, { holidays, workingWeekends = [] }: Calendar = { holidays: [] }): boolean =>
  holidays.includes(day) || (weekdayOf(day) > 5 && !workingWeekends.includes(day));

const dateOf = (day: Day): Date => new UTCDateMini(dayNumber(day) * DAY_MS);
const dayOfDate = (date: Date): Day => `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
