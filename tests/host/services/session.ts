import type { Seat } from '../book';

/** The global Session. Who the user is needs a scope that the add-on does not ask for. */
export const session = (seat: Seat): unknown =>
  seat.border.service<GoogleAppsScript.Base.Session>('Session', {
    getActiveUserLocale: () => seat.userLocale,
    getScriptTimeZone: () => seat.scriptTimeZone,
  });

/** The globals Logger and console: what the bundle wrote is kept for tests. */
export function loggers(seat: Seat, lines: string[]): { Logger: unknown; console: unknown } {
  const write = (...values: unknown[]): void => {
    lines.push(values.map((value) => (typeof value === 'string' ? value : shown(value))).join(' '));
  };
  return {
    Logger: seat.border.service<GoogleAppsScript.Base.Logger>('Logger', {
      log: write,
      getLog: () => lines.join('\n'),
      clear: () => undefined,
    }),
    console: { log: write, info: write, warn: write, error: write, time: () => undefined, timeEnd: () => undefined },
  };
}

function shown(value: unknown): string {
  if (typeof value === 'object' && value !== null && 'stack' in value) return String(value.stack);
  try {
    return JSON.stringify(value);
  } catch {
    return String(value);
  }
}
