import { dayNumber } from '../core/funnel/calendar';
import { INPUT_IDS } from '../core/funnel/metrics';
import type { DayRecord } from '../core/funnel/records';
import type { Telling } from '../core/signals/weekSaid';
import { type Hypothesis, type HypothesisVerdict, type Judgement, lastDayOfTrial } from '../core/trials';
import { say } from '../core/words/say';
import type { Asked } from './readHypotheses';

const SEPARATOR = ' | ';

/** The verdict with what it rests on, the facts of the trial and its terms, and the lift that was measured. */
export const fixedBy = ({ verdict, lift }: Judgement, hypothesis: Hypothesis, telling: Telling): string =>
  [verdict, factsSum(hypothesis, telling), termsOf(hypothesis), lift?.mean.toFixed(4) ?? ''].join(SEPARATOR);

const VERDICTS = ['confirmed', 'notConfirmed', 'worse', 'notEnoughData'] as const;

/** The verdict that was given, and the lift that was measured then. */
export function givenIn(fixed: string): { readonly verdict?: HypothesisVerdict; readonly lift?: number } {
  const [given, , , lift = ''] = fixed.split(SEPARATOR);
  const verdict = VERDICTS.find((one) => one === given);
  return { ...(verdict && { verdict }), ...(lift !== '' && { lift: Number(lift) }) };
}

const termsOf = ({ metric, source = '', manager = '', expectedLift, start, weeks }: Hypothesis): string =>
  [metric, source, manager, expectedLift, start, weeks].join(' ');

/** A number that changes when a number of the trial's days is corrected. */
function factsSum({ start, weeks, source }: Hypothesis, { facts }: Telling): string {
  const end = lastDayOfTrial({ start, weeks });
  let sum = 0;
  for (const record of facts.records) {
    if (record.day < start || record.day > end || (source !== undefined && record.source !== source)) continue;
    const weight = dayNumber(record.day) - dayNumber(start) + 1;
    sum += sumOf(record.values, weight);
  }
  return String(Math.round(100 * sum) / 100);
}

/** What is not entered counts for nothing, and 0 for something. */
const sumOf = (values: DayRecord['values'], weight: number): number =>
  INPUT_IDS.reduce(
    (sum, id, index) => sum + (values[id] === undefined ? 0 : (values[id] + 1000) * (weight + index)),
    0,
  );

/** What has changed since a verdict was given; '' where nothing has. */
export function noteOn(fixed: string, asked: Asked, telling: Telling): string {
  const { language } = telling.settings;
  const [, sum, terms] = fixed.split(SEPARATOR);
  if (asked.kind !== 'trial' || termsOf(asked.hypothesis) !== terms) return say(language, 'hyp.note.terms');
  return factsSum(asked.hypothesis, telling) === sum ? '' : say(language, 'hyp.note.facts');
}
