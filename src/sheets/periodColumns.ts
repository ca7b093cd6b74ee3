import { LANGUAGES, say } from '../core/words/say';
import { type Book, wordIn } from './book';
import type { Grid } from './grid';

/** The sheets with periods across. */
export type PeriodSheet = 'weeks' | 'months';

const PERIODS_SHOWN = 13;
/** Keys of the columns with periods, the oldest first. */
export const PERIODS = Array.from({ length: PERIODS_SHOWN }, (_, index) => `p${index + 1}`);
/** The last period shown, and the one before it. */
export const [LAST, BEFORE_LAST] = [`p${PERIODS_SHOWN}`, `p${PERIODS_SHOWN - 1}`];
/** Where a person chooses the source and the last period. */
export const CHOICES = { source: { row: 'choice', column: 'label' }, last: { row: 'title', column: 'p5' } } as const;

/** Whether a column shows a period. */
export const isPeriod = (column: string): boolean => PERIODS.includes(column);
/** The cell in which a source is chosen. */
export const chosenSource = (grid: Grid): string => grid.at(CHOICES.source.row, CHOICES.source.column);

/** The word for all sources in every language: the table's may have been another when it was chosen. */
export const allWords = (): string[] => LANGUAGES.map((language) => say(language, 'sheet.allSources'));

/** What the drop-down of sources offers: all of them, then each. */
export const sourceChoices = (book: Book): string[] => [
  wordIn(book)('sheet.allSources'),
  ...book.settings.sources.map(({ name }) => name),
];

/** The first and last day of a period's column and the chosen source's criterion, as names of their cells. */
export const stretchOf = (grid: Grid, column: string) => ({
  from: grid.at('from', column),
  to: grid.at('to', column),
  source: grid.at('from', 'label'),
});
