import { addDays, type Day } from '../funnel/calendar';
import { type Listener, metricName, writeMetric } from '../signals/sentence';
import type { Signal } from '../signals/signal';
import { isWordKey, say, type WordKey, type WordParameters } from '../words/say';
import { writeDay } from '../words/writeDay';
import type { Hypothesis, Judgement, Lift } from './hypothesis';
import { lastDayOfTrial } from './trial';
import { triedOf } from './tried';
import { percents, writeLift, writeRange } from './writeTrial';

/** What is said of a hypothesis, part by part; '' where there is nothing to say. */
export interface JudgementSaid {
  /** The verdict with what was measured, or when to come back. */
  readonly what: string;
  /** When to look again, and what a change before and after does not prove. */
  readonly more: string;
  /** What else happened in these weeks. */
  readonly disturbed: string;
}

const MOST_DISTURBANCES = 3;

/** A judgement of a hypothesis in words, as of the evening of a day (LAYOUT.md, rules 8 and 9). */
export function judgementSaid(
  judgement: Judgement,
  { hypothesis, asOf }: { readonly hypothesis: Hypothesis; readonly asOf: Day },
  listener: Listener,
): JudgementSaid {
  const telling = { judgement, hypothesis, listener };
  const key = keyOf(telling, asOf < lastDayOfTrial(hypothesis));
  return {
    what: say(listener.language, key, wordsOf(telling)),
    more: key === 'trial.noRule' ? '' : moreOf(telling),
    disturbed: disturbedBy(judgement.disturbances, listener),
  };
}

interface Telling {
  readonly judgement: Judgement;
  readonly hypothesis: Hypothesis;
  readonly listener: Listener;
}

function keyOf(telling: Telling, isEarly: boolean): WordKey {
  const { judgement, hypothesis } = telling;
  const { verdict, lift } = judgement;
  if (triedOf(hypothesis) === undefined) return 'trial.noRule';
  switch (verdict) {
    case 'tooEarly':
      return earlyKey(judgement);
    case 'confirmed':
      return percents(lift?.mean) < percents(hypothesis.expectedLift) ? 'trial.confirmed.weaker' : 'trial.confirmed';
    case 'worse':
      return isEarly ? 'trial.worse.early' : 'trial.worse';
    case 'notConfirmed':
      return 'trial.notConfirmed';
    case 'notEnoughData':
      return lift === undefined ? 'trial.notEnoughData.none' : 'trial.notEnoughData';
  }
}

function earlyKey({ before, after, of }: Judgement): WordKey {
  if (before === undefined) return 'trial.tooEarly.none';
  if (after === undefined) return 'trial.tooEarly.begun';
  return of === undefined ? 'trial.tooEarly.count' : 'trial.tooEarly';
}

function wordsOf({ judgement, hypothesis, listener }: Telling): WordParameters {
  const { before = 0, after = 0, of = 0, lift } = judgement;
  const { language } = listener;
  const key = `trial.of.${hypothesis.metric}`;
  const measured: Lift = lift ?? { mean: 0, low: 0, high: 0 };
  return {
    metric: metricName(hypothesis.metric, listener),
    before: writeLevel(hypothesis, before, listener),
    after: writeLevel(hypothesis, after, listener),
    of: isWordKey(key) ? say(language, key, { n: Math.round(of) }) : '',
    expected: writeLift(hypothesis.expectedLift, listener),
    lift: writeLift(measured.mean, listener),
    range: writeRange(measured, listener),
    day: writeDay(addDays(lastDayOfTrial(hypothesis), 1), listener),
  };
}

function moreOf({ judgement, hypothesis, listener }: Telling): string {
  const { verdict, before, weeksNeeded } = judgement;
  const { language } = listener;
  if (verdict === 'confirmed') return say(language, 'trial.together');
  if (verdict !== 'notEnoughData' || before === undefined) return '';
  const expected = writeLift(hypothesis.expectedLift, listener);
  if (weeksNeeded === undefined) return say(language, 'trial.never', { expected });
  const weeks = Math.max(1, weeksNeeded - hypothesis.weeks);
  const day = writeDay(addDays(lastDayOfTrial(hypothesis), 7 * weeks + 1), listener);
  return say(language, 'trial.extend', { expected, weeks, day });
}

function disturbedBy(disturbances: readonly Signal[], listener: Listener): string {
  const { language } = listener;
  const said = disturbances.slice(0, MOST_DISTURBANCES).map(({ metric, source, verdict }) => {
    const name = metricName(metric, listener);
    const quoted = say(language, 'trial.quoted', { name });
    const key = verdict === 'alarm' ? 'trial.disturbed.alarm' : 'trial.disturbed.goodNews';
    return say(language, key, { metric: source === undefined ? quoted : `${source}, ${quoted}` });
  });
  return said.length === 0 ? '' : say(language, 'trial.disturbed', { what: said.join('; ') });
}

/** A metric's level as people read it; a count is that of a week. */
export function writeLevel({ metric }: Pick<Hypothesis, 'metric'>, value: number, listener: Listener): string {
  const written = writeMetric(metric, value, listener);
  const isCount = metric === 'leads' || metric === 'payments';
  return isCount ? say(listener.language, 'trial.perWeek', { n: written }) : written;
}
