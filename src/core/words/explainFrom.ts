import type { Problem } from '../funnel/problem';
import { fill, type Language, type Phrases, textOf } from './fill';

/** A problem as one sentence of some phrases: see `explain`. */
export function explainFrom(words: Phrases, language: Language, problem: Problem): string {
  const said = (key: string): string | undefined => words[key] && textOf(language, key, words[key]);
  const text = said(`problem.${problem.code}`);
  if (text === undefined) return fill(language, said('problem.bug') ?? '', { detail: problem.code });
  const parameters = Object.entries(problem).map(([name, value]) => {
    return [name, said(`${name}.${String(value)}`) ?? value] as const; // { metric: 'leads' } is said as 'metric.leads'
  });
  return fill(language, text, Object.fromEntries(parameters));
}
