import { isExploring } from './exploring';

/** A test of a rarer path of which a like one runs in `npm test`. */
export const itExplored = isExploring ? it : it.skip;

/** The languages in which a long test runs: one, which each test names so that both are walked through; exploring, all. */
export const inOneLanguage = <T extends { readonly locale: string }>(
  all: readonly T[],
  locale: string,
): readonly T[] => (isExploring ? all : all.filter((one) => one.locale === locale));
