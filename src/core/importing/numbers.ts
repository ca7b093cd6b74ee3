/** What parts the whole from the fraction. */
export type DecimalMark = ',' | '.';
/** A number as a file writes it; `whole` where the column counts things, so that it can have no fraction. */
export interface Written {
  readonly text: string;
  readonly whole: boolean;
}

const SIGN_BEFORE = /^(?:₽|\$|€|£|₸|rub|usd|eur|kzt)\s*/i;
const SIGN_AFTER = /\s*\|?(?:₽|\$|€|£|₸|%|руб(?:лей|ля|ль)?\.?|р\.?|тг\.?|rub|usd|eur|kzt)$/i;
const NUMBER: { readonly [D in DecimalMark]: RegExp } = {
  ',': /^-?(?:\d+|\d{1,3}(?:[ .']\d{3})+|(?=,\d))(?:,\d*)?$/,
  '.': /^-?(?:\d+|\d{1,3}(?:[ ,']\d{3})+|(?=\.\d))(?:\.\d*)?$/,
};

/**
 * The number's own characters: without currency, per cent, no-break spaces and the Unicode minus.
 *
 * @example bareNumber('−1 234,50 ₽') // => '-1 234,50'
 */
export function bareNumber(text: string): string {
  const plain = text
    .replace(/\s+/g, ' ')
    .replace(/[\u2212\u2012\u2013]/g, '-')
    .trim();
  return plain.replace(SIGN_BEFORE, '').replace(SIGN_AFTER, '').replace(/^- /, '-');
}

/**
 * Whether a cell says that nothing was entered: empty, or a dash. That is never a zero.
 *
 * @example isNothing(' — ') // => true
 */
export const isNothing = (text: string): boolean => /^(?:[-\u2010-\u2015\u2212]{0,2})$/.test(text.trim());

/**
 * The number that a cell means, by the decimal mark settled for its file; undefined where it is no number.
 *
 * @example readNumber('1 234,50 руб.', ',') // => 1234.5
 * @example readNumber('1,234', '.') // => 1234
 */
export function readNumber(text: string, decimal: DecimalMark): number | undefined {
  const bare = bareNumber(text);
  if (!NUMBER[decimal].test(bare)) return undefined;
  const thousands = decimal === ',' ? /[ .']/g : /[ ,']/g;
  const number = Number(bare.replace(thousands, '').replace(decimal, '.'));
  return Math.abs(number) <= Number.MAX_SAFE_INTEGER ? number + 0 : undefined; // + 0: no negative zero
}

/**
 * The decimal mark of a file, from all its numbers together, as '1,234' alone can mean two things; `unsure` is the first
 * number that can be read both ways where nothing, or only a part of the file, proves either.
 *
 * @param fallback where nothing proves either
 * @example settleDecimal([{ text: '1,234', whole: false }, { text: '0,5', whole: false }], '.') // => { decimal: ',' }
 */
export function settleDecimal(
  numbers: readonly Written[],
  fallback: DecimalMark,
): { readonly decimal: DecimalMark; readonly unsure?: string } {
  const votes = { ',': 0, '.': 0 };
  let open: string | undefined;
  for (const number of numbers.filter(({ text }) => /[.,]/.test(text))) {
    const mark = provenMark(number);
    if (mark === 'none') continue;
    if (mark === 'either') open ??= number.text.trim();
    else votes[mark] += 1;
  }
  const decimal = votes[','] === votes['.'] ? fallback : votes[','] > votes['.'] ? ',' : '.';
  const isProven = votes[','] > 0 !== votes['.'] > 0;
  return { decimal, ...(!isProven && open !== undefined && { unsure: open }) };
}

function provenMark({ text, whole }: Written): DecimalMark | 'either' | 'none' {
  const bare = bareNumber(text);
  const last = /[.,](?=[^.,]*$)/.exec(bare)?.[0];
  if ((last !== ',' && last !== '.') || !/^-?[\d ',.]+$/.test(bare)) return 'none';
  const other = last === ',' ? '.' : ',';
  const parts = bare.replace(/^-/, '').split(last);
  if (parts.length > 2) return bare.includes(other) ? 'none' : other; // 1,234,567 groups by thousands
  const [before = '', after = ''] = parts;
  const isGroup = /^[1-9]\d{0,2}$/.test(before) && /^\d{3}$/.test(after);
  if (!isGroup) return last;
  return whole ? other : 'either';
}

/**
 * The decimal mark of a single sum of money, in a file that mixes them: the last mark, where at most two digits follow.
 *
 * @example markOf('1.234,5') // => ','
 * @example markOf('1,234') // => '.'
 */
export function markOf(text: string): DecimalMark {
  const [, mark, after = ''] = /([.,])(\d*)$/.exec(bareNumber(text)) ?? [];
  const isDecimal = after.length <= 2;
  return mark === (isDecimal ? ',' : '.') ? ',' : '.';
}
