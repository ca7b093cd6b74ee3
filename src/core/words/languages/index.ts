/** The languages of the interface: a file each beside this one, named here. A new one brings its phrases in `words`. */
import { en } from './en';
import type { Grammar } from './grammar';
import { ru } from './ru';

/** The default first; English, which serves whoever no other does, last. */
const GRAMMARS = { ru, en };

/** A language of the interface. */
export type Language = keyof typeof GRAMMARS;
/** The languages, the default first. */
export const LANGUAGES: readonly Language[] = Object.keys(GRAMMARS).filter(
  (name): name is Language => name in GRAMMARS,
);
/** How a language writes. */
export const grammarOf = (language: Language): Grammar => GRAMMARS[language];
/** What stands for a language in the names of cell formats. */
export const formatMark = (language: Language): (typeof GRAMMARS)[Language]['mark'] => GRAMMARS[language].mark;

/**
 * The language for a locale of spreadsheets or browsers.
 *
 * @example languageFor('spreadsheets', 'ru_RU') // => 'ru'
 * @example languageFor('browsers', 'fr') // => 'en'
 */
export const languageFor = (of: 'spreadsheets' | 'browsers', locale: string): Language =>
  LANGUAGES.find((language) => grammarOf(language)[of].test(locale)) ?? 'en';
