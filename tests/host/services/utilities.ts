import type { Seat } from '../book';
import { HostError } from '../errors';
import { formatDate, parseDate } from './dateFormat';

/** The global Utilities. */
export function utilities(seat: Seat): unknown {
  return seat.border.service<GoogleAppsScript.Utilities.Utilities>('Utilities', {
    formatDate: (date: Date, zone: string, pattern: string) => {
      if (
        Object.prototype.toString.call(date) !== '[object Date]' ||
        typeof zone !== 'string' ||
        typeof pattern !== 'string'
      ) {
        throw new HostError("The parameters don't match the method signature for Utilities.formatDate.");
      }
      return formatDate(date, zone, pattern);
    },
    parseDate: (text: string, zone: string, pattern: string) =>
      new seat.border.realm.Date(parseDate(text, zone, pattern)),
    formatString: (template: string, ...args: unknown[]) => formatString(template, args),
    getUuid: uuid,
    sleep: (_milliseconds: number) => undefined,
    jsonStringify: (value: unknown) => JSON.stringify(value),
    jsonParse: (text: string) => JSON.parse(text) as unknown,
  });
}

const uuid = (): string =>
  'xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx'.replace(/x/g, () => Math.floor(Math.random() * 16).toString(16));

/** printf with %s, %d, %f, %x and %%, width and precision. */
export function formatString(template: string, args: readonly unknown[]): string {
  let next = 0;
  return template.replace(/%(-?)(0?)(\d*)(?:\.(\d+))?([sdfx%])/g, (...match) => {
    const [, left, zero, width, precision, kind] = match as string[];
    if (kind === '%') return '%';
    const value = args[next++];
    const text = shown(kind ?? 's', value, precision === undefined ? undefined : Number(precision));
    const size = Number(width);
    return left ? text.padEnd(size) : text.padStart(size, zero && kind !== 's' ? '0' : ' ');
  });
}

function shown(kind: string, value: unknown, precision: number | undefined): string {
  if (kind === 'd') return String(Math.trunc(Number(value)));
  if (kind === 'x') return Math.trunc(Number(value)).toString(16);
  if (kind === 'f') return Number(value).toFixed(precision ?? 6);
  return String(value).slice(0, precision);
}
