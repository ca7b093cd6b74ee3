import type { Day } from '../funnel/calendar';
import { type Problem, UserError } from '../funnel/problem';
import type { DayRecord, Inputs } from '../funnel/records';
import { addUp } from './addUp';
import { cellAt, fits, isBlank, oneLine, quote, repeats, type Titles } from './cells';
import { widthOf } from './columns';
import { type DayOrder, readDay } from './days';
import type { Found, Recognised } from './findHeader';
import { headingKey } from './headingKey';
import type { ImportOptions, ImportResult, Rejected } from './importResult';
import { type DecimalMark, isNothing, markOf } from './numbers';
import { givenDay, givenSource } from './readFlows';
import { readCell } from './readLine';
import { countLines } from './readLines';
import type { Row } from './rows';
import { settleDays } from './settle';
import type { Sheet } from './sheet';
import { rowsUnder } from './table';
import { wordsOf } from './vocabulary';

/** A header read as that of a registry of payments. */
export interface PaymentHeader extends Recognised {
  readonly kind: 'payments';
  readonly id: number;
  readonly amount: number;
  readonly time?: number;
  readonly headings: readonly string[];
  readonly width: number;
}
interface PaymentReading {
  readonly header: PaymentHeader;
  readonly order: DayOrder;
  readonly day: Day | undefined;
  readonly source: string;
  readonly decimal: DecimalMark | undefined;
  readonly titles: Titles;
  /** Lines of payments, by their IDs: a payment is paid once. */
  readonly seen: Map<string, number>;
}
type PaymentOutcome =
  | { readonly kind: 'payment'; readonly record: DayRecord }
  | { readonly kind: 'total'; readonly values: Inputs }
  | { readonly kind: 'refused'; readonly problem: Problem }
  | { readonly kind: 'blank' };

const NAME = 'ЮKassa';
const WORDS = {
  id: 'идентификаторплатежа idплатежа номерплатежа paymentid',
  amount: 'суммаплатежа paymentamount',
  time: 'времяплатежа датаплатежа датаивремяплатежа paymenttime paymentdate',
};
const FOOTER_MONEY = /^сумма (?:принятых )?платежей: *(\S.*)$/iu;
const FOOTER_COUNT = /^(?:число|количество) (?:принятых )?платежей: *(\d+)$/iu;
const FOOTER = /^(?:сумма|число|количество|итого|всего)(?![\p{L}\p{N}])/iu;
const DAY_IN_TITLE = /^дата платежей: *(\S.*)$/iu;

/** The registry of payments that a header can be the header of (FORMATS.md, 5). */
export function paymentHeadersOf(header: readonly string[]): PaymentHeader[] {
  const keys = header.map(headingKey);
  const at = (words: string): number => keys.findIndex((key) => wordsOf(words).includes(key));
  const [id, amount, time] = [at(WORDS.id), at(WORDS.amount), at(WORDS.time)];
  if (id < 0 || amount < 0) return [];
  const known = time < 0 ? 2 : 3;
  const found = { id, amount, ...(time >= 0 && { time }), headings: header, width: widthOf(header) };
  return [{ kind: 'payments', ...found, signs: known, known }];
}

/**
 * Reads a registry of payments into payments and revenue by day. Point and comma are mixed in it, so each number tells
 * its own mark. A registry of one day may name it in its title only.
 *
 * @throws UserError noRows, noDay
 */
export function readPayments(sheet: Sheet, found: Found<PaymentHeader>, options: ImportOptions): ImportResult {
  const { header, delimiter, kind } = found;
  const { rows, titles } = rowsUnder(sheet, header, delimiter);
  const days = settleDays(rows, [kind.time]);
  const day = dayInTitle(sheet.rowsFrom(1, delimiter, header.line - 1)) ?? givenDay(options);
  if (kind.time === undefined && day === undefined) throw new UserError({ code: 'noDay' });
  const source = givenSource(options) ?? NAME;
  const reading = { header: kind, order: days.order, day, source, decimal: options.decimal, titles, seen: new Map() };
  const outcomes = rows.map((row) => ({ line: row.line, outcome: readPayment(row, reading) }));
  const records = outcomes.flatMap(({ outcome }) => (outcome.kind === 'payment' ? [outcome.record] : []));
  const totals = outcomes.flatMap(({ outcome }) => (outcome.kind === 'total' ? [outcome.values] : []));
  const rejected = outcomes.flatMap(({ line, outcome }): Rejected[] =>
    outcome.kind === 'refused' ? [{ line, problem: outcome.problem }] : [],
  );
  const total: Inputs = Object.assign({}, ...[...totals].reverse());
  const counts = { accepted: records.length, totals: totals.length, rejected: rejected.length };
  return {
    format: 'yookassa',
    records: addUp(records),
    campaigns: [],
    deals: [],
    ...(Object.keys(total).length > 0 && { total }),
    lines: countLines(sheet.lines, counts),
    rejected,
    ignoredColumns: header.cells.filter(
      (cell, at) => cell.trim() !== '' && ![kind.id, kind.amount, kind.time].includes(at),
    ),
    assumed: days.assumed,
  };
}

function dayInTitle(rows: readonly Row[]): Day | undefined {
  const titles = rows.map(({ cells }) => DAY_IN_TITLE.exec(oneLine(cells.join(' ')))?.[1]);
  return titles.flatMap((text) => (text === undefined ? [] : (readDay(text, 'dayFirst') ?? [])))[0];
}

function readPayment(row: Row, reading: PaymentReading): PaymentOutcome {
  const { line, cells } = row;
  const { header, titles, order } = reading;
  if (row.broken) return refused({ code: 'lineQuotes', line });
  if (isBlank(row) || repeats(cells, titles)) return { kind: 'blank' };
  const first = oneLine(cells.find((cell) => cell.trim() !== '') ?? '');
  if (FOOTER.test(first)) return { kind: 'total', values: footerIn(oneLine(cells.join(' '))) };
  if (!fits(cells, header.width))
    return refused({ code: 'lineCells', line, found: cells.length, expected: header.width });
  const written = cellAt(cells, header.time);
  const day = header.time === undefined || isNothing(written) ? reading.day : readDay(written, order);
  if (day === undefined) return refused({ code: 'lineBadDay', line, found: quote(written) });
  return readAmount(row, reading, day);
}

function readAmount({ line, cells }: Row, reading: PaymentReading, day: Day): PaymentOutcome {
  const { header, seen, source } = reading;
  const id = oneLine(cellAt(cells, header.id));
  if (id === '') return refused({ code: 'lineNoId', line });
  const text = cellAt(cells, header.amount);
  const revenue = readCell(text, reading.decimal ?? markOf(text)) ?? 'lineNotANumber';
  if (typeof revenue === 'string') {
    const heading = quote(cellAt(header.headings, header.amount));
    return refused({ code: revenue, line, heading, found: quote(text) });
  }
  const kept = seen.get(id);
  if (kept !== undefined) return refused({ code: 'lineRepeated', line, id: quote(id), kept });
  seen.set(id, line);
  return { kind: 'payment', record: { day, source, values: { payments: 1, revenue } } };
}

function footerIn(text: string): Inputs {
  const money = FOOTER_MONEY.exec(text)?.[1];
  const revenue = money === undefined ? undefined : readCell(money, markOf(money));
  if (typeof revenue === 'number') return { revenue };
  const payments = FOOTER_COUNT.exec(text)?.[1];
  return payments === undefined ? {} : { payments: Number(payments) };
}

const refused = (problem: Problem): PaymentOutcome => ({ kind: 'refused', problem });
