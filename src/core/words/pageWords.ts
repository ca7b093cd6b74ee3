import type { Problem } from '../funnel/problem';
import { DEAL_WORDS } from './dealWords';
import { explainFrom } from './explainFrom';
import { fill, type Language, type WordParameters } from './fill';
import { GOAL_PAGE_WORDS } from './goalPageWords';
import { HYPOTHESIS_PAGE_WORDS } from './hypothesisPageWords';
import { IMPORT_PAGE_WORDS } from './importPageWords';
import { IMPORT_WORDS } from './importWords';
import { METRIC_WORDS } from './metricWords';
import { PROBLEM_WORDS } from './problemWords';
import { SIDEBAR_WORDS } from './sidebarWords';
import { WEEK_PAGE_WORDS } from './weekPageWords';

/** Every word that a page shows. The server does not carry the pages' own: Google reads the bundle anew at each call. */
export const PAGE_WORDS = {
  ...METRIC_WORDS,
  ...PROBLEM_WORDS,
  ...DEAL_WORDS,
  ...IMPORT_WORDS,
  ...IMPORT_PAGE_WORDS,
  ...SIDEBAR_WORDS,
  ...WEEK_PAGE_WORDS,
  ...GOAL_PAGE_WORDS,
  ...HYPOTHESIS_PAGE_WORDS,
} as const;
/** Key of a phrase that pages use. */
export type PageWordKey = keyof typeof PAGE_WORDS;

/** A phrase of a page in a language, its parameters put in. */
export function sayOnPage(language: Language, key: PageWordKey, parameters: WordParameters = {}): string {
  return fill(language, PAGE_WORDS[key][language], parameters);
}

/** A problem that the page itself found, such as one in a file, as one sentence. */
export const explainOnPage = (language: Language, problem: Problem): string =>
  explainFrom(PAGE_WORDS, language, problem);
