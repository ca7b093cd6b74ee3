import type { Language } from '../core/words/say';
import { say } from '../core/words/say';
import type { RecordPlan } from './recordPlan';

/** Keys of the journal's columns: one row a changed cell, or one for a whole action. */
export const JOURNAL_COLUMNS = [
  'at',
  'who',
  'batch',
  'action',
  'place',
  'day',
  'source',
  'metric',
  'was',
  'now',
  'late',
] as const;

/** Whether a cell holds when something was done, as each line of the journal does and no head. */
export const isMoment = (value: unknown): boolean => /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/.test(String(value ?? ''));

/** «Журнал»: who changed what, when and from where; what undo needs. All of it is text. */
export const journalPlan = (language: Language): RecordPlan => ({
  key: 'journal',
  headRows: 2,
  frozenColumns: 0,
  columns: JOURNAL_COLUMNS.map((key) => ({
    key,
    label: say(language, `journal.${key}`),
    width: 100,
    format: 'text',
    hidden: key === 'batch',
  })),
  highlights: () => [],
});
