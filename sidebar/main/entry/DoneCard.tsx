import { useEffect } from 'preact/hooks';
import { Button, Tick } from '../../shared/controls';
import { focusSoon } from '../../shared/focusSoon';
import { UndoLine } from '../../shared/UndoLine';
import { useMain } from '../mainContext';
import { type Speech, useSpeech } from '../speech';
import { Stops } from '../week/Stops';
import { ChatCopy } from './ChatCopy';
import type { Entry } from './useEntry';
import type { Outcome } from './useSave';

/** After «Готово»: what was saved, the way back, and the next day. */
export function DoneCard({ entry, outcome }: { readonly entry: Entry; readonly outcome: Outcome }) {
  const speech = useSpeech();
  const { say, day } = speech;
  const { state, week } = useMain();
  const [next] = state.days;
  const isLeft = state.unfilled > 0 && next !== undefined;
  useEffect(() => focusSoon('entry-next'), []);
  return (
    <section class="card" id={isLeft ? undefined : 'entry-next'} tabIndex={-1}>
      <Tick />
      <div role="status">
        <h2>{savedText(speech, outcome)}</h2>
      </div>
      <p class="hint">{say('done.days', { days: daysText(speech, outcome) })}</p>
      <Stops title="done.stops" stops={week?.stops ?? []} />
      <hr />
      <p>{isLeft ? say('entry.left', { n: state.unfilled }) : say('done.all')}</p>
      {isLeft && (
        <Button kind="filled" id="entry-next" onClick={entry.forgetOutcome}>
          {say('done.next', { day: day(next.day) })}
        </Button>
      )}
      <ChatCopy />
      <UndoLine onUndone={entry.forgetOutcome} />
    </section>
  );
}

function savedText({ say }: Speech, { saved, events }: Outcome): string {
  if (saved > 0) return say('done.saved', { n: saved });
  return events > 0 ? say('done.events', { n: events }) : say('done.none');
}

function daysText({ day, say }: Speech, { days }: Outcome): string {
  const named = days.slice(0, 3).map(day).join('; ');
  return days.length > 3 ? `${named} ${say('page.rest', { n: days.length - 3 })}` : named;
}
