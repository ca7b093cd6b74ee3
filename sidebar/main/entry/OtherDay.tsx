import { useState } from 'preact/hooks';
import { addDays, isDay } from '../../../src/core/funnel/calendar';
import { Button } from '../../shared/controls';
import { useMain } from '../mainContext';
import { useSpeech } from '../speech';
import type { Entry } from './useEntry';

/** Opens any day by its date. */
export function OtherDay({ entry }: { readonly entry: Entry }) {
  const { say } = useSpeech();
  const { state, working } = useMain();
  const [day, setDay] = useState('');
  const open = () => isDay(day) && entry.open(day);
  return (
    <details class="aside">
      <summary>{say('entry.other')}</summary>
      <div class="inline">
        <input
          type="date"
          aria-label={say('entry.date')}
          max={addDays(state.today, -1)}
          value={day}
          onInput={(event) => setDay(event.currentTarget.value)}
          onKeyDown={(event) => event.key === 'Enter' && open()}
        />
        <Button onClick={open} isOff={working !== undefined || !isDay(day)}>
          {say('entry.open')}
        </Button>
      </div>
    </details>
  );
}
