import type { SettledRatio } from '../core/funnel/keptMetrics';
import { UserError } from '../core/funnel/problem';
import { cellAt, sheetName } from './a1';
import { type Book, columnIn, daysColumn } from './book';
import { serialOf } from './dateFormulas';
import { A_NUMBER, type Condition, sumWhere } from './formulas';

/** A stretch of days and sources in «Дни»: cells that hold the first and last day as plain numbers, and a source's criterion. */
export interface Stretch {
  readonly from: string;
  readonly to: string;
  readonly source?: string;
}

/** The conditions under which a row of «Дни» lies in a stretch. */
function inStretch(book: Book, { from, to, source }: Stretch): Condition[] {
  const day = daysColumn(book, 'day');
  const days: Condition[] = [
    [day, `">="&${from}`],
    [day, `"<"&${to}+1`],
  ];
  return source === undefined ? days : [...days, [daysColumn(book, 'source'), source]];
}

/** Sum of a flow over a stretch of «Дни»; nothing where none was entered. */
export const sumOfDays = (book: Book, flow: string, stretch: Stretch): string =>
  sumWhere(daysColumn(book, flow), inStretch(book, stretch));

/** Sum of one side of a ratio over the rows of a stretch on which both sides are entered. */
export function sumOfPairs(
  book: Book,
  { of, per }: SettledRatio,
  { side, stretch }: { side: 'of' | 'per'; stretch: Stretch },
): string {
  const other = daysColumn(book, side === 'of' ? per : of);
  return sumWhere(daysColumn(book, side === 'of' ? of : per), [...inStretch(book, stretch), [other, A_NUMBER]]);
}

/** The last day on which anything was entered, as a plain number, 0 when there is none; days after today do not count. */
export const lastDayEntered = (book: Book): string =>
  serialOf(
    `MAXIFS(${daysColumn(book, 'day')};${daysColumn(book, 'filled')};">0";${daysColumn(book, 'day')};"<="&${todayCell(book)})`,
  );

/** Cell of «Настройки» that holds today as a plain number. */
export const todayCell = (book: Book): string => settingCell(book, 'today', 'now');

/**
 * Cell of «Настройки» that holds a setting's value; settings are found by the key in their row.
 *
 * @throws UserError settingMissing, where somebody deleted the row
 */
export function settingCell({ settingsSheet, settingRows }: Book, key: string, column = 'value'): string {
  const row = settingRows.get(key);
  if (row === undefined) throw new UserError({ code: 'settingMissing', sheet: settingsSheet.title });
  return sheetName(settingsSheet.title) + cellAt({ row, column: columnIn(settingsSheet, column) });
}
