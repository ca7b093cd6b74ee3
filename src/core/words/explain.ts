import type { Problem } from '../funnel/problem';
import { WORDS } from './catalogue';
import { explainFrom } from './explainFrom';
import type { Language } from './fill';

/**
 * A problem as one sentence that says where, what and how to mend it. Parameters that are themselves keys of the
 * catalogue (a metric) are said in the language. A code without a sentence is our own mistake and says so.
 */
export const explain = (language: Language, problem: Problem): string => explainFrom(WORDS, language, problem);
