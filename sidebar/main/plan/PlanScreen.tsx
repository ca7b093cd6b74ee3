import type { GoalState } from '../../../src/shell/goalTypes';
import { call } from '../../server';
import { Button } from '../../shared/controls';
import { UndoLine } from '../../shared/UndoLine';
import { useMain } from '../mainContext';
import { SectionFailure } from '../SectionFailure';
import { useSpeech } from '../speech';
import { GoalCard } from './GoalCard';
import { usePlan } from './usePlan';
import { WhatIfCard } from './WhatIfCard';

/** «План»: how the month will end, what a goal takes, and what turning a metric would bring. */
export function PlanScreen({ isOpen }: { readonly isOpen: boolean }) {
  const { say } = useSpeech();
  const { plan, isComputing, failure, retry } = usePlan(useMain().state, isOpen);
  return (
    <section class="plan" aria-busy={isComputing}>
      <SectionFailure failure={failure} retry={retry} />
      {plan === undefined && isComputing && <p class="hint">{say('goalPage.loading')}</p>}
      {plan && (
        <>
          <MonthNow plan={plan} />
          <GoalCard key={`${plan.month}:${plan.goal ?? ''}`} plan={plan} />
          <WhatIfCard plan={plan} />
          <UndoLine />
        </>
      )}
    </section>
  );
}

/** The current month in the sentences of the sheet «План». */
function MonthNow({ plan: { forecast, chance } }: { readonly plan: GoalState }) {
  const { say } = useSpeech();
  const { ask, working } = useMain();
  const open = () => ask({ working: say('goalPage.counting'), call: () => call('showGoal'), take: () => undefined });
  return (
    <section>
      <h2>{say('goalPage.now')}</h2>
      <p class="plan-said">{forecast}</p>
      {chance !== '' && <p>{chance}</p>}
      <Button kind="text" onClick={open} isOff={working !== undefined}>
        {say('goalPage.sheet')}
      </Button>
    </section>
  );
}
