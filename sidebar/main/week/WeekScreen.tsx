import type { HypothesisSeed } from '../../../src/shell/hypothesisTypes';
import type { WeekState } from '../../../src/shell/weekTypes';
import { call } from '../../server';
import { Button, Notice } from '../../shared/controls';
import { UndoLine } from '../../shared/UndoLine';
import { useMain } from '../mainContext';
import { FocusCard } from '../meeting/FocusCard';
import { OpenDecisions } from '../meeting/OpenDecisions';
import { useSpeech } from '../speech';
import { SpecialWeek } from './SpecialWeek';
import { Stops } from './Stops';
import { WeekList } from './WeekList';

/** «Неделя»: what the last closed week says, and what people decide about it. */
export function WeekScreen({ onTest }: { readonly onTest: (seed: HypothesisSeed) => void }) {
  const { say } = useSpeech();
  const { week, isComputing } = useMain();
  if (week === undefined) return isComputing ? <p class="hint week-empty">{say('weekPage.computing')}</p> : null;
  const isBehind = week.behind.some(({ metric }) => metric !== undefined); // then all is not well
  return (
    <section class="week" aria-busy={isComputing}>
      <WeekHead week={week} />
      <FocusCard week={week} />
      <OpenDecisions decisions={week.decisions} />
      <Stops title="weekPage.stops" stops={week.stops} />
      <WeekList title="weekPage.behind" kind="behind" week={week} onTest={onTest} lines={week.behind} />
      <WeekList title="weekPage.changed" kind="changed" week={week} onTest={onTest} lines={week.changed} />
      {week.calm !== '' && (isBehind ? <p>{week.calm}</p> : <Notice kind="good">{week.calm}</Notice>)}
      <WeekList title="weekPage.watched" kind="watched" week={week} onTest={onTest} lines={week.watched} />
      {week.late !== '' && <p class="hint">{week.late}</p>}
      <div class="asides">
        <SpecialWeek week={week} />
        <UndoLine />
      </div>
    </section>
  );
}

function WeekHead({ week }: { readonly week: WeekState }) {
  const { say, period } = useSpeech();
  const { ask, working } = useMain();
  const open = () => ask({ working: say('page.working'), call: () => call('showWeek'), take: () => undefined });
  return (
    <header class="week-head">
      <h2>{say('weekPage.title', { period: period(week.from, week.to) })}</h2>
      <p class="hint">{say('weekPage.at', { at: week.at })}</p>
      <Button kind="text" onClick={open} isOff={working !== undefined}>
        {say('weekPage.sheet')}
      </Button>
    </header>
  );
}
