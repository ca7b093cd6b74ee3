import { type Language, say } from '../core/words/say';
import { type JournalLine, type JournalRow, UNDOES } from './journal';

/** How an undoing is told. */
export interface Undoing {
  /** What was undone or, where that was an undoing itself, what comes back. */
  readonly title: string;
  /** Whether an undoing is undone, so that something comes back. */
  readonly isAgain: boolean;
  /** What the journal calls it. */
  readonly action: string;
  /** The line that tells what it undoes, and how much of it: `kept` stay as somebody left them. */
  readonly line: (kept: number) => JournalLine;
}

/**
 * How the undoing of an action is told, by the action's lines. The line of an undoing holds the name of what it undid;
 * that of an undoing of an undoing holds none, as it is done again.
 */
export function undoingOf(language: Language, batch: string, lines: readonly JournalRow[]): Undoing {
  const undid = lines.find(({ metric }) => metric === UNDOES)?.was ?? '';
  const isAgain = undid !== '';
  const title = isAgain ? undid : (lines[0]?.action ?? '');
  const partly = (kept: number): string => (kept === 0 ? title : say(language, 'undo.partly', { what: title }));
  return {
    title,
    isAgain,
    action: say(language, isAgain ? 'action.redo' : 'action.undo'),
    line: (kept) => ({ metric: UNDOES, now: batch, ...(!isAgain && { was: partly(kept) }) }),
  };
}
