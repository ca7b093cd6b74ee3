import { type Language, writeNumber } from './fill';
import { grammarOf } from './languages';

const NBSP = '\u00A0';
const FEW_PERCENT = 9.95; // below it a tenth matters
const [MILLION, THOUSAND] = [1_000_000, 1000];

/**
 * A share in percent: a tenth where it is small.
 *
 * @example writePercent('ru', 0.5312) // => '53\u00A0%'
 * @example writePercent('en', 0.03) // => '3.0%'
 * @example writePercent('en', 0) // => '0%'
 */
export function writePercent(language: Language, share: number): string {
  const percent = 100 * share;
  const hasTenth = percent !== 0 && Math.abs(percent) < FEW_PERCENT;
  const text = hasTenth ? withTenth(language, percent) : writeNumber(language, Math.round(percent));
  return `${text}${grammarOf(language).beforePercent}%`;
}

/**
 * Money in whole units.
 *
 * @example writeMoney('ru', 53400.4, '₽') // => '53\u00A0400\u00A0₽'
 * @example writeMoney('en', 53400, '$') // => '$53,400'
 */
export const writeMoney = (language: Language, amount: number, currency: string): string =>
  withSign(language, writeNumber(language, Math.round(amount)), currency);

/**
 * Money as people say it: two digits that matter, thousands and millions in words.
 *
 * @example roughMoney('ru', 3_704_321, '₽') // => '3,7\u00A0млн\u00A0₽'
 * @example roughMoney('ru', 354_321, '₽') // => '350\u00A0тыс.\u00A0₽'
 */
export function roughMoney(language: Language, amount: number, currency: string): string {
  const { thousand, million } = grammarOf(language);
  const rough = twoDigits(amount);
  if (Math.abs(rough) >= MILLION)
    return withSign(language, `${writeNumber(language, rough / MILLION)}${NBSP}${million}`, currency);
  if (Math.abs(rough) >= 10 * THOUSAND)
    return withSign(language, `${writeNumber(language, rough / THOUSAND)}${NBSP}${thousand}`, currency);
  return withSign(language, writeNumber(language, rough), currency);
}

const withSign = (language: Language, number: string, currency: string): string => {
  if (currency === '') return number;
  return grammarOf(language).signsBefore.includes(currency) ? currency + number : `${number}${NBSP}${currency}`;
};

function withTenth(language: Language, value: number): string {
  const text = writeNumber(language, Math.round(value * 10) / 10);
  const mark = grammarOf(language).decimal;
  return text.includes(mark) ? text : `${text}${mark}0`;
}

function twoDigits(value: number): number {
  if (value === 0) return 0;
  const step = 10 ** (Math.floor(Math.log10(Math.abs(value))) - 1);
  return step < 1 ? Math.round(value) : Math.round(value / step) * step;
}
