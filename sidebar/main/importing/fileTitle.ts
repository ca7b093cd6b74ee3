import type { Language } from '../../../src/core/words/fill';
import { sayOnPage } from '../../../src/core/words/pageWords';

const MOST_NAMED = 3;
const LONGEST_NAME = 100;

/** What an import is called in the journal: the names of its files. */
export function fileTitle(language: Language, names: readonly string[]): string {
  const files = names
    .slice(0, MOST_NAMED)
    .map((name) => name.slice(0, LONGEST_NAME))
    .join(', ');
  const more = names.length - MOST_NAMED;
  return more > 0 ? sayOnPage(language, 'import.andMore', { files, n: more }) : files;
}
