import { type Book, settingsColumn } from './book';
import { settingCell } from './daysFormulas';

/** What a day counts beside its weekday's weight: 4/5 on a holiday (`dayWeight` of the core); 0 marks a working weekend. */
export function dayFactor(book: Book, day: string): string {
  const listed = (list: string): string => `COUNTIF(${settingsColumn(book, list)};${day})>0`;
  return `IF(AND(${listed('workingWeekend')};WEEKDAY(${day};2)>5);0;IF(${listed('holiday')};4/5;1))`;
}

/** Weight of a day for a metric: its weekday's in «Настройки» times the factor; a working weekend is a mean working day. */
export function weightOfDay(book: Book, metric: string, { day, factor }: { day: string; factor: string }): string {
  const weights = Array.from({ length: 7 }, (_, index) => settingCell(book, `weight${index + 1}`, `weight:${metric}`));
  const weekday = `CHOOSE(WEEKDAY(${day};2);${weights.join(';')})`;
  return `IF(${factor}=0;SUM(${weights.slice(0, 5).join(';')})/5;${factor}*${weekday})`;
}
