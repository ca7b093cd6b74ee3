/** Deals: how long they take, which are stuck, what they count up to, and what is odd about them. */
export { type CheckedDeal, checkDeals } from './checkDeals';
export { type Beside, countBeside } from './countBeside';
export { countDeals } from './countDeals';
export { type DealCycle, dealCycle } from './dealCycle';
export { type DealCounts, type DealCountsOptions, dealsToRecords } from './dealsToRecords';
export { type Cohort, type Cohorts, maturedCohorts, type SourceWins } from './maturedCohorts';
export { type OpenMoney, openMoney, type StageMoney } from './openMoney';
export { type StuckDeal, stuckDeals } from './stuckDeals';
