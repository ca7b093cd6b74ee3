import { quoted } from './a1';
import { type Book, wordIn } from './book';

/** A date as a plain number, so that it joins a criterion without becoming a date text of the locale. */
export const serialOf = (date: string): string => `${date}-DATE(2000;1;1)+36526`;

/** A day as the number yyyymmdd: equal days have equal numbers whatever their format or time. */
export const dayKeyOf = (date: string): string => `YEAR(${date})*10000+MONTH(${date})*100+DAY(${date})`;

/** Name of the month of a date, in the table's language. */
export const monthName = (book: Book, date: string, names: 'names' | 'short' = 'names'): string =>
  `CHOOSE(MONTH(${date});${wordIn(book)(`sheet.months.${names}`).split(' ').map(quoted).join(';')})`;

/** Short name of the weekday of a date, in the table's language. */
export const weekdayName = (book: Book, date: string): string =>
  `CHOOSE(WEEKDAY(${date};2);${wordIn(book)('sheet.weekdays.short').split(' ').map(quoted).join(';')})`;
