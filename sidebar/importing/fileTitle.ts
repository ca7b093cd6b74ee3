import { fill, type Language, textOf } from '../../src/core/words/fill';
import { IMPORTING_PAGE_WORDS } from '../../src/core/words/importingPageWords';

const MOST_NAMED = 3;
const LONGEST_NAME = 100;

/** What an import is called in the journal: the names of its files. */
export function fileTitle(language: Language, names: readonly string[]): string {
  const files = names
    .slice(0, MOST_NAMED)
    .map((name) => name.slice(0, LONGEST_NAME))
    .join(', ');
  const more = names.length - MOST_NAMED;
  return more > 0
    ? fill(language, textOf(language, 'import.andMore', IMPORTING_PAGE_WORDS['import.andMore']), { files, n: more })
    : files;
}
