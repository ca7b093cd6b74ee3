import { useState } from 'preact/hooks';
import { roughMoney } from '../../../src/core/words/amounts';
import type { AdoptAsks, AdoptDone, Assurance, GoalAnswer } from '../../../src/shell/goalTypes';
import { call } from '../../server';
import { Button, Notice } from '../../shared/controls';
import { useMain } from '../mainContext';
import { useSpeech } from '../speech';

const CHOICES = ['likely', 'assured'] as const satisfies readonly Assurance[];

/** Makes what the goal takes the plan of its month. A month that has a plan is asked about before anything is written. */
export function AdoptCard({ answer }: { readonly answer: GoalAnswer }) {
  const { say } = useSpeech();
  const { ask, show, tell, working } = useMain();
  const [choice, setChoice] = useState<Assurance>('assured');
  const [planned, setPlanned] = useState<number>();
  const { month, goal, likely, assured } = answer;
  if (goal === undefined || likely === undefined || assured === undefined) return null;
  const take = (done: AdoptAsks | AdoptDone): void => {
    setPlanned('asks' in done ? done.asks : undefined);
    if ('asks' in done) return;
    show(done.state);
    tell(say('goalPage.adopted', { n: done.version }));
  };
  const adopt = (replace: boolean): void => {
    const request = { month, goal, choice, replace };
    ask({ working: say('goalPage.adopting'), call: () => call('adoptPlan', request), take });
  };
  return (
    <div class="adopt">
      <fieldset>
        <legend>{say('goalPage.choice')}</legend>
        {CHOICES.map((one) => (
          <label key={one} class="choice">
            <input type="radio" name="assurance" checked={choice === one} onChange={() => setChoice(one)} />
            {say(`goalPage.${one}`)}
          </label>
        ))}
      </fieldset>
      {planned === undefined ? (
        <Button kind="filled" onClick={() => adopt(false)} isOff={working !== undefined}>
          {say('goalPage.adopt')}
        </Button>
      ) : (
        <Replace answer={answer} planned={planned} onYes={() => adopt(true)} onNo={() => setPlanned(undefined)} />
      )}
    </div>
  );
}

interface ReplaceProps {
  readonly answer: GoalAnswer;
  readonly planned: number;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

function Replace({ answer, planned, onYes, onNo }: ReplaceProps) {
  const { say, language, month } = useSpeech();
  const { state, working } = useMain();
  const words = { month: month(answer.month), goal: roughMoney(language, planned, state.currency) };
  return (
    <Notice kind="ask">
      <p>{say(planned > 0 ? 'goalPage.exists' : 'goalPage.existsBare', words)}</p>
      <p class="hint">{say('goalPage.existsHint')}</p>
      <div class="actions">
        <Button kind="filled" onClick={onYes} isOff={working !== undefined}>
          {say('goalPage.replace')}
        </Button>
        <Button kind="text" onClick={onNo}>
          {say('goalPage.keep')}
        </Button>
      </div>
    </Notice>
  );
}
