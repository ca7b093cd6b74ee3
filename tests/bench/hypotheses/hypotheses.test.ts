import { percentOf, type Scores, together } from '../share';
import { SHARE_STAGES } from './trialCases';
import { NAIVE_RULES, ourRule } from './trialRules';
import { trialScores } from './trialScores';

const COMPANIES = 20;
const [NAIVE] = NAIVE_RULES;

/** A small fixed slice of `npm run bench:hypotheses`, with wide margins. */
describe('hypotheses of twenty typical medium companies', () => {
  const rules = NAIVE === undefined ? [ourRule] : [ourRule, NAIVE];
  const scores: Scores = together(
    SHARE_STAGES.flatMap((stage) =>
      Array.from({ length: COMPANIES }, (_, index) =>
        trialScores({ size: 'medium', wobble: 'typical', seed: 77_000 + index }, stage, rules),
      ),
    ),
  );
  const percent = (what: string, rule = ourRule.name): number => percentOf(scores[`${what} 4 ${rule}`]) ?? Number.NaN;

  it('are seldom confirmed where nothing was changed, and often by "up by a tenth"', () => {
    expect(scores[`false confirmed 4 ${ourRule.name}`]?.of).toBe(3 * COMPANIES);
    expect(percent('false confirmed')).toBeLessThan(10);
    expect(percent('false confirmed', NAIVE?.name)).toBeGreaterThan(8);
  });

  it('are mostly confirmed after four weeks where they came true, and seldom turned down', () => {
    expect(percent('confirmed')).toBeGreaterThan(50);
    expect(percent('wrong not confirmed')).toBeLessThan(25);
  });
});
