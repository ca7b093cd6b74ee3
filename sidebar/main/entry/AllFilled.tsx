import { Button, Tick } from '../../shared/controls';
import { useSpeech } from '../speech';
import { ChatCopy } from './ChatCopy';
import type { Entry } from './useEntry';

/** Nothing is left to fill in. */
export function AllFilled({ entry }: { readonly entry: Entry }) {
  const { say, day } = useSpeech();
  const last = entry.days[entry.days.length - 1];
  return (
    <section class="card">
      <Tick />
      <h2>{say('done.all')}</h2>
      {last && (
        <>
          <p class="hint">{say('done.allHint', { day: day(last.day) })}</p>
          <Button onClick={() => entry.open(last.day)}>{say('done.review', { day: day(last.day) })}</Button>
          <ChatCopy />
        </>
      )}
    </section>
  );
}
