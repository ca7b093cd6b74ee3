import { whileLocked } from './lock';
import type { Services } from './ports';

/** Asks a person a question with yes and no. */
export type Ask = (sentence: string) => boolean;

/**
 * In the middle of a write nobody is asked, as the command would begin anew with half of it done: what was typed over a
 * formula stays, and the next repair asks about it.
 */
export const LATER: Ask = () => false;

/** Thrown where an answer is needed that nobody gave yet. Nothing of what depends on it was written. */
class Unanswered extends Error {
  readonly question: string;

  constructor(question: string) {
    super(question);
    this.name = 'Unanswered';
    this.question = question;
  }
}

/**
 * Runs a command that writes, and asks a person what it wants to know. Google lets go of a lock while a dialog is open,
 * so the question is asked without it, and the command then begins anew: what it read may have changed meanwhile, and
 * what it had written already it finds as it should be.
 *
 * @throws UserError busy, and what the command throws
 */
export function whileAsking<T>(services: Services, command: (ask: Ask) => T): T {
  const answers = new Map<string, boolean>();
  const ask: Ask = (sentence) => {
    const known = answers.get(sentence);
    if (known === undefined) throw new Unanswered(sentence);
    return known;
  };
  for (;;) {
    const outcome = whileLocked(services, () => attempt(() => command(ask)));
    if (!(outcome instanceof Unanswered)) return outcome.value;
    answers.set(outcome.question, isYes(services, outcome.question));
  }
}

function attempt<T>(command: () => T): { readonly value: T } | Unanswered {
  try {
    return { value: command() };
  } catch (error) {
    if (error instanceof Unanswered) return error;
    throw error;
  }
}

function isYes({ SpreadsheetApp }: Services, sentence: string): boolean {
  const ui = SpreadsheetApp.getUi();
  return ui.alert(sentence, ui.ButtonSet.YES_NO) === ui.Button.YES;
}
