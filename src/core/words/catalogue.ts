import type { Metric } from '../funnel/metrics';
import { CHAT_WORDS } from './chatWords';
import { CONFORMANCE_WORDS } from './conformance';
import { CONSTRAINT_LOG_WORDS } from './constraintLogWords';
import { DEAL_SHEET_WORDS } from './dealSheetWords';
import { DEAL_WORDS } from './dealWords';
import { DEMO_WORDS } from './demoWords';
import { ECONOMICS_WORDS } from './economicsWords';
import type { Phrase } from './fill';
import { FUNNEL_WORDS } from './funnelWords';
import { GOAL_WORDS } from './goalWords';
import { HISTORY_WORDS } from './historyWords';
import { HYPOTHESIS_WORDS } from './hypothesisWords';
import { MANAGER_TALK_WORDS } from './managerTalkWords';
import { MANAGER_WORDS } from './managerWords';
import { MEETING_WORDS } from './meetingWords';
import { METRIC_WORDS } from './metricWords';
import { PLAN_WORDS } from './planWords';
import { PROBLEM_WORDS } from './problemWords';
import { QUALITY_WORDS } from './qualityWords';
import { ROLE_WORDS } from './roleWords';
import { ROW_WORDS } from './rowWords';
import { SHEET_WORDS } from './sheetWords';
import { SIGNAL_WORDS } from './signalWords';
import { SPEED_WORDS } from './speedWords';
import { TRIAL_WORDS } from './trialWords';
import { TRUST_WORDS } from './trustWords';

/** Every word that sheets, menu and answers show, Russian and English side by side. Pages have more: pageWords.ts. */
export const WORDS = {
  ...METRIC_WORDS,
  ...ROW_WORDS,
  ...SHEET_WORDS,
  ...SIGNAL_WORDS,
  ...PLAN_WORDS,
  ...GOAL_WORDS,
  ...ROLE_WORDS,
  ...DEMO_WORDS,
  ...FUNNEL_WORDS,
  ...SPEED_WORDS,
  ...QUALITY_WORDS,
  ...ECONOMICS_WORDS,
  ...PROBLEM_WORDS,
  ...DEAL_WORDS,
  ...DEAL_SHEET_WORDS,
  ...TRIAL_WORDS,
  ...TRUST_WORDS,
  ...HISTORY_WORDS,
  ...HYPOTHESIS_WORDS,
  ...MANAGER_WORDS,
  ...MANAGER_TALK_WORDS,
  ...MEETING_WORDS,
  ...CONSTRAINT_LOG_WORDS,
  ...CHAT_WORDS,
  ...CONFORMANCE_WORDS,
} as const satisfies {
  readonly [key: string]: Phrase;
} & { readonly [M in Metric as `metric.${M}`]: Phrase };
