/** Trials: whether what was tried worked, said at the end that was planned and never before, save that it does harm. */
export type { Hypothesis, HypothesisVerdict, Judgement, Lift } from './hypothesis';
export { judgeHypothesis } from './judgeHypothesis';
export { type JudgementSaid, judgementSaid } from './judgementSaid';
export { judgeOneOff, type OneOff } from './judgeOneOff';
