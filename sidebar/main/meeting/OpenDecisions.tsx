import { useState } from 'preact/hooks';
import { addDays } from '../../../src/core/funnel/calendar';
import { LONGEST_DAYS } from '../../../src/core/meeting/decision';
import type { DecisionAnswer, OpenDecision } from '../../../src/shell/meetingTypes';
import type { SidebarState } from '../../../src/shell/sidebarTypes';
import { call } from '../../server';
import { Button } from '../../shared/controls';
import { useMain } from '../mainContext';
import { useSpeech } from '../speech';
import { ReasonForm } from '../week/ReasonForm';

/** What was decided and is not done yet: done now, or carried over to a new day with the reason. */
export function OpenDecisions({ decisions }: { readonly decisions: readonly OpenDecision[] }) {
  const { say } = useSpeech();
  const [said, setSaid] = useState('');
  if (decisions.length === 0 && said === '') return null;
  return (
    <section class="week-list open-decisions">
      <h3>{say('meetingPage.open')}</h3>
      <ul>
        {decisions.map((decision) => (
          <Item key={`${decision.id}:${decision.until}`} decision={decision} onSaid={setSaid} />
        ))}
      </ul>
      {said !== '' && (
        <p class="hint" role="status">
          {said}
        </p>
      )}
    </section>
  );
}

interface ItemProps {
  readonly decision: OpenDecision;
  readonly onSaid: (said: string) => void;
}

function Item({ decision: { id, what, owner, until, late, reason }, onSaid }: ItemProps) {
  const { say } = useSpeech();
  const { state, ask, show, working } = useMain();
  const [due, setDue] = useState(addDays(state.today, LONGEST_DAYS / 2));
  const answer = (carried?: DecisionAnswer['carried']): void => {
    const request = { id, seen: { what, reason, until }, ...(carried && { carried }) };
    const take = (next: SidebarState): void => {
      show(next);
      onSaid(say(carried ? 'meetingPage.carriedNow' : 'meetingPage.doneNow'));
    };
    const stale = () => show({ ...state }); // whatever depends on the state is asked for anew
    ask({ working: say('page.working'), call: () => call('answerDecision', request), take, stale });
  };
  const about = [owner, until].filter((part) => part !== '').join(', ');
  return (
    <li data-id={id}>
      <p>{what}</p>
      {about !== '' && <p class="hint">{about}</p>}
      {late !== '' && <p class="late">{late}</p>}
      {reason !== '' && <p class="hint">{say('meetingPage.before', { reason })}</p>}
      <Button onClick={() => answer()} isOff={working !== undefined}>
        {say('meetingPage.done')}
      </Button>
      <details class="aside">
        <summary>{say('meetingPage.notDone')}</summary>
        <label>
          {say('meetingPage.newDue')}
          <input
            type="date"
            value={due}
            min={state.today}
            max={addDays(state.today, LONGEST_DAYS)}
            onInput={(event) => setDue(event.currentTarget.value)}
          />
        </label>
        <ReasonForm action={say('meetingPage.carry')} onDecide={(because) => answer({ reason: because, due })} />
      </details>
    </li>
  );
}
