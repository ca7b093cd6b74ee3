import type { EntryDay } from '../../../src/shell/sidebarTypes';
import { focusSoon } from '../../shared/focusSoon';
import { useSpeech } from '../speech';
import { DONE_ID } from './doneId';
import { withText } from './edits';
import { eventKey } from './field';
import type { Entry } from './useEntry';

interface EventFieldProps {
  readonly entry: Entry;
  readonly day: EntryDay;
  readonly line: number;
}

/** A word about the day: what happened that the numbers will show. */
export function EventField({ entry, day: { day, event: was }, line }: EventFieldProps) {
  const speech = useSpeech();
  const key = eventKey(day);
  const label = speech.say('entry.eventOf', { day: speech.day(day) });
  const afterwards = entry.shownFields.find((field) => field.day > day)?.id ?? DONE_ID;
  return (
    <div class="event" style={`grid-row: ${line}`}>
      <label for={`event-${day}`}>{entry.shown.length > 1 ? label : speech.say('entry.event')}</label>
      <input
        id={`event-${day}`}
        type="text"
        maxLength={200}
        value={entry.draft[key]?.text ?? was}
        aria-label={label}
        placeholder={speech.say('entry.eventExample')}
        onInput={({ currentTarget: { value: text } }) =>
          entry.change((now) => withText(now, { key, was, text, shown: was }))
        }
        onKeyDown={(event) => event.key === 'Enter' && focusSoon(afterwards)}
      />
    </div>
  );
}
