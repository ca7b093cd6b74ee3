import { useState } from 'preact/hooks';
import { addDays } from '../../../src/core/funnel/calendar';
import type { SidebarState } from '../../../src/shell/sidebarTypes';
import { call } from '../../server';
import { Button } from '../../shared/controls';
import { useMain } from '../mainContext';
import { useSpeech } from '../speech';

const USUAL_DAYS = 7; // till the next meeting

/** Makes a decision of a signal or a hypothesis: what, who, by when. */
export function NewDecision({ cause }: { readonly cause: string }) {
  const { say } = useSpeech();
  const { state, ask, show, working } = useMain();
  const [what, setWhat] = useState('');
  const [owner, setOwner] = useState('');
  const [due, setDue] = useState(addDays(state.today, USUAL_DAYS));
  const [isOpen, setOpen] = useState(false);
  const [isSaved, setSaved] = useState(false);
  const isReady = what.trim() !== '' && working === undefined;
  const take = (next: SidebarState): void => {
    show(next);
    setWhat('');
    setOwner('');
    setDue(addDays(next.today, USUAL_DAYS));
    setOpen(false);
    setSaved(true);
  };
  const add = (): void => {
    const request = { what: what.trim(), cause, ...(owner !== '' && { owner }), ...(due !== '' && { due }) };
    ask({ working: say('page.working'), call: () => call('addDecision', request), take });
  };
  return (
    <>
      <details class="aside decision" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{say('meetingPage.decide')}</summary>
        <label>
          {say('meetingPage.what')}
          <input type="text" maxLength={500} value={what} onInput={(event) => setWhat(event.currentTarget.value)} />
        </label>
        {state.people.length > 0 && (
          <label>
            {say('meetingPage.owner')}
            <select value={owner} onChange={(event) => setOwner(event.currentTarget.value)}>
              <option value="">{say('meetingPage.nobody')}</option>
              {state.people.map((name) => (
                <option key={name}>{name}</option>
              ))}
            </select>
          </label>
        )}
        <label>
          {say('meetingPage.due')}
          <input type="date" value={due} onInput={(event) => setDue(event.currentTarget.value)} />
        </label>
        <Button onClick={add} isOff={!isReady}>
          {say('meetingPage.add')}
        </Button>
      </details>
      {isSaved && !isOpen && (
        <p class="hint" role="status">
          {say('meetingPage.added')}
        </p>
      )}
    </>
  );
}
