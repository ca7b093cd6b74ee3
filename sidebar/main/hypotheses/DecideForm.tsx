import { useState } from 'preact/hooks';
import type { DecisionRequest } from '../../../src/shell/hypothesisTypes';
import type { SidebarState } from '../../../src/shell/sidebarTypes';
import { call } from '../../server';
import { useMain } from '../mainContext';
import { useSpeech } from '../speech';
import { ReasonForm } from '../week/ReasonForm';

type Decision = DecisionRequest['decision'];
const DECISIONS: readonly Decision[] = ['roll', 'change', 'drop'];

interface DecideProps {
  readonly id: number;
  readonly belief: string;
  /** The verdict is there: it is time. */
  readonly isOpen: boolean;
}

/** What comes of a hypothesis, and why. */
export function DecideForm({ id, belief, isOpen }: DecideProps) {
  const { say } = useSpeech();
  const { state, ask, show, tell } = useMain();
  const [decision, setDecision] = useState<Decision>('roll');
  const [learned, setLearned] = useState('');
  const take = (next: SidebarState): void => {
    show(next);
    tell(say('hypPage.decidedNow'));
  };
  const decide = (reason: string): void => {
    const request = {
      id,
      seen: { belief },
      decision,
      reason,
      ...(learned.trim() !== '' && { learned: learned.trim() }),
    };
    const stale = () => show({ ...state }); // whatever depends on the state is asked for anew
    ask({ working: say('hypPage.working'), call: () => call('decideHypothesis', request), take, stale });
  };
  return (
    <details class="aside" open={isOpen}>
      <summary>{say('hypPage.decide')}</summary>
      <fieldset>
        <legend>{say('hypPage.decision')}</legend>
        {DECISIONS.map((one) => (
          <label key={one} class="choice">
            <input type="radio" name={`decision${id}`} checked={decision === one} onChange={() => setDecision(one)} />
            {say(`hypPage.${one}`)}
          </label>
        ))}
      </fieldset>
      <label>
        {say('hypPage.learned')}
        <textarea
          rows={2}
          maxLength={2000}
          value={learned}
          onInput={(event) => setLearned(event.currentTarget.value)}
        />
      </label>
      <ReasonForm action={say('hypPage.write')} onDecide={decide} />
    </details>
  );
}
