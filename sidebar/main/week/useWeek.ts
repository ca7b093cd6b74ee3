import { useEffect, useState } from 'preact/hooks';
import type { SidebarState } from '../../../src/shell/sidebarTypes';
import type { WeekState } from '../../../src/shell/weekTypes';
import { call } from '../../server';

/** What the last closed week says; `undefined` until it is known. */
export interface Week {
  readonly week: WeekState | undefined;
  readonly isComputing: boolean;
}

/**
 * Has the week judged anew whenever the table's state changes, beside whatever else the page does: the form is free
 * meanwhile. Where it cannot be, the last one stays.
 */
export function useWeek(state: SidebarState): Week {
  const [week, setWeek] = useState<WeekState>();
  const [isComputing, setComputing] = useState(false);
  useEffect(() => {
    if (state.table !== 'ready') return undefined;
    let isCurrent = true;
    setComputing(true);
    call('reviewTable')
      .catch(() => undefined) // no network: it is asked again after the next change
      .then((answer) => {
        if (!isCurrent) return;
        setComputing(false);
        if (answer?.ok) setWeek(answer.value);
      });
    return () => {
      isCurrent = false;
    };
  }, [state]);
  return { week: state.table === 'ready' ? week : undefined, isComputing };
}
