import { roughMoney, writePercent } from '../../src/core/words/amounts';
import { REPORT_PAGE_WORDS, type ReportWordKey } from '../../src/core/words/reportWords';
import type { ReportTrend } from '../../src/shell/reportTypes';
import { type SpeechOf, speechHook } from '../shared/speech';

/** The way this page speaks: its words, numbers and days in one language. */
export type Speech = SpeechOf<ReportWordKey>;
/** The page's speech, in the language of the table. */
export const useSpeech = speechHook(REPORT_PAGE_WORDS);

/** A number as it is written: money roughly, or a count. */
export const amount = ({ language, number }: Speech, value: number, { isMoney, currency }: Kind): string =>
  isMoney
    ? roughMoney(language, value, currency)
    : number(Math.abs(value) < 10 ? Math.round(value * 10) / 10 : Math.round(value));

/** What a number is of. */
export interface Kind {
  readonly isMoney: boolean;
  readonly currency: string;
}

/** A metric's value by its format. */
export function writeFormat(
  speech: Speech,
  value: number,
  of: { format: ReportTrend['format']; currency: string },
): string {
  if (of.format === 'percent') return writePercent(speech.language, value);
  return amount(speech, value, { isMoney: of.format !== 'int', currency: of.currency });
}

/** A difference with its sign in front, before that of the currency too. */
export const signed = (speech: Speech, value: number, kind: Kind): string =>
  (value > 0 ? '+' : value < 0 ? '−' : '') + amount(speech, Math.abs(value), kind);

/** A sentence with its full stop; the core leaves it to whoever puts sentences together. */
export const closed = (text: string): string => (text === '' || /[.!?…]$/.test(text) ? text : `${text}.`);
