import type { Day } from '../core/funnel/calendar';
import { grammarOf } from '../core/words/languages';
import type { PlainCell } from '../sheets/readSettings';
import type { Services } from './ports';
import type { Workbook } from './workbook';

/** Turns a date of a cell into the civil day that the sheet shows. */
export type ToDay = (date: GoogleAppsScript.Base.Date) => Day;

/** Now, as people in the table's language write it. */
export function writtenAt({ services, spreadsheet, language }: Workbook): string {
  const format = `${grammarOf(language).dayPattern} HH:mm`;
  return services.Utilities.formatDate(new Date(), spreadsheet.getSpreadsheetTimeZone(), format);
}

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

/** Cells as plain data: dates as days, whatever realm they come from; anything odd as text. */
export function plainCells(values: readonly (readonly unknown[])[], toDay: ToDay): PlainCell[][] {
  return values.map((row) => row.map((value) => plainCell(value, toDay)));
}

function plainCell(value: unknown, toDay: ToDay): PlainCell {
  if (isDate(value)) return Number.isNaN(value.getTime()) ? String(value) : toDay(value); // a number beyond all days
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return value === null || value === undefined ? '' : String(value);
}

const isDate = (value: unknown): value is GoogleAppsScript.Base.Date =>
  Object.prototype.toString.call(value) === '[object Date]';
