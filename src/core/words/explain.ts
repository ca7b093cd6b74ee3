import type { Problem } from '../funnel/problem';
import { WORDS } from './catalogue';
import { fill, type Language, type Phrases } from './fill';

/**
 * A problem as one sentence that says where, what and how to mend it. Parameters that are themselves keys of the
 * catalogue (a metric) are said in the language. A code without a sentence is our own mistake and says so.
 */
export const explain = (language: Language, problem: Problem): string => explainFrom(WORDS, language, problem);

/** The same, from other phrases. */
export function explainFrom(words: Phrases, language: Language, problem: Problem): string {
  const phrase = words[`problem.${problem.code}`];
  if (phrase === undefined) return fill(language, words['problem.bug']?.[language] ?? '', { detail: problem.code });
  const parameters = Object.entries(problem).map(([name, value]) => {
    return [name, words[`${name}.${String(value)}`]?.[language] ?? value] as const; // { metric: 'leads' } is said as 'metric.leads'
  });
  return fill(language, phrase[language], Object.fromEntries(parameters));
}
