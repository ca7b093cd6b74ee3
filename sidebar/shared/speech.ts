import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Day, Month } from '../../src/core/funnel/calendar';
import { type Language, type WordParameters, writeNumber } from '../../src/core/words/fill';
import { type PageWordKey, sayOnPage } from '../../src/core/words/pageWords';

/** Says a phrase of the catalogue in the user's language. */
export type Say = (key: PageWordKey, parameters?: WordParameters) => string;
/** The page's way to speak: phrases, numbers and days in one language. */
export interface Speech {
  readonly language: Language;
  readonly say: Say;
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

/** How a page speaks a language. */
export function speechOf(language: Language): Speech {
  return {
    language,
    say: (key, parameters) => sayOnPage(language, key, parameters),
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
export const browserLanguage = (): Language => (/^(ru|be|kk|uk)/i.test(navigator.language) ? 'ru' : 'en');

const SpeechContext = createContext<Speech | undefined>(undefined);
/** Gives the parts of a page their language. */
export const SpeechProvider = SpeechContext.Provider;
/** The language of the page, inside a SpeechProvider. */
export function useSpeech(): Speech {
  const speech = useContext(SpeechContext);
  if (speech === undefined) throw new Error('useSpeech outside SpeechProvider');
  return speech;
}

function dayWriter(language: Language, options: Intl.DateTimeFormatOptions): (day: Day) => string {
  const format = formatOf(language, options);
  return (day) => format.format(timeOf(day));
}

const formatOf = (language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(language === 'ru' ? 'ru-RU' : 'en-US', { ...options, timeZone: 'UTC' });

/** Civil days have no time zone: midnight of UTC, written in UTC. */
const timeOf = (day: Day): Date => new Date(`${day}T00:00:00Z`);
