import { type Day, isDay } from '../funnel/calendar';
import { monthWritten } from './monthNames';

/** Which comes first in 03/04/2026. */
export type DayOrder = 'dayFirst' | 'monthFirst';

const TIME = String.raw`(?:,?[ T]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?[AP]M)?(?:Z| ?[+-]\d{2}:?\d{2})?)?`;
const YEAR_FIRST = new RegExp(String.raw`^(\d{4})([-./])(\d{1,2})\2(\d{1,2})${TIME}$`, 'i');
/** Only of such dates can the order be in doubt. */
const YEAR_LAST_OPEN = /^\s*\d{1,2}[-/]/;
const YEAR_LAST = new RegExp(String.raw`^(\d{1,2})([-./])(\d{1,2})\2(\d{4}|\d{2})${TIME}$`, 'i');
/** As web analytics write it: 20260301. */
const COMPACT = /^(20\d{2})(\d{2})(\d{2})$/;
const NAMED_DAY_FIRST = new RegExp(
  String.raw`^(\d{1,2})[ .-]*(\p{L}+)[ .,-]*(\d{4}|\d{2})(?: ?г(?:ода|\.)?)?${TIME}$`,
  'iu',
);
const NAMED_MONTH_FIRST = new RegExp(String.raw`^(\p{L}+)\.? (\d{1,2}),? (\d{4})${TIME}$`, 'iu');

/**
 * The day that a cell of a file means; the time of day, if it is there, is left out.
 *
 * @param order for dates with slashes or hyphens; 03.04.2026 is the third of April everywhere
 * @example readDay('3.04.26 10:15', 'dayFirst') // => '2026-04-03'
 * @example readDay('03/04/2026', 'monthFirst') // => '2026-03-04'
 * @example readDay('1 марта 2026 г.', 'dayFirst') // => '2026-03-01'
 */
export function readDay(text: string, order: DayOrder): Day | undefined {
  const trimmed = text.replace(/\s+/g, ' ').trim();
  const [, year, , month, day] = YEAR_FIRST.exec(trimmed) ?? [];
  if (year !== undefined) return civil(year, month, day);
  const [, first, mark, second, last] = YEAR_LAST.exec(trimmed) ?? [];
  if (last === undefined) return namedDay(trimmed) ?? compactDay(trimmed);
  const year4 = fullYear(last);
  return order === 'monthFirst' && mark !== '.' ? civil(year4, first, second) : civil(year4, second, first);
}

function namedDay(text: string): Day | undefined {
  const [, day, name = '', year = ''] = NAMED_DAY_FIRST.exec(text) ?? [];
  if (day !== undefined) return civil(fullYear(year), `${monthWritten(name) ?? ''}`, day);
  const [, first, second, last = ''] = NAMED_MONTH_FIRST.exec(text) ?? [];
  return first === undefined ? undefined : civil(last, `${monthWritten(first) ?? ''}`, second);
}

function compactDay(text: string): Day | undefined {
  const [, year, month, day] = COMPACT.exec(text) ?? [];
  return year === undefined ? undefined : civil(year, month, day);
}

/**
 * Which order the dates of one file keep, and the first date that can be read both ways where nothing proves either.
 * Without a proof the day comes first, as Russian cabinets write it.
 *
 * @example settleDayOrder(['03/04/2026', '03/25/2026']) // => { order: 'monthFirst' }
 * @example settleDayOrder(['03/04/2026']) // => { order: 'dayFirst', unsure: '03/04/2026' }
 */
export function settleDayOrder(texts: readonly string[]): { readonly order: DayOrder; readonly unsure?: string } {
  const open = texts.filter((text) => YEAR_LAST_OPEN.test(text));
  const both = [...new Set(open)].filter((text) => readDay(text, 'dayFirst') !== readDay(text, 'monthFirst'));
  const provesDay = both.some((text) => readDay(text, 'monthFirst') === undefined);
  const provesMonth = both.some((text) => readDay(text, 'dayFirst') === undefined);
  if (provesMonth && !provesDay) return { order: 'monthFirst' };
  const unsure = provesDay ? undefined : both[0];
  return { order: 'dayFirst', ...(unsure !== undefined && { unsure }) };
}

const fullYear = (year: string): string => (year.length === 2 ? `20${year}` : year);

function civil(year: string, month = '', day = ''): Day | undefined {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(text) ? text : undefined;
}
