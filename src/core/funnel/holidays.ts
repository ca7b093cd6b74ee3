import { grammarOf, type Language } from '../words/languages';
import type { Day } from './calendar';

/**
 * Public holidays for some years, of where a language is spoken.
 *
 * @example publicHolidays('ru', [2026]).length // => 14
 */
export const publicHolidays = (language: Language, years: readonly number[]): Day[] =>
  years.flatMap((year) => grammarOf(language).holidays.map((day) => `${year}-${day}`));
