/** The pure core's public face: what pages, sheets and anyone outside may use. Nothing but exports. */
export {
  type CheckedDeal,
  checkDeals,
  type DealCounts,
  type DealCountsOptions,
  type DealCycle,
  dealCycle,
  dealsToRecords,
  type StuckDeal,
  stuckDeals,
} from './deals';
export { type Demo, type DemoOptions, demoCompany, simulate } from './demo';
export {
  addDays,
  addMonths,
  addWeeks,
  type Calendar,
  type Day,
  daysBetween,
  daysFrom,
  firstDayOf,
  isDay,
  isoWeekOf,
  lastDayOf,
  type Month,
  mondayOf,
  monthOf,
  type Week,
  weekdayOf,
} from './funnel/calendar';
export { checkDay, checkValues, type EntryQuestion, type UsualDay, usualDay } from './funnel/checkDay';
export { publicHolidays } from './funnel/holidays';
export {
  INPUTS,
  type InputMetric,
  type Metric,
  type OwnMetric,
  RATIOS,
  type RatioMetric,
} from './funnel/metrics';
export { parseSettings } from './funnel/parseSettings';
export { type Problem, UserError } from './funnel/problem';
export type { DayRecord, Deal, Facts, Inputs, ManagerRecord, Plan, Values } from './funnel/records';
export { type Period, type PeriodKind, rollUp } from './funnel/rollUp';
export type { Settings } from './funnel/settings';
export {
  type GenericCsv,
  type ImportFormat,
  type ImportOptions,
  type ImportResult,
  readExport,
  readGenericCsv,
} from './importing';
export { compareManagers, type ManagerCell, type ManagerVerdict } from './managers';
export {
  type AgendaItem,
  agendaOf,
  type ConstraintEntry,
  type ConstraintFault,
  canCarryTo,
  checkConstraint,
  checkDecisions,
  type Decision,
  type DecisionCheck,
  type DecisionFault,
  focusOf,
  type MeetingFacts,
  openOf,
  type Topic,
} from './meeting';
export { dayWeight, type WeekdayProfile, weekdayProfile } from './norms/weekdayProfile';
export {
  type Chain,
  type Changes,
  type Constraint,
  type ConstraintOptions,
  type ConstraintStage,
  type Effect,
  effectsOf,
  explainGap,
  type Forecast,
  type ForecastAsk,
  forecastMonth,
  type Gap,
  type GapFactor,
  type GapLine,
  type GoalPlan,
  type Lever,
  type LeverFound,
  type Link,
  lastDayEntered,
  monthWeights,
  type Outcome,
  outcomeOf,
  type PlanFact,
  planFact,
  planMonth,
  type Range,
  type Required,
  rankConstraint,
  type Stage,
  spreadYear,
  type WhatIf,
  type WhatIfAsk,
  whatIf,
} from './plan';
export {
  type Because,
  dailyStops,
  reviewWeek,
  type Signal,
  type SignalVerdict,
  type Stop,
  type WeeklyReport,
} from './signals';
export { stats } from './stats';
export {
  type AuthorRecord,
  authorRecords,
  type Hypothesis,
  type HypothesisVerdict,
  isUpForReview,
  type JudgedTrial,
  type Judgement,
  judgeHypothesis,
  judgeOneOff,
  type Lift,
  type OneOff,
  type Reached,
  reachEffect,
  reviewDayUpTo,
} from './trials';
export { explainOnPage as explain } from './words/importingPageWords';
export { LANGUAGES, type Language, say, type WordKey } from './words/say';
