import type { Day } from './calendar';

/** Days off by the Russian Labour Code, article 112; transfers of a year are added by hand in «Настройки». */
const RUSSIAN_HOLIDAYS = [
  ...['01-01', '01-02', '01-03', '01-04', '01-05', '01-06', '01-07', '01-08'],
  ...['02-23', '03-08', '05-01', '05-09', '06-12', '11-04'],
];

/**
 * Public holidays of a country for some years.
 *
 * @example publicHolidays('ru', [2026]).length // => 14
 */
export const publicHolidays = (country: 'ru' | 'en', years: readonly number[]): Day[] =>
  country === 'ru' ? years.flatMap((year) => RUSSIAN_HOLIDAYS.map((day) => `${year}-${day}`)) : [];
