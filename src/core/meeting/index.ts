/** The weekly meeting: its agenda by the numbers, «Фокус недели», and what was decided. */
export { type AgendaItem, agendaOf, sentences, TOPICS, type Topic } from './agenda';
export { canCarryTo, carriedReason, openOf } from './carry';
export {
  CONSTRAINT_STATES,
  type ConstraintEntry,
  type ConstraintFault,
  type ConstraintState,
  checkConstraint,
  constraintCheckSaid,
  constraintLogSaid,
  EVIDENCE,
  WHYS,
  type Why,
} from './constraintLog';
export {
  checkDecisions,
  DECISION_STATES,
  type Decision,
  type DecisionCheck,
  type DecisionFault,
  type DecisionState,
  LONGEST_DAYS,
  MOST_OPEN,
} from './decision';
export { checkSaid, overdueSaid, shortened } from './decisionSaid';
export type { MeetingConstraint, MeetingDeal, MeetingFacts, MeetingTrial } from './facts';
export { focusOf } from './focus';
export { type Question, written } from './questions';
