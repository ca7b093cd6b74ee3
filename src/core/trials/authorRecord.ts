import { sameNameKey } from '../funnel/settings';
import type { Listener } from '../signals/sentence';
import { say } from '../words/say';
import type { HypothesisVerdict } from './hypothesis';
import { writeLift } from './writeTrial';

/** A hypothesis that was judged: whose it is, what was expected of it and what came. */
export interface JudgedTrial {
  readonly owner: string;
  readonly verdict: HypothesisVerdict;
  /** Relative: 0.15 is +15 %. */
  readonly expected: number;
  readonly actual: number;
}
/** How what a person expected compares with what came, over all their hypotheses that could be judged. */
export interface AuthorRecord {
  readonly owner: string;
  readonly judged: number;
  readonly confirmed: number;
  /** Means of the lifts. */
  readonly expected: number;
  readonly actual: number;
}

/**
 * What each author expected beside what came (REQUIREMENTS.md, 54), those with most hypotheses first. Where there was not
 * data enough nothing is known of what came, so these are left out; names count as the same whatever their case.
 */
export function authorRecords(trials: readonly JudgedTrial[]): AuthorRecord[] {
  const authors = new Map<string, JudgedTrial[]>();
  for (const trial of trials) {
    const key = sameNameKey(trial.owner);
    if (key === '' || trial.verdict === 'tooEarly' || trial.verdict === 'notEnoughData') continue;
    authors.set(key, [...(authors.get(key) ?? []), trial]);
  }
  return [...authors.values()].map(recordOf).sort((a, b) => b.judged - a.judged || (a.owner < b.owner ? -1 : 1));
}

function recordOf(own: readonly JudgedTrial[]): AuthorRecord {
  const mean = (of: 'expected' | 'actual'): number => own.reduce((sum, trial) => sum + trial[of], 0) / own.length;
  return {
    owner: own[0]?.owner ?? '',
    judged: own.length,
    confirmed: own.filter(({ verdict }) => verdict === 'confirmed').length,
    ...{ expected: mean('expected'), actual: mean('actual') },
  };
}

/** «Ольга: ждали +15 %, получили +6 % в среднем по 4 гипотезам. Подтвердилось 2 из 4.» */
export const recordSaid = ({ owner, judged, confirmed, expected, actual }: AuthorRecord, listener: Listener): string =>
  say(listener.language, 'trial.record', {
    ...{ owner, n: judged, confirmed, of: judged },
    expected: writeLift(expected, listener),
    actual: writeLift(actual, listener),
  });
