import type { Month } from '../core/funnel/calendar';
import type { Required } from '../core/plan/goal/planMonth';
import type { Lever } from '../core/plan/whatIf/levers';
import type { WhatIf } from '../core/plan/whatIf/whatIf';
import type { SidebarState } from './sidebarTypes';

/** How sure one wants to be of a goal: on average, or four times in five. */
export type Assurance = 'likely' | 'assured';
/** A month and the revenue wanted in it. */
export interface GoalRequest {
  readonly month: Month;
  readonly goal: number;
}
/** A plan to be adopted; `replace` is the explicit yes to losing the month's plan. */
export interface AdoptRequest extends GoalRequest {
  readonly choice: Assurance;
  readonly replace: boolean;
}
/** What a goal takes, as the sidebar shows it. */
export interface GoalAnswer {
  readonly month: Month;
  readonly goal?: number;
  readonly sentence: string;
  readonly likely?: Required;
  readonly assured?: Required;
}
/** All that the sidebar's section about the plan needs, in one call. */
export interface GoalState extends GoalAnswer {
  /** What «План» says of the current month. */
  readonly forecast: string;
  readonly chance: string;
  readonly why: string;
  readonly whatIf: WhatIf;
  /** What the business calls its levers. */
  readonly leverNames: { readonly [L in Lever]?: string };
}
/** The month has a plan of so much revenue: nothing was written, and somebody has to say yes. */
export interface AdoptAsks {
  /** 0 where the plan says nothing of revenue. */
  readonly asks: number;
}
/** The plan was adopted. */
export interface AdoptDone {
  readonly version: number;
  readonly state: SidebarState;
}
