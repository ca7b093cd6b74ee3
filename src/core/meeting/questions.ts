import { ownerOf } from '../signals/moreSentences';
import type { Listener } from '../signals/sentence';
import type { SaidLine } from '../signals/weekSaid';
import { isWordKey, say, type WordKey, type WordParameters } from '../words/say';

/** A question by the numbers, and who answers it: a role, or a person of a decision or a hypothesis. */
export interface Question {
  readonly text: string;
  readonly owner: string;
}

/** A question of the catalogue. */
export const question = (
  { language }: Listener,
  key: WordKey,
  { owner, ...words }: WordParameters & { readonly owner: string },
): Question => ({ text: say(language, key, words), owner });

/** What a stage or a metric that fell asks, and whom (REQUIREMENTS.md, 37). */
export function questionOn(metric: string, listener: Listener): Question | undefined {
  const key = `ask.${metric === 'traffic' ? 'leads' : metric}`;
  return isWordKey(key) ? question(listener, key, { owner: ownerOf(metric, listener) }) : undefined;
}

/** What a line of the week asks: what changed there, or how to repeat what went well. */
export function questionsOn(line: SaidLine, listener: Listener): Question[] {
  const { metric, signal } = line;
  if (signal === undefined) return [];
  const own =
    signal.verdict === 'goodNews'
      ? question(listener, 'ask.good', { owner: ownerOf(metric, listener) })
      : questionOn(metric, listener);
  if (own === undefined) return [];
  const { source } = signal;
  return [{ ...own, owner: source === undefined ? own.owner : `${own.owner}, ${source}` }];
}

/** «Что изменилось в подтверждении встреч? (РОП)» */
export const written = ({ text, owner }: Question): string => (owner === '' ? text : `${text} (${owner})`);

/** Questions without those that were asked already. */
export const unrepeated = (questions: readonly Question[]): Question[] => [
  ...new Map(questions.map((one) => [written(one), one])).values(),
];
