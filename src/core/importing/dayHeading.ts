import { type Day, isDay } from '../funnel/calendar';
import { readDay } from './days';
import { monthBegun } from './monthNames';

/** A month that a title names, or only a year; a day near which days without a year are looked for. */
export interface Anchor {
  readonly year: number;
  readonly month?: number;
}

const LONGEST_HEADING = 40; // «воскресенье, 30 сентября 2026 г.»
const FEWEST_BARE_DAYS = 5;
const WEEKDAYS =
  /(?:^|[^\p{L}])(?:пн|вт|ср|чт|пт|сб|вс|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?)(?![\p{L}])\.?/giu;

/**
 * The day that a heading of a table with days across means: a whole date, or a day and a month, or in a table of one
 * month the day alone; a weekday beside it does not count. A year that is not said is the one nearest to the anchor.
 *
 * @example dayHeading('03.11 пн', { year: 2025, month: 11 }) // => '2025-11-03'
 * @example dayHeading('2 января', { year: 2025, month: 12 }) // => '2026-01-02'
 * @example dayHeading('7', { year: 2025, month: 11 }) // => '2025-11-07'
 */
export function dayHeading(text: string, anchor: Anchor | undefined): Day | undefined {
  if (text.length > LONGEST_HEADING) return undefined;
  const bare = text
    .replace(WEEKDAYS, ' ')
    .replace(/\s+/g, ' ')
    .replace(/,(?!\d)|[()]/g, '')
    .trim();
  const whole = readDay(bare, 'dayFirst');
  if (whole !== undefined || anchor === undefined) return whole;
  const [, ofNumber = '', number] = /^(\d{1,2})[./-](\d{1,2})\.?$/.exec(bare) ?? [];
  if (number !== undefined) return nearest(ofNumber, Number(number), anchor);
  const [, ofName = '', name] = /^(\d{1,2})\s*[.-]?\s*(\p{L}+)\.?$/u.exec(bare) ?? [];
  if (name !== undefined) return nearest(ofName, monthBegun(name), anchor);
  return isBareDay(bare) ? nearest(bare, anchor.month, anchor) : undefined;
}

const isBareDay = (text: string): boolean => /^\d{1,2}$/.test(text.trim());

/**
 * The month and year, or the year, that a title names.
 *
 * @example anchorIn('РМ, ноябрь 2025') // => { year: 2025, month: 11 }
 * @example anchorIn('План') // => undefined
 */
export function anchorIn(title: string): Anchor | undefined {
  const [, iso, isoMonth] = /(?:^|\D)(20\d{2})-(\d{2})(?!\d)/.exec(title) ?? [];
  if (iso !== undefined) return { year: Number(iso), month: Number(isoMonth) };
  const [, first, last] = /(?:^|\D)(\d{1,2})[./](20\d{2})(?!\d)/.exec(title) ?? [];
  if (last !== undefined) return { year: Number(last), month: Number(first) };
  const year = /(?:^|\D)(20\d{2})(?!\d)/.exec(title)?.[1];
  if (year === undefined) return undefined;
  const month = (title.match(/\p{L}+/gu) ?? []).map(monthBegun).find((number) => number !== undefined);
  return { year: Number(year), ...(month !== undefined && { month }) };
}

/**
 * The days that the cells of a row mean, by their columns. Bare numbers are days only where they count up one by one, at
 * least five of them: any other row of small numbers holds values.
 */
export function dayHeadings(cells: readonly string[], anchor: Anchor | undefined): ReadonlyMap<number, Day> {
  const bare = cells
    .filter((cell) => isBareDay(cell.replace(WEEKDAYS, ' ')))
    .map((cell) => Number.parseInt(cell.replace(/\D/g, ''), 10));
  const countsUp =
    bare.length >= FEWEST_BARE_DAYS && bare.every((day, at) => at === 0 || day === (bare[at - 1] ?? 0) + 1);
  const days = new Map<number, Day>();
  let near = anchor;
  cells.forEach((cell, at) => {
    if (!countsUp && isBareDay(cell.replace(WEEKDAYS, ' '))) return;
    const day = dayHeading(cell, near);
    if (day === undefined) return;
    days.set(at, day);
    near = anchorAt(day);
  });
  return days;
}

/** The anchor that a day is: what follows it is near. */
export const anchorAt = (day: Day): Anchor => ({ year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)) });

function nearest(day: string, month: number | undefined, anchor: Anchor): Day | undefined {
  if (month === undefined) return undefined;
  const away = month - (anchor.month ?? month);
  const year = away > 6 ? anchor.year - 1 : away < -6 ? anchor.year + 1 : anchor.year;
  const text = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(text) ? text : undefined;
}
