import type { Problem } from '../funnel/problem';
import { fill, type Language, type Phrases } from './fill';

/** A problem as one sentence of some phrases: see `explain`. */
export function explainFrom(words: Phrases, language: Language, problem: Problem): string {
  const phrase = words[`problem.${problem.code}`];
  if (phrase === undefined) return fill(language, words['problem.bug']?.[language] ?? '', { detail: problem.code });
  const parameters = Object.entries(problem).map(([name, value]) => {
    return [name, words[`${name}.${String(value)}`]?.[language] ?? value] as const; // { metric: 'leads' } is said as 'metric.leads'
  });
  return fill(language, phrase[language], Object.fromEntries(parameters));
}
