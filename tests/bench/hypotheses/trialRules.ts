import { addDays, type HypothesisVerdict, stats } from '../../../src/core';
import { judged } from '../../../src/core/trials/judgeHypothesis';
import { lastDayOfTrial, trialOf } from '../../../src/core/trials/trial';
import type { TrialStage } from './trialCases';
import type { TrialRun } from './trialCompany';

/** A way to judge a trial at its end. */
export interface TrialRule {
  readonly name: string;
  readonly verdictOf: (run: TrialRun, stage: TrialStage) => HypothesisVerdict;
}

/** The add-on's own: the verdict of `judgeHypothesis`, without the review of what else happened. */
export const ourRule: TrialRule = {
  name: 'ours',
  verdictOf: ({ facts, hypothesis }) => judged(trialOf(facts, hypothesis, lastDayOfTrial(hypothesis))).verdict,
};

interface Counts {
  readonly x: number;
  readonly n: number;
}
type OfCounts = (before: Counts, after: Counts, target: number) => HypothesisVerdict;

/** What people do instead, on the sums of the eight weeks before and of the trial. */
export const NAIVE_RULES: readonly TrialRule[] = [
  naive('rate up ≥ 10 %', (before, after) => (share(after) >= 1.1 * share(before) ? 'confirmed' : 'notConfirmed')),
  naive('z-test p < 0.05', (before, after) => {
    const pooled = (before.x + after.x) / (before.n + after.n);
    const spread = Math.sqrt(pooled * (1 - pooled) * (1 / before.n + 1 / after.n));
    const z = (share(after) - share(before)) / spread;
    return Math.abs(z) < 1.96 ? 'notConfirmed' : z > 0 ? 'confirmed' : 'worse';
  }),
  naive('Newcombe 90/80, not deflated', (before, after, target) => {
    const interval = (level: number) => stats.newcombe(after.x, after.n, before.x, before.n, level);
    const [low, high] = interval(0.9);
    if (low > 0) return 'confirmed';
    if (high < 0) return 'worse';
    return interval(0.8)[1] < target * share(before) ? 'notConfirmed' : 'notEnoughData';
  }),
];

const share = ({ x, n }: Counts): number => x / n;

function naive(name: string, ofCounts: OfCounts): TrialRule {
  return {
    name,
    verdictOf: ({ facts, hypothesis }, stage) => {
      const { start, expectedLift } = hypothesis;
      const sums = (from: string, to: string): Counts => {
        let [x, n] = [0, 0];
        for (const { day, values } of facts.records) {
          if (day < from || day > to) continue;
          x += values[stage.of] ?? 0;
          n += stage.per === 'days' ? 0 : (values[stage.per] ?? 0);
        }
        return { x, n: Math.max(n, x, 1) };
      };
      const before = sums(addDays(start, -56), addDays(start, -1));
      const after = sums(start, lastDayOfTrial(hypothesis));
      return ofCounts(before, after, expectedLift);
    },
  };
}
