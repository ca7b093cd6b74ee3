import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Day, Month } from '../../src/core/funnel/calendar';
import { fill, type Language, type Phrase, textOf, type WordParameters, writeNumber } from '../../src/core/words/fill';
import { grammarOf, languageFor } from '../../src/core/words/languages';
import { PAGE_WORDS } from '../../src/core/words/pageWords';

/** A way to speak: phrases of some keys, numbers and days in one language. */
export interface SpeechOf<K extends string> {
  readonly language: Language;
  readonly say: (key: K, parameters?: WordParameters) => string;
  readonly number: (value: number) => string;
  /** 'пн, 17 нояб.' */
  readonly day: (day: Day) => string;
  /** 'пн, 17 нояб. 2026 г.' */
  readonly dayAndYear: (day: Day) => string;
  /** '17.11.2026' */
  readonly shortDate: (day: Day) => string;
  /** '1–17 нояб. 2026 г.' */
  readonly period: (from: Day, to: Day) => string;
  /** '17 нояб.' */
  readonly date: (day: Day) => string;
  /** 'декабрь 2026 г.' */
  readonly month: (month: Month) => string;
  /** 'пн' */
  readonly weekday: (day: Day) => string;
}

/** How a language is spoken with some words. */
function speechOf<K extends string>(words: { readonly [P in K]: Phrase }, language: Language): SpeechOf<K> {
  return {
    language,
    say: (key, parameters = {}) => fill(language, textOf(language, key, words[key]), parameters),
    number: (value) => writeNumber(language, value),
    day: dayWriter(language, { weekday: 'short', day: 'numeric', month: 'short' }),
    dayAndYear: dayWriter(language, { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' }),
    shortDate: dayWriter(language, { dateStyle: 'short' }),
    period: (from, to) => formatOf(language, { dateStyle: 'medium' }).formatRange(timeOf(from), timeOf(to)),
    date: dayWriter(language, { day: 'numeric', month: 'short' }),
    month: (month) => dayWriter(language, { month: 'long', year: 'numeric' })(`${month}-01`),
    weekday: dayWriter(language, { weekday: 'short' }),
  };
}

/** The language to speak before the table has answered: the browser's. */
export const browserLanguage = (): Language => languageFor('browsers', navigator.language);

const LanguageContext = createContext<Language>(browserLanguage());
/** Gives the parts of a page their language. */
export const LanguageProvider = LanguageContext.Provider;

/** A hook that speaks the page's language with some words: a page's own ones, or those that all pages share. */
export function speechHook<K extends string>(words: { readonly [P in K]: Phrase }): () => SpeechOf<K> {
  const spoken = new Map<Language, SpeechOf<K>>();
  return () => {
    const language = useContext(LanguageContext);
    const speech = spoken.get(language) ?? speechOf(words, language);
    spoken.set(language, speech);
    return speech;
  };
}

/** The page's language with the words that every page has. */
export const useSpeech = speechHook(PAGE_WORDS);

function dayWriter(language: Language, options: Intl.DateTimeFormatOptions): (day: Day) => string {
  const format = formatOf(language, options);
  return (day) => format.format(timeOf(day));
}

const formatOf = (language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(grammarOf(language).tag, { ...options, timeZone: 'UTC' });

/** Civil days have no time zone: midnight of UTC, written in UTC. */
const timeOf = (day: Day): Date => new Date(`${day}T00:00:00Z`);
