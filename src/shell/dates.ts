import { type Day, dayNumber, dayOf } from '../core/funnel/calendar';
import type { PlainCell } from '../sheets/readSettings';
import type { Services } from './ports';

const SERIAL_OF_1970 = 25_569; // days from 1899-12-30, where a sheet begins to count

/** Turns a date of a cell into the civil day that the sheet shows. */
export type ToDay = (date: GoogleAppsScript.Base.Date) => Day;

/** Days in a spreadsheet's zone. A day repeats in every source, so each instant is formatted once. */
export function daysIn({ Utilities }: Pick<Services, 'Utilities'>, zone: string): ToDay {
  const known = new Map<number, Day>();
  return (date) => {
    const before = known.get(date.getTime());
    if (before !== undefined) return before;
    const day = Utilities.formatDate(date, zone, 'yyyy-MM-dd');
    known.set(date.getTime(), day);
    return day;
  };
}

/**
 * The number by which a sheet knows a day: written with a date format it is that day in every zone.
 *
 * @example serialOfDay('2026-03-01') // => 46082
 */
export const serialOfDay = (day: Day): number => dayNumber(day) + SERIAL_OF_1970;

/** Cells as plain data: dates as days, whatever realm they come from; anything odd as text. */
export function plainCells(values: readonly (readonly unknown[])[], toDay: ToDay): PlainCell[][] {
  return values.map((row) => row.map((value) => plainCell(value, toDay)));
}

function plainCell(value: unknown, toDay: ToDay): PlainCell {
  if (isDate(value)) return toDay(value);
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return value === null || value === undefined ? '' : String(value);
}

const isDate = (value: unknown): value is GoogleAppsScript.Base.Date =>
  Object.prototype.toString.call(value) === '[object Date]';

/** A day from a serial number that a cell without a date format holds. */
export const dayOfSerial = (serial: number): Day => dayOf(Math.floor(serial) - SERIAL_OF_1970);
