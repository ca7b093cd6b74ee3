import { WORDS } from './catalogue';
import { fill, LANGUAGES, type Language, textOf, type WordParameters } from './fill';

export { fill, LANGUAGES, type Language, type Phrase, type Phrases, type WordParameters, writeNumber } from './fill';
/** Key of a phrase that sheets, menu and answers use. */
export type WordKey = keyof typeof WORDS;

/**
 * A phrase of the catalogue in a language, its parameters put in. Numbers are written as the language writes them.
 *
 * @example say('ru', 'metric.leads') // => 'Заявки'
 */
export function say(language: Language, key: WordKey, parameters: WordParameters = {}): string {
  return fill(language, textOf(language, key, WORDS[key]), parameters);
}

/** Whether the catalogue has a phrase of that key. */
export const isWordKey = (key: string): key is WordKey => key in WORDS;

let phrases: ReadonlySet<string> | undefined;

/**
 * Whether a text is a phrase of the catalogue as it stands, in any language: a label that an earlier plan wrote is one.
 *
 * @example isPhrase('Заявки') // => true
 * @example isPhrase('Заявки от Анны') // => false
 */
export function isPhrase(text: string): boolean {
  phrases ??= new Set(
    LANGUAGES.flatMap((language) => Object.entries(WORDS).map(([key, phrase]) => textOf(language, key, phrase))),
  );
  return phrases.has(text);
}
