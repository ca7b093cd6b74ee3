/** Trials: whether what was tried worked, said at the end that was planned and never before, save that it does harm. */
export type { Hypothesis, HypothesisVerdict, Judgement, Lift } from './hypothesis';
export { judgeHypothesis } from './judgeHypothesis';
export { type JudgementSaid, judgementSaid, writeLevel } from './judgementSaid';
export { judgeOneOff, type OneOff } from './judgeOneOff';
export { oneOffSaid } from './oneOffSaid';
export { planTrial, type TrialPlan, trialPlanSaid } from './planTrial';
export { lastDayOfTrial } from './trial';
export { TRIED } from './tried';
export { writeLift, writeRange } from './writeTrial';
