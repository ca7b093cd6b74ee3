import type { Telling } from '../core/signals/weekSaid';
import { type Hypothesis, isUpForReview } from '../core/trials';
import { say } from '../core/words/say';
import { triedName } from './hypotheses';
import { askedIn, decisionIn, type HypothesisRow } from './readHypotheses';

/** Whether a hypothesis waits, runs, is to be decided, or was. */
export type HypothesisGroup = 'running' | 'toDecide' | 'decided';

const MOST_RUNNING = 3; // REQUIREMENTS.md, 49

/** Where a row stands: by its decision, then by whether its verdict was given, or harm was seen before. */
export function groupOf(row: HypothesisRow, telling: Telling): HypothesisGroup {
  if (decisionIn(row) !== undefined) return 'decided';
  const { language } = telling.settings;
  const isHarm = row.text('verdict') === say(language, 'verdict.worse');
  const isOver = row.text('fixed') !== '' || isHarm;
  const asked = askedIn(row, telling);
  const isAnswered = asked.kind === 'oneOff' && row.text('verdict') !== say(language, 'verdict.notEnoughData');
  return isOver || isAnswered ? 'toDecide' : 'running';
}

/** Whether a row is up for review: nothing is decided, and its planned end had passed by the last day of review. */
export function isUp(row: HypothesisRow, telling: Telling): boolean {
  const asked = askedIn(row, telling);
  return asked.kind === 'trial' && decisionIn(row) === undefined && isUpForReview(asked.hypothesis, telling.today);
}

/** Trials that run now, by the numbers of their rows. */
export function runningIn(
  rows: readonly HypothesisRow[],
  telling: Telling,
): { readonly id: number; readonly hypothesis: Hypothesis }[] {
  return rows.flatMap((row) => {
    const asked = askedIn(row, telling);
    const isRunning = asked.kind === 'trial' && groupOf(row, telling) === 'running';
    return isRunning ? [{ id: Number(row.cell('id')), hypothesis: asked.hypothesis }] : [];
  });
}

/** What to think of before one more begins: too many at once, or two that cannot be told apart. */
export function warningsOn(
  hypothesis: Pick<Hypothesis, 'metric'>,
  rows: readonly HypothesisRow[],
  telling: Telling,
): string[] {
  const { settings } = telling;
  const running = runningIn(rows, telling);
  const same = running.find((one) => one.hypothesis.metric === hypothesis.metric);
  const words = { metric: triedName(settings, hypothesis.metric), n: same?.id };
  return [
    ...(running.length >= MOST_RUNNING ? [say(settings.language, 'hyp.warn.many', { n: running.length })] : []),
    ...(same === undefined ? [] : [say(settings.language, 'hyp.warn.sameMetric', words)]),
  ];
}
