import { UserError } from '../core/funnel/problem';
import { explain } from '../core/words/explain';
import { type Language, say } from '../core/words/say';
import type { Answer } from './sidebarTypes';

/** The command's value, or the one sentence that says what the user can mend; our own mistakes are logged and say so. */
export function answer<T>(languageOf: () => Language, command: () => T): Answer<T> {
  try {
    return { ok: true, value: command() };
  } catch (error) {
    return { ok: false, text: sentenceOf(languageOf(), error) };
  }
}

/** What to tell the user about whatever was thrown. */
export function sentenceOf(language: Language, error: unknown): string {
  if (error instanceof UserError) return explain(language, error.problem);
  console.error(error);
  return say(language, 'problem.bug', { detail: error instanceof Error ? error.message : String(error) });
}
