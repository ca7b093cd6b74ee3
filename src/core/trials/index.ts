/** Trials: whether what was tried worked, said at the end that was planned and never before, save that it does harm. */
export { type AuthorRecord, authorRecords, type JudgedTrial, recordSaid } from './authorRecord';
export type { Hypothesis, HypothesisVerdict, Judgement, Lift } from './hypothesis';
export { judgeHypothesis } from './judgeHypothesis';
export { type JudgementSaid, judgementSaid, writeLevel } from './judgementSaid';
export { judgeOneOff, type OneOff } from './judgeOneOff';
export { oneOffSaid } from './oneOffSaid';
export { planTrial, type TrialPlan, trialPlanSaid } from './planTrial';
export { type Reached, reachEffect, reachSaid } from './reach';
export { isUpForReview, reviewDayUpTo } from './reviewDay';
export { lastDayOfTrial } from './trial';
export { TRIED } from './tried';
export { writeLift, writeRange } from './writeTrial';
