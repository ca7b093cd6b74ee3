/** Deals: how long they take, how fast they move and are answered, which are stuck, what they count up to, and what is odd about them. */
export { type CheckedDeal, checkDeals } from './checkDeals';
export { type Beside, countBeside } from './countBeside';
export { type CountedByManager, countByManager, countDeals } from './countDeals';
export { type DealCycle, dealCycle } from './dealCycle';
export { type DealCounts, type DealCountsOptions, dealsToRecords } from './dealsToRecords';
export { type AnswerSpeed, type FirstAnswers, firstAnswers, type NamedAnswers } from './firstAnswer';
export { type Cohort, type Cohorts, maturedCohorts, type SourceWins } from './maturedCohorts';
export { type OpenMoney, openMoney, type StageMoney } from './openMoney';
export { type Pace, type StageDays, type StagePace, stageDays } from './stageDays';
export { type StageFlow, stageFunnel } from './stageFunnel';
export { type StageNaming, stageNaming } from './stageNames';
export { type StuckDeal, stuckDeals } from './stuckDeals';
export { type Velocity, velocity } from './velocity';
