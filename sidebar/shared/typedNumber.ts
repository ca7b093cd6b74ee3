import { type Language, writeNumber } from '../../src/core/words/fill';
import type { CellValue, EntryMetric } from '../../src/shell/sidebarTypes';

/** What is wrong with a typed text; the key of the sentence that says so. */
export type Fault = 'typed.notNumber' | 'typed.negative' | 'typed.fraction';
/** What a text in a field means. */
export type Typed =
  | { readonly kind: 'empty' }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'wrong'; readonly fault: Fault };

const LONGEST = 15; // more digits than a number of the sheet can hold exactly
const CURRENCY = /₽|руб\.?|р\.|€|\$|₸|Br/gi;
const PLAIN = /^(?:\d+[.,]?\d*|[.,]\d+)$/;
/** What may stand between thousands, each with its whole pattern: never before two digits, never after a lone 0. */
const THOUSANDS = [
  { mark: /[\s'’]/g, pattern: /^[1-9]\d{0,2}(?:[\s'’]\d{3})+(?:[.,]\d*)?$/ },
  { mark: /,/g, pattern: /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d*)?$/ },
  { mark: /\./g, pattern: /^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d*)?$/ },
] as const;

/**
 * A number as people type it: spaces or marks between thousands, a comma or a point before decimals, a currency sign.
 * A single mark before exactly three digits parts thousands: counts have no decimals and money has two.
 *
 * @example parseTyped('1 234,5') // => { kind: 'number', value: 1234.5 }
 * @example parseTyped('1,234.5') // => { kind: 'number', value: 1234.5 }
 * @example parseTyped('12 шт') // => { kind: 'wrong', fault: 'typed.notNumber' }
 */
export function parseTyped(text: string): Typed {
  const bare = text.replace(CURRENCY, '').trim();
  if (text.trim() === '') return { kind: 'empty' };
  const [, sign = '', digits = ''] = /^([-−–+]?)\s*(.*)$/.exec(bare) ?? [];
  const plain = plainDigits(digits);
  if (plain === undefined) return { kind: 'wrong', fault: 'typed.notNumber' };
  return { kind: 'number', value: Number(plain) * (sign === '' || sign === '+' ? 1 : -1) };
}

/** The digits with a decimal point and nothing else; undefined when it is no number. */
function plainDigits(digits: string): string | undefined {
  const grouped = THOUSANDS.find(({ pattern }) => pattern.test(digits));
  const plain = grouped ? digits.replace(grouped.mark, '') : digits;
  return PLAIN.test(plain) && plain.length <= LONGEST ? plain.replace(',', '.') : undefined;
}

/** What a text means in the field of a metric: nothing of the funnel is negative, counts are whole. Own rows may be both. */
export function typedFor(metric: EntryMetric, text: string): Typed {
  const typed = parseTyped(text);
  if (typed.kind !== 'number' || metric.id.startsWith('own:')) return typed;
  if (typed.value < 0) return { kind: 'wrong', fault: 'typed.negative' };
  const isBroken = metric.format === 'int' && !Number.isInteger(typed.value);
  return isBroken ? { kind: 'wrong', fault: 'typed.fraction' } : typed;
}

/** What a cell of the table looks like in its field. */
export function textOf(language: Language, value: CellValue): string {
  if (value === null) return '';
  return typeof value === 'string' ? value : writeExactly(language, value);
}

/** The text tidied up ('1234,5' to '1 234,5'), when that loses nothing. */
export function tidyTyped(language: Language, text: string): string {
  const typed = parseTyped(text);
  return typed.kind === 'number' ? writeExactly(language, typed.value) : text;
}

/** As the language writes it; with more than two decimals as it is, so that showing a number never changes it. */
function writeExactly(language: Language, value: number): string {
  const written = writeNumber(language, value);
  const back = parseTyped(written);
  return back.kind === 'number' && back.value === value ? written : String(value);
}
