/** What Google Sheets makes of a string, typed or given to setValue: number, date, time, per cent, money, logical or text. */
export interface Typed {
  value: string | number | boolean;
  /** The format that an automatic cell takes with the value. */
  format?: string;
}

export interface TypedRules {
  locale: string;
  /** For dates typed without a year. */
  year: number;
}

const MONTHS: readonly (readonly string[])[] = [
  ['январь', 'января', 'янв', 'january', 'jan'],
  ['февраль', 'февраля', 'фев', 'february', 'feb'],
  ['март', 'марта', 'мар', 'march', 'mar'],
  ['апрель', 'апреля', 'апр', 'april', 'apr'],
  ['май', 'мая', 'may'],
  ['июнь', 'июня', 'июн', 'june', 'jun'],
  ['июль', 'июля', 'июл', 'july', 'jul'],
  ['август', 'августа', 'авг', 'august', 'aug'],
  ['сентябрь', 'сентября', 'сен', 'september', 'sep'],
  ['октябрь', 'октября', 'окт', 'october', 'oct'],
  ['ноябрь', 'ноября', 'ноя', 'november', 'nov'],
  ['декабрь', 'декабря', 'дек', 'december', 'dec'],
];

const isPointed = (locale: string): boolean => /^(en|zh|ja|ko|he|th)(_|$)/.test(locale);
const isMonthFirst = (locale: string): boolean => locale === 'en_US';

/** Reads a string as Google's cell would. Formulas and the leading apostrophe are the caller's. */
export function readTyped(text: string, rules: TypedRules): Typed {
  const trimmed = text.trim();
  if (/^(true|истина)$/i.test(trimmed)) return { value: true };
  if (/^(false|ложь)$/i.test(trimmed)) return { value: false };
  if (!/\d/.test(trimmed)) return { value: text };
  return readNumber(trimmed, rules.locale) ?? readDateTime(trimmed, rules) ?? { value: text };
}

function readNumber(text: string, locale: string): Typed | undefined {
  const pointed = isPointed(locale);
  const money = /[₽$€£]|руб\.?|р\./.exec(text)?.[0];
  const percent = /%/.test(text);
  let digits = text
    .replace(money ?? '', '')
    .replace('%', '')
    .trim();
  const negative = /^\(.*\)$/.test(digits);
  digits = digits.replace(/^\((.*)\)$/, '$1').replace(/(?<=\d)[ \u00a0\u202f](?=\d)/g, '');
  const grouped = pointed && /^[+-]?\d{1,3}(,\d{3})+(\.|$)/.test(digits);
  if (grouped) digits = digits.replace(/,/g, '');
  const pattern = pointed ? /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i : /^[+-]?(\d+,?\d*|,\d+)(e[+-]?\d+)?$/i;
  if (!pattern.test(digits)) return undefined;
  const number = Number(digits.replace(',', '.')) * (negative ? -1 : 1);
  const decimals = /[.,]/.test(digits);
  if (percent) return { value: Number((number / 100).toPrecision(15)), format: decimals ? '0.00%' : '0%' };
  if (money !== undefined) return { value: number, format: `#,##0${decimals ? '.00' : ''}"${money}"` };
  if (/e/i.test(digits)) return { value: number, format: '0.00E+00' };
  return grouped ? { value: number, format: decimals ? '#,##0.00' : '#,##0' } : { value: number };
}

function readDateTime(text: string, rules: TypedRules): Typed | undefined {
  const time = /^(.*?)[ T]?(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text);
  const dateText = time === null ? text : (time[1] ?? '').trim();
  const fraction = time === null ? 0 : timeOf(time);
  if (fraction === undefined) return undefined;
  if (time !== null && dateText === '') return { value: fraction, format: time[4] === undefined ? 'h:mm' : 'h:mm:ss' };
  const day = readDate(dateText, rules);
  if (day === undefined) return undefined;
  const format = isMonthFirst(rules.locale) ? 'm/d/yyyy' : 'dd.mm.yyyy';
  return { value: day + fraction, format: time === null ? format : `${format} h:mm:ss` };
}

function timeOf(match: RegExpExecArray): number | undefined {
  const [hours, minutes, seconds] = [Number(match[2]), Number(match[3]), Number(match[4] ?? 0)];
  return hours < 24 && minutes < 60 && seconds < 60 ? (hours * 3600 + minutes * 60 + seconds) / 86400 : undefined;
}

function readDate(text: string, { locale, year }: TypedRules): number | undefined {
  const iso = /^(\d{4})([-./])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (iso !== null) return serialOf(Number(iso[1]), Number(iso[3]), Number(iso[4]));
  const separators = isPointed(locale) ? '[-/]' : '[-./]';
  const short = new RegExp(`^(\\d{1,2})(${separators})(\\d{1,2})(?:\\2(\\d{2}|\\d{4}))?$`).exec(text);
  if (short === null) return readNamedDate(text, year);
  const [first, second] = [Number(short[1]), Number(short[3])];
  const [month, day] = isMonthFirst(locale) ? [first, second] : [second, first];
  return serialOf(fullYear(short[4], year), month, day);
}

function readNamedDate(text: string, year: number): number | undefined {
  const match = /^(\d{1,2})?\s*([а-яa-z]+)\.?,?\s*(\d{1,2}(?=,))?,?\s*(\d{4})?(?:\s*г\.?)?$/i.exec(text);
  const word = match?.[2]?.toLowerCase() ?? '';
  const month = MONTHS.findIndex((names) => names.includes(word)) + 1;
  const day = match?.[1] ?? match?.[3];
  if (match === null || month === 0 || (day === undefined && match[4] === undefined)) return undefined;
  return serialOf(match[4] === undefined ? year : Number(match[4]), month, Number(day ?? 1));
}

const fullYear = (typed: string | undefined, now: number): number =>
  typed === undefined ? now : typed.length === 4 ? Number(typed) : Number(typed) + (Number(typed) < 50 ? 2000 : 1900);

function serialOf(year: number, month: number, day: number): number | undefined {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1900;
  return exists ? Math.round((time - Date.UTC(1899, 11, 30)) / 86_400_000) : undefined;
}
