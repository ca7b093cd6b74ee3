import type { Listener } from '../signals/sentence';
import { grammarOf } from '../words/languages';
import { say, writeNumber } from '../words/say';
import type { Lift } from './hypothesis';

/** A share in whole percents. */
export const percents = (share = 0): number => Math.round(100 * share);

/** '+8': percents with their sign. */
function signed(share: number, { language }: Listener): string {
  const number = percents(share);
  return `${number > 0 ? '+' : ''}${writeNumber(language, number)}`;
}

/** '+8 %': a relative change as people say it. */
export const writeLift = (share: number, listener: Listener): string =>
  `${signed(share, listener)}${grammarOf(listener.language).beforePercent}%`;

/** 'от +2 до +14': the interval of a change, in percents. */
export const writeRange = ({ low, high }: Lift, listener: Listener): string =>
  say(listener.language, 'trial.range', { low: signed(low, listener), high: signed(high, listener) });
