/** The month and its plan: how it stands, how it will end, why it differs, what holds it back, what a goal takes. */
export {
  type Constraint,
  type ConstraintOptions,
  type ConstraintStage,
  rankConstraint,
} from './constraint/constraint';
export { type Forecast, type ForecastAsk, forecastMonth, type Range } from './forecast/forecastMonth';
export { explainGap, type Gap, type GapFactor, type GapLine } from './gap/gap';
export { type GoalPlan, planMonth, type Required } from './goal/planMonth';
export { monthWeights, spreadYear } from './goal/yearSpread';
export { lastDayEntered, type PlanFact, planFact } from './planFact';
export type { Stage } from './stages';
export type { Chain, Lever, LeverFound, Link } from './whatIf/levers';
export { type Changes, type Effect, effectsOf, type Outcome, outcomeOf } from './whatIf/outcome';
export { type WhatIf, type WhatIfAsk, whatIf } from './whatIf/whatIf';
