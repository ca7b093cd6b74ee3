/** Java's SimpleDateFormat as Utilities.formatDate and parseDate have it, in English. */
import { instantOf, offsetAt } from '../engine/clock';
import { HostError } from '../errors';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const DAY = 86_400_000;

const padded = (value: number, length: number): string => String(value).padStart(length, '0');

function mustBeZone(zone: string): string {
  const fixed = /^GMT([+-])(\d{1,2}):?(\d{2})?$/.exec(zone);
  const name = fixed === null ? zone : fixedZone(fixed);
  try {
    offsetAt(0, name);
    return name;
  } catch {
    return 'UTC'; // Java takes an unknown zone for GMT
  }
}

const fixedZone = ([, sign = '+', hours = '0', minutes = '00']: RegExpExecArray): string =>
  `${sign}${hours.padStart(2, '0')}:${minutes}`;

/** Week of the year as Java counts it in the USA: weeks begin on Sunday, the first holds 1 January. */
function weekOf(wall: Date): { week: number; year: number } {
  const year = wall.getUTCFullYear();
  const start = (of: number): number => Date.UTC(of, 0, 1 - new Date(Date.UTC(of, 0, 1)).getUTCDay());
  const midnight = Date.UTC(year, wall.getUTCMonth(), wall.getUTCDate());
  const owner = midnight >= start(year + 1) ? year + 1 : year;
  return { week: Math.floor((midnight - start(owner)) / DAY / 7) + 1, year: owner };
}

function offsetText(minutes: number, colon: string): string {
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${padded(Math.floor(size / 60), 2)}${colon}${padded(size % 60, 2)}`;
}

type Part = (wall: Date, length: number, offset: number) => string;

const number =
  (read: (wall: Date) => number): Part =>
  (wall, length) =>
    padded(read(wall), length);
const year = (value: number, length: number): string => (length === 2 ? padded(value % 100, 2) : padded(value, length));

const PARTS: Record<string, Part> = {
  y: (wall, length) => year(wall.getUTCFullYear(), length),
  Y: (wall, length) => year(weekOf(wall).year, length),
  M: (wall, length) => {
    const name = MONTHS[wall.getUTCMonth()] ?? '';
    return length > 3 ? name : length === 3 ? name.slice(0, 3) : padded(wall.getUTCMonth() + 1, length);
  },
  d: number((wall) => wall.getUTCDate()),
  D: number((wall) => Math.floor((wall.getTime() - Date.UTC(wall.getUTCFullYear(), 0, 1)) / DAY) + 1),
  E: (wall, length) => (DAYS[wall.getUTCDay()] ?? '').slice(0, length > 3 ? undefined : 3),
  u: number((wall) => wall.getUTCDay() || 7),
  w: number((wall) => weekOf(wall).week),
  W: number((wall) =>
    Math.ceil((wall.getUTCDate() + new Date(Date.UTC(wall.getUTCFullYear(), wall.getUTCMonth(), 1)).getUTCDay()) / 7),
  ),
  F: number((wall) => Math.ceil(wall.getUTCDate() / 7)),
  a: (wall) => (wall.getUTCHours() < 12 ? 'AM' : 'PM'),
  H: number((wall) => wall.getUTCHours()),
  k: number((wall) => wall.getUTCHours() || 24),
  K: number((wall) => wall.getUTCHours() % 12),
  h: number((wall) => wall.getUTCHours() % 12 || 12),
  m: number((wall) => wall.getUTCMinutes()),
  s: number((wall) => wall.getUTCSeconds()),
  S: number((wall) => wall.getUTCMilliseconds()),
  G: () => 'AD',
  z: (_wall, _length, offset) => (offset === 0 ? 'GMT' : `GMT${offsetText(offset, ':')}`),
  Z: (_wall, _length, offset) => offsetText(offset, ''),
  X: (_wall, length, offset) =>
    offset === 0 ? 'Z' : offsetText(offset, length === 3 ? ':' : '').slice(0, length === 1 ? 3 : undefined),
};

/** Letters by runs, quoted text, and everything else. */
const TOKENS = /'((?:[^']|'')*)'|([A-Za-z])\2*|[^A-Za-z']+/g;

/** The date written by the pattern on the zone's clock. */
export function formatDate(date: Date, zone: string, pattern: string): string {
  const offset = offsetAt(date.getTime(), mustBeZone(zone));
  const wall = new Date(date.getTime() + offset);
  return pattern.replace(TOKENS, (token: string, quoted: string | undefined, letter: string | undefined) => {
    if (quoted !== undefined) return quoted === '' ? "'" : quoted.replace(/''/g, "'");
    if (letter === undefined) return token;
    const part = PARTS[letter];
    if (part === undefined) throw new HostError(`Illegal pattern character '${letter}'`);
    return part(wall, token.length, Math.round(offset / 60_000));
  });
}

/** The instant that a text names by the pattern; numbers only. */
export function parseDate(text: string, zone: string, pattern: string): number {
  const letters: string[] = [];
  const source = pattern.replace(TOKENS, (token: string, quoted: string | undefined, letter: string | undefined) => {
    if (letter === undefined) return (quoted ?? token).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    if (!'yMdHmsS'.includes(letter)) throw new HostError(`not in the local host: Utilities.parseDate with '${letter}'`);
    letters.push(letter);
    return letter === 'y' && token.length > 2 ? '(\\d{4})' : '(\\d{1,3})';
  });
  const match = new RegExp(`^${source}`).exec(text);
  if (match === null) throw new HostError(`Unparseable date: "${text}"`);
  const read = (letter: string, fallback: number): number => {
    const index = letters.indexOf(letter);
    return index < 0 ? fallback : Number(match[index + 1]);
  };
  const wall = Date.UTC(
    read('y', 1970),
    read('M', 1) - 1,
    read('d', 1),
    read('H', 0),
    read('m', 0),
    read('s', 0),
    read('S', 0),
  );
  return instantOf(wall, mustBeZone(zone));
}
