import { type Day, dayNumber, dayOf } from '../core/funnel/calendar';

const SERIAL_OF_1970 = 25_569; // days from 1899-12-30, where a sheet begins to count

/**
 * The number by which a sheet knows a day: written with a date format it is that day in every zone.
 *
 * @example serialOfDay('2026-03-01') // => 46082
 */
export const serialOfDay = (day: Day): number => dayNumber(day) + SERIAL_OF_1970;

/**
 * The day of such a number, its time left out.
 *
 * @example dayOfSerial(46082.5) // => '2026-03-01'
 */
export const dayOfSerial = (serial: number): Day => dayOf(Math.floor(serial) - SERIAL_OF_1970);
