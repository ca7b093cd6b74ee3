import { UserError } from '../core/funnel/problem';
import { explain } from '../core/words/explain';
import { type Language, say } from '../core/words/say';
import type { Answer } from './sidebarTypes';

/** Google's limit of cells, as its refusal writes it in the user's language and grouping of digits. */
const CELLS_USED_UP = /\b10\D?000\D?000\b/;

/** Whom to answer, and whether they may write: asked only when something was thrown. */
export interface Asked {
  readonly language: () => Language;
  readonly mayWrite: () => boolean;
}

/** The command's value, or the one sentence that says what the user can mend; our own mistakes are logged and say so. */
export function answer<T>(asked: Asked, command: () => T): Answer<T> {
  try {
    return { ok: true, value: command() };
  } catch (error) {
    return { ok: false, text: sentenceOf(asked, error) };
  }
}

/** What to tell the user about whatever was thrown. */
export function sentenceOf({ language: languageOf, mayWrite }: Asked, error: unknown): string {
  const language = languageOf();
  if (error instanceof UserError) return explain(language, error.problem);
  if (!mayWrite()) return explain(language, { code: 'noEditRights' });
  const detail = error instanceof Error ? error.message : String(error);
  if (CELLS_USED_UP.test(detail)) return explain(language, { code: 'cellsUsedUp' });
  console.error(error);
  return say(language, 'problem.bug', { detail });
}
