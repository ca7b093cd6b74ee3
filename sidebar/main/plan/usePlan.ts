import { useEffect, useState } from 'preact/hooks';
import type { GoalState } from '../../../src/shell/goalTypes';
import type { SidebarState } from '../../../src/shell/sidebarTypes';
import { call } from '../../server';

/** What the section about the plan shows; `undefined` until it is known. */
export interface PlanLoad {
  readonly plan: GoalState | undefined;
  readonly isComputing: boolean;
  /** Why it could not be had; '' where the table did not answer at all. */
  readonly failure: string | undefined;
  readonly retry: () => void;
}

/**
 * Asks for the plan when its section is first looked at, and again whenever the table's state has changed since: one
 * call, beside whatever else the page does. Until the new one comes the last stays in sight.
 */
export function usePlan(state: SidebarState, isOpen: boolean): PlanLoad {
  const [plan, setPlan] = useState<GoalState>();
  const [known, setKnown] = useState<SidebarState>();
  const [failure, setFailure] = useState<string>();
  const [attempt, setAttempt] = useState(0);
  const isNeeded = isOpen && known !== state && state.table === 'ready';
  useEffect(() => {
    if (!isNeeded) return undefined;
    let isCurrent = true;
    setFailure(undefined);
    call('openGoal')
      .catch(() => undefined)
      .then((answer) => {
        if (!isCurrent) return;
        if (answer?.ok) {
          setPlan(answer.value);
          setKnown(state);
        } else setFailure(answer?.text ?? '');
      });
    return () => {
      isCurrent = false;
    };
  }, [state, isNeeded, attempt]);
  const isComputing = isNeeded && failure === undefined;
  return { plan, isComputing, failure, retry: () => setAttempt(attempt + 1) };
}
