import type { SidebarState } from '../../../src/shell/sidebarTypes';
import type { WeekState } from '../../../src/shell/weekTypes';
import { call } from '../../server';
import { useMain } from '../mainContext';
import { useSpeech } from '../speech';
import { ReasonForm } from './ReasonForm';

/** Marks the week as special, with a reason; where it is marked the page has said so. */
export function SpecialWeek({ week }: { readonly week: WeekState }) {
  const { say } = useSpeech();
  const { ask, show, tell } = useMain();
  if (week.isSpecial) return null;
  const take = (state: SidebarState): void => {
    show(state);
    tell(say('weekPage.marked'));
  };
  const mark = (reason: string) =>
    ask({ working: say('page.working'), call: () => call('markWeek', { week: week.week, reason }), take });
  return (
    <details class="aside">
      <summary>{say('weekPage.decide')}</summary>
      <p class="hint">{say('weekPage.decideHint')}</p>
      <ReasonForm action={say('weekPage.mark')} onDecide={mark} />
    </details>
  );
}
