import { addDays, type Day } from '../funnel/calendar';
import type { Facts } from '../funnel/records';
import type { Listener } from '../signals/sentence';
import { say } from '../words/say';
import { writeDay } from '../words/writeDay';
import type { Hypothesis } from './hypothesis';
import { evidenceOf } from './judgeHypothesis';
import { trialOf } from './trial';
import { triedOf } from './tried';
import { weeksFor } from './verdict';
import { writeLift } from './writeTrial';

/** What a hypothesis can show at this volume, known before it begins. */
export interface TrialPlan {
  /** Whole weeks after which the expected lift would be seen four times out of five; absent where no number would do. */
  readonly weeksNeeded?: number;
  /** The last day of those weeks. */
  readonly enoughBy?: Day;
  /** The smallest lift, in whole percents as a share, that the planned weeks would show; absent where none. */
  readonly visibleLift?: number;
}

const PERCENTS = Array.from({ length: 300 }, (_, index) => (index + 1) / 100);

/**
 * By when the volume can answer, or what lift it could see (METHODS, 2d), as of the evening of a day. Nothing where
 * there is no past to compare with.
 */
export function planTrial(facts: Facts, hypothesis: Hypothesis, asOf: Day): TrialPlan | undefined {
  const { evidence, lagWeeks } = evidenceOf(trialOf(facts, hypothesis, asOf));
  const { effort, before } = evidence;
  if (effort === undefined || before === undefined) return undefined;
  const isShare = triedOf(hypothesis)?.kind === 'share';
  const isPossible = (lift: number): boolean => !isShare || before * (1 + lift) <= 1;
  const weeksTo = (lift: number): number | undefined =>
    isPossible(lift) ? weeksFor(effort, lift, lagWeeks) : undefined;
  const weeksNeeded = weeksTo(hypothesis.expectedLift);
  const visibleLift = PERCENTS.find((lift) => (weeksTo(lift) ?? Number.POSITIVE_INFINITY) <= hypothesis.weeks);
  return {
    ...(weeksNeeded !== undefined && { weeksNeeded, enoughBy: addDays(hypothesis.start, 7 * weeksNeeded - 1) }),
    ...(visibleLift !== undefined && { visibleLift }),
  };
}

/** The same in one or two sentences. */
export function trialPlanSaid(plan: TrialPlan | undefined, hypothesis: Hypothesis, listener: Listener): string {
  const { language } = listener;
  if (plan === undefined) return say(language, 'trialPlan.noPast');
  const { weeksNeeded, enoughBy, visibleLift } = plan;
  const { weeks, expectedLift } = hypothesis;
  const words = { expected: writeLift(expectedLift, listener), weeks: weeksNeeded, planned: weeks };
  if (weeksNeeded !== undefined && weeksNeeded <= weeks && enoughBy !== undefined)
    return say(language, 'trialPlan.enough', { ...words, day: writeDay(enoughBy, listener) });
  const long = weeksNeeded === undefined ? 'trialPlan.never' : 'trialPlan.longer';
  const seen =
    visibleLift === undefined
      ? say(language, 'trialPlan.seesNothing', words)
      : say(language, 'trialPlan.sees', { ...words, lift: writeLift(visibleLift, listener) });
  return `${say(language, long, words)} ${seen}`;
}
