/** Left out at the end of a heading; «р» and «г» are what windows-1251 makes of ₽ and ₸. With VAT or without is a setting. */
const AT_THE_END = new Set(
  'руб рублей рубли р г тг rub usd eur kzt byn ндс с без учетом учета vat incl excl including excluding'.split(' '),
);

const LONGEST_HEADING = 200;

/**
 * What two headings share that mean the same: case, spaces, punctuation, the currency and the VAT at the end do not count.
 *
 * @example headingKey('Расход (руб.)') // => 'расход'
 * @example headingKey('Потрачено всего с НДС, ₽') // => 'потраченовсего'
 * @example headingKey('repeat_payments') // => 'repeatpayments'
 */
export function headingKey(heading: string): string {
  const words: string[] =
    heading
      .slice(0, LONGEST_HEADING)
      .toLowerCase()
      .normalize('NFC')
      .replace(/ё/g, 'е')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  while (words.length > 1 && AT_THE_END.has(words[words.length - 1] ?? '')) words.pop();
  return words.join('');
}
