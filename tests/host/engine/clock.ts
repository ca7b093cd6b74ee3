/** Wall clocks of time zones, through Intl, which the host has and the bundle has not. */
const FORMATS = new Map<string, Intl.DateTimeFormat>();
const OFFSETS = new Map<string, number>();
const QUARTER = 15 * 60_000;
const DAY = 86_400_000;

/** Google's serial number counts days from here. */
const EPOCH = Date.UTC(1899, 11, 30);

function formatFor(zone: string): Intl.DateTimeFormat {
  const known = FORMATS.get(zone);
  if (known !== undefined) return known;
  const digits = '2-digit';
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    era: 'short',
    year: 'numeric',
    month: digits,
    day: digits,
    hour: digits,
    minute: digits,
    second: digits,
  });
  FORMATS.set(zone, format);
  return format;
}

/** Milliseconds that the zone's clock is ahead of UTC at an instant. */
export function offsetAt(instant: number, zone: string): number {
  const fixed = /^([+-])(\d\d):(\d\d)$/.exec(zone);
  if (fixed !== null) return (fixed[1] === '-' ? -1 : 1) * (Number(fixed[2]) * 60 + Number(fixed[3])) * 60_000;
  const quarter = Math.floor(instant / QUARTER) * QUARTER;
  const key = `${zone}|${quarter}`;
  const known = OFFSETS.get(key);
  if (known !== undefined) return known;
  const parts = new Map(
    formatFor(zone)
      .formatToParts(quarter)
      .map(({ type, value }) => [type, value]),
  );
  const read = (type: Intl.DateTimeFormatPartTypes): number => Number(parts.get(type));
  const year = parts.get('era') === 'BC' ? 1 - read('year') : read('year');
  const wall = new Date(0);
  wall.setUTCFullYear(year, read('month') - 1, read('day'));
  wall.setUTCHours(read('hour'), read('minute'), read('second'));
  const offset = wall.getTime() - quarter;
  OFFSETS.set(key, offset);
  return offset;
}

/** The wall time of an instant, as milliseconds that read right in UTC. */
export const wallOf = (instant: number, zone: string): number => instant + offsetAt(instant, zone);

/** The instant of a wall time; a time that a clock change skips is taken as if the clock had not changed, as Java does. */
export function instantOf(wall: number, zone: string): number {
  const before = offsetAt(wall - DAY, zone);
  const guess = wall - before;
  if (wallOf(guess, zone) === wall) return guess;
  const other = wall - offsetAt(wall + DAY, zone);
  return wallOf(other, zone) === wall ? other : guess;
}

/** Serial number of an instant as the zone's clock shows it. */
export const serialOf = (instant: number, zone: string): number => round((wallOf(instant, zone) - EPOCH) / DAY);

/** Days around 1970 that a date can tell, a year less for clocks. */
const REACH = 100_000_000 - 366;

/**
 * Instant of a serial number on the zone's clock. A number that is no day, in a cell that shows days, has none: what
 * Google gives there nobody has looked up, and of what it may be this is the worst for a script.
 */
export const instantOfSerial = (serial: number, zone: string): number =>
  Math.abs(serial) > REACH ? Number.NaN : instantOf(Math.round(serial * DAY) + EPOCH, zone);

/** 'yyyy-MM-dd' of a serial number, with the time when it has one; a number beyond all days stays one. */
export function textOfSerial(serial: number): string {
  if (Math.abs(serial) > REACH) return String(serial);
  const text = new Date(Math.round(serial * DAY) + EPOCH).toISOString();
  return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : text.slice(0, 19);
}

const round = (serial: number): number => Math.round(serial * 1e10) / 1e10;
