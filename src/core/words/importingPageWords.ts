import type { Problem } from '../funnel/problem';
import { DEAL_WORDS } from './dealWords';
import { explainFrom } from './explainFrom';
import type { Language } from './fill';
import { IMPORT_PAGE_WORDS } from './importPageWords';
import { IMPORT_WORDS } from './importWords';
import { PAGE_WORDS } from './pageWords';
import { PROBLEM_WORDS } from './problemWords';

/** Every word of the page on which files are imported. The server does not carry them: Google reads the bundle anew at each call. */
export const IMPORTING_PAGE_WORDS = {
  ...PAGE_WORDS,
  ...PROBLEM_WORDS,
  ...DEAL_WORDS,
  ...IMPORT_WORDS,
  ...IMPORT_PAGE_WORDS,
} as const;
/** Key of a phrase of that page. */
export type ImportingWordKey = keyof typeof IMPORTING_PAGE_WORDS;

/** A problem that the page itself found, such as one in a file, as one sentence. */
export const explainOnPage = (language: Language, problem: Problem): string =>
  explainFrom(IMPORTING_PAGE_WORDS, language, problem);
