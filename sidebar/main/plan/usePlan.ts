import type { GoalState } from '../../../src/shell/goalTypes';
import type { SidebarState } from '../../../src/shell/sidebarTypes';
import { call } from '../../server';
import { type SectionLoad, useSection } from '../useSection';

/** What the section about the plan shows; `plan` is undefined until it is known. */
export interface PlanLoad extends Omit<SectionLoad<GoalState>, 'value'> {
  readonly plan: GoalState | undefined;
}

/** The plan, asked for when its section is looked at and the table's state has changed. */
export function usePlan(state: SidebarState, isOpen: boolean): PlanLoad {
  const { value: plan, ...load } = useSection({ state, isOpen, open: () => call('openGoal') });
  return { plan, ...load };
}
