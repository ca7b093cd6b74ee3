import { grammarOf, type Language } from './languages';

export { LANGUAGES, type Language } from './languages';

/** A phrase in the two languages of the catalogue. In the text `{name}` is a parameter, `{n:день|дня|дней}` a number with its word. */
export type Phrase = { readonly ru: string; readonly en: string };
/** Phrases by their keys. */
export type Phrases = { readonly [key: string]: Phrase };
/** What a phrase's parameters may be. */
export type WordParameters = { readonly [name: string]: unknown };

/** A phrase's text in a language, by its key where the language has words of its own; what those lack is said in English. */
export function textOf(language: Language, key: string, phrase: Phrase): string {
  const written: { readonly [language: string]: string } = phrase;
  return written[language] ?? grammarOf(language).words?.[key] ?? phrase.en;
}

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
    return forms === undefined ? shown : `${shown} ${grammarOf(language).form(Number(value), forms.split('|'))}`;
  });
}

/**
 * A number as the language writes it, at most two decimals: thousands and decimals apart by its own marks.
 *
 * @example writeNumber('ru', 1234567.5) // => '1\u00A0234\u00A0567,5'
 * @example writeNumber('en', -1234) // => '−1,234'
 */
export function writeNumber(language: Language, value: number): string {
  const { thousands, decimal } = grammarOf(language);
  const size = Math.round(Math.abs(value) * 100) / 100;
  const [whole = '', decimals = ''] = String(size).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands);
  return `${value < 0 && size > 0 ? '−' : ''}${grouped}${decimals && decimal + decimals}`;
}
