import { once, type Scores, together } from '../share';
import { TRIAL_WEEKS, type TrialStage } from './trialCases';
import { type TrialAsk, trialRun } from './trialCompany';
import type { TrialRule } from './trialRules';

/** One company's trials of a stage, without effect and with the one hoped for, by all rules. */
export function trialScores(ask: TrialAsk, stage: TrialStage, rules: readonly TrialRule[]): Scores {
  const [without, withEffect] = [trialRun(ask, stage, 1), trialRun(ask, stage, 1 + stage.expectedLift)];
  return together(
    TRIAL_WEEKS.flatMap((weeks) =>
      rules.map((rule): Scores => {
        const key = `${weeks} ${rule.name}`;
        const nothing = rule.verdictOf(without(weeks), stage);
        const truly = rule.verdictOf(withEffect(weeks), stage);
        return {
          [`false confirmed ${key}`]: once(nothing === 'confirmed'),
          [`false worse ${key}`]: once(nothing === 'worse'),
          [`confirmed ${key}`]: once(truly === 'confirmed'),
          [`wrong not confirmed ${key}`]: once(truly === 'notConfirmed' || truly === 'worse'),
        };
      }),
    ),
  );
}
