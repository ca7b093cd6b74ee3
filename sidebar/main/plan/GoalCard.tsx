import { useState } from 'preact/hooks';
import { addMonths, type Month, monthOf } from '../../../src/core/funnel/calendar';
import type { GoalAnswer, GoalState } from '../../../src/shell/goalTypes';
import { call } from '../../server';
import { Button } from '../../shared/controls';
import { parseTyped } from '../../shared/typedNumber';
import { useMain } from '../mainContext';
import { useSpeech } from '../speech';
import { AdoptCard } from './AdoptCard';
import { GoalTable } from './GoalTable';

const MONTHS_OFFERED = 13; // this one and a year ahead

/** A goal and what it takes: asked of the table, since it takes the whole history to answer. */
export function GoalCard({ plan }: { readonly plan: GoalState }) {
  const { say, number } = useSpeech();
  const { ask } = useMain();
  const [answer, setAnswer] = useState<GoalAnswer>(plan);
  const [month, setMonth] = useState(plan.month);
  const [text, setText] = useState(plan.goal === undefined ? '' : number(Math.round(plan.goal)));
  const [isWrong, setWrong] = useState(false);
  const count = (): void => {
    const typed = parseTyped(text);
    const isGoal = typed.kind === 'number' && typed.value > 0;
    setWrong(!isGoal);
    if (!isGoal) return;
    const request = { month, goal: typed.value };
    ask({ working: say('goalPage.counting'), call: () => call('planGoal', request), take: setAnswer });
  };
  return (
    <section class="goal">
      <h2>{say('goalPage.goal')}</h2>
      {plan.why !== '' && <p class="hint">{say('goalPage.why', { why: plan.why })}</p>}
      <GoalForm {...{ month, setMonth, text, setText, isWrong, count }} />
      <p role="status">{answer.sentence}</p>
      <GoalTable answer={answer} />
      <AdoptCard key={`${answer.month}:${answer.goal ?? ''}`} answer={answer} />
    </section>
  );
}

interface FormProps {
  readonly month: Month;
  readonly setMonth: (month: Month) => void;
  readonly text: string;
  readonly setText: (text: string) => void;
  readonly isWrong: boolean;
  readonly count: () => void;
}

function GoalForm({ month, setMonth, text, setText, isWrong, count }: FormProps) {
  const { say, month: written } = useSpeech();
  const { state, working } = useMain();
  const { currency, today } = state;
  const offered = Array.from({ length: MONTHS_OFFERED }, (_, index) => addMonths(monthOf(today), index));
  const months = offered.includes(month) ? offered : [month, ...offered];
  return (
    <div class="goal-form">
      <label for="goal-month">{say('goalPage.month')}</label>
      <select id="goal-month" value={month} onChange={(event) => setMonth(event.currentTarget.value)}>
        {months.map((one) => (
          <option key={one} value={one}>
            {written(one)}
          </option>
        ))}
      </select>
      <label for="goal-revenue">
        {currency === '' ? say('goalPage.revenue') : say('goalPage.revenueIn', { currency })}
      </label>
      <input
        id="goal-revenue"
        type="text"
        inputMode="decimal"
        placeholder={say('goalPage.example')}
        value={text}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? 'goal-wrong' : undefined}
        onInput={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Enter' && count()}
      />
      {isWrong && (
        <p id="goal-wrong" class="goal-wrong" role="alert">
          {say('goalPage.badGoal')}
        </p>
      )}
      <Button onClick={count} isOff={working !== undefined}>
        {say('goalPage.count')}
      </Button>
    </div>
  );
}
