/**
 * The languages in which a long test runs: `npm test` has time for one, and each test names its own so that
 * both are walked through; `npm run test:explore` runs all.
 */
export const inOneLanguage = <T extends { readonly locale: string }>(
  all: readonly T[],
  locale: string,
): readonly T[] => (process.env.EXPLORE === undefined ? all.filter((one) => one.locale === locale) : all);
