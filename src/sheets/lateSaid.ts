import { mondayOf } from '../core/funnel/calendar';
import type { LateCorrection } from '../core/funnel/lateCorrections';
import type { Settings } from '../core/funnel/settings';
import { say, writeNumber } from '../core/words/say';
import { nameOf } from './book';
import { serialOfDay } from './serial';
import { type SignalRow, tableRow } from './signalTable';

/** What was corrected in a week after it had been reviewed, as one sentence. */
export function lateSaid({ numbers, by }: LateCorrection, settings: Settings): string {
  const { language } = settings;
  const sums = by.map(({ metric, change }) => {
    const sign = change > 0 ? '+' : '';
    return `${nameOf(settings, metric)} ${change === 0 ? '±0' : sign + writeNumber(language, change)}`;
  });
  return say(language, 'week.late', { sums: sums.join(', '), n: numbers });
}

/** The same as rows that «Недели» looks up by its week. */
export const lateSignals = (corrections: readonly LateCorrection[], settings: Settings): SignalRow[] =>
  corrections.map((correction) =>
    tableRow('late', [serialOfDay(mondayOf(correction.week)), 1], { text: lateSaid(correction, settings) }),
  );
