import { writePercent } from '../../../src/core/words/amounts';
import type { Language } from '../../../src/core/words/fill';

/**
 * A change in percent with its sign.
 *
 * @example signedPercent('en', 0.25) // => '+25%'
 */
export const signedPercent = (language: Language, change: number): string => {
  const rounded = Math.round(100 * change) / 100;
  const text = writePercent(language, rounded).replace(/[.,]0(?=\D)/, ''); // a tenth says nothing of whole percents
  return rounded > 0 ? `+${text}` : text;
};
