/** A language of the interface. */
export type Language = 'ru' | 'en';
/** The languages, the first is the default. */
export const LANGUAGES: readonly Language[] = ['ru', 'en'];
/** A phrase in every language. In the text `{name}` is a parameter, `{n:день|дня|дней}` a number with its word. */
export type Phrase = { readonly [L in Language]: string };
/** Phrases by their keys. */
export type Phrases = { readonly [key: string]: Phrase };
/** What a phrase's parameters may be. */
export type WordParameters = { readonly [name: string]: unknown };

/**
 * A phrase's text with its parameters put in; an unknown parameter stays visible in braces.
 *
 * @example fill('ru', '{n:день|дня|дней}', { n: 22 }) // => '22 дня'
 * @example fill('en', '{n:day|days}', { n: 1 }) // => '1 day'
 */
export function fill(language: Language, text: string, parameters: WordParameters): string {
  return text.replace(/\{(\w+)(?::([^}]*))?\}/g, (whole, name: string, forms?: string) => {
    const value = parameters[name];
    if (value === undefined) return whole;
    const shown = typeof value === 'number' ? writeNumber(language, value) : String(value);
    return forms === undefined ? shown : `${shown} ${pluralOf(language, Number(value), forms.split('|'))}`;
  });
}

/**
 * A number as the language writes it, at most two decimals: thousands and decimals apart by its own marks.
 *
 * @example writeNumber('ru', 1234567.5) // => '1\u00A0234\u00A0567,5'
 * @example writeNumber('en', -1234) // => '−1,234'
 */
export function writeNumber(language: Language, value: number): string {
  const [thousands, mark] = language === 'ru' ? ['\u00A0', ','] : [',', '.'];
  const size = Math.round(Math.abs(value) * 100) / 100;
  const [whole = '', decimals = ''] = String(size).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands);
  return `${value < 0 && size > 0 ? '−' : ''}${grouped}${decimals && mark + decimals}`;
}

/** The form of a word that goes with a number (Unicode CLDR plural rules of Russian and English). */
function pluralOf(language: Language, n: number, forms: readonly string[]): string {
  const [one = '', few = one, many = few] = forms;
  if (language === 'en') return n === 1 ? one : few;
  if (!Number.isInteger(n)) return few;
  const [last, lastTwo] = [Math.abs(n) % 10, Math.abs(n) % 100];
  if (last === 1 && lastTwo !== 11) return one;
  return last >= 2 && last <= 4 && (lastTwo < 12 || lastTwo > 14) ? few : many;
}
