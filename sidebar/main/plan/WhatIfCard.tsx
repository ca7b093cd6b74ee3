import { useState } from 'preact/hooks';
import type { Lever } from '../../../src/core/plan/whatIf/levers';
import { type Changes, outcomeOf } from '../../../src/core/plan/whatIf/outcome';
import type { GoalState } from '../../../src/shell/goalTypes';
import { Button } from '../../shared/controls';
import { useSpeech } from '../speech';
import { LeverSlider } from './LeverSlider';
import { OutcomeTable } from './OutcomeTable';
import { Tornado } from './Tornado';

/** What turning the metrics would bring: the core works it out in the page, so that every move shows at once. */
export function WhatIfCard({ plan }: { readonly plan: GoalState }) {
  const { say, period } = useSpeech();
  const [changes, setChanges] = useState<Changes>({});
  const { whatIf, leverNames } = plan;
  const { because, levers, from = '', to = '' } = whatIf;
  const set = (lever: Lever, times: number): void => setChanges({ ...changes, [lever]: times });
  const [usual, now] = [outcomeOf(whatIf), outcomeOf(whatIf, changes)];
  if (because !== undefined)
    return (
      <section class="what-if">
        <h2>{say('goalPage.whatIf')}</h2>
        <p class="hint">
          {say(because === 'notKept' ? 'goalPage.because.notKept' : 'goalPage.because.tooLittleHistory')}
        </p>
      </section>
    );
  return (
    <section class="what-if">
      <h2>{say('goalPage.whatIf')}</h2>
      <p class="hint">{say('goalPage.whatIfHint', { period: period(from, to) })}</p>
      <ul>
        {levers.map((found) => (
          <li key={found.lever}>
            <LeverSlider
              found={found}
              name={leverNames[found.lever] ?? found.lever}
              times={changes[found.lever] ?? 1}
              onChange={(times) => set(found.lever, times)}
            />
          </li>
        ))}
      </ul>
      <OutcomeTable usual={usual} now={now} />
      {whatIf.capacity !== undefined && (
        <p class="hint">{say('goalPage.capacity', { n: Math.round(whatIf.capacity) })}</p>
      )}
      <Button onClick={() => setChanges({})}>{say('goalPage.reset')}</Button>
      <Tornado plan={plan} />
    </section>
  );
}
