import { type Problem, UserError } from '../core/funnel/problem';
import { explain } from '../core/words/explain';
import { type Language, say } from '../core/words/say';
import { closedProblem } from './permissions';
import type { Answer } from './sidebarTypes';

/** Google's limit of cells, as its refusal writes it in the user's language and grouping of digits. */
const CELLS_USED_UP = /\b10\D?000\D?000\b/;

/** Google's services refuse with an error of this name, in the user's language; mistakes of ours have others. */
const isOfGoogle = (error: unknown): boolean => error instanceof Error && error.name === 'Exception';

/** Whom to answer, and whether they may write: asked only when something was thrown. */
export interface Asked {
  readonly language: () => Language;
  readonly mayWrite: () => boolean;
  /** Titles of the sheets that somebody closed to them. */
  readonly closedSheets: () => readonly string[];
  /** Whether the table is an earlier version's, which lacks what came since. */
  readonly isOlder: () => boolean;
}

/** The command's value, or the one sentence that says what the user can mend; our own mistakes are logged and say so. */
export function answer<T>(asked: Asked, command: () => T): Answer<T> {
  try {
    return { ok: true, value: command() };
  } catch (error) {
    const isStale = error instanceof UserError && error.problem.isStale === true;
    return { ok: false, text: sentenceOf(asked, error), ...(isStale && { isStale }) };
  }
}

/** Nobody deleted what an earlier version did not have. */
const toldFor = ({ isOlder }: Asked, problem: Problem): Problem =>
  ['columnMissing', 'settingMissing'].includes(problem.code) && isOlder() ? { code: 'tableOlder' } : problem;

/** What to tell the user about whatever was thrown. */
export function sentenceOf(asked: Asked, error: unknown): string {
  const { mayWrite, closedSheets } = asked;
  const language = asked.language();
  if (error instanceof UserError) return explain(language, toldFor(asked, error.problem));
  if (!mayWrite()) return explain(language, { code: 'noEditRights' });
  const detail = error instanceof Error ? error.message : String(error);
  if (CELLS_USED_UP.test(detail)) return explain(language, { code: 'cellsUsedUp' });
  const closed = isOfGoogle(error) ? closedSheets() : [];
  if (closed.length > 0) return explain(language, closedProblem(language, closed));
  console.error(error);
  return say(language, 'problem.bug', { detail });
}
