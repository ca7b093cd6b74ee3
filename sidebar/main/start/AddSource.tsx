import { useState } from 'preact/hooks';
import { call } from '../../server';
import { Button } from '../../shared/controls';
import { useMain } from '../mainContext';
import { useSpeech } from '../speech';

/** One more source, any day. */
export function AddSource() {
  const { say } = useSpeech();
  const { state, ask, show, working } = useMain();
  const [name, setName] = useState('');
  const add = () => {
    if (name.trim() === '') return;
    const take = (next: typeof state) => {
      setName('');
      show(next);
    };
    ask({ working: say('page.working'), call: () => call('addSources', [name.trim()]), take });
  };
  return (
    <details class="aside" open={state.sources.length === 0}>
      <summary>{say('sources.add')}</summary>
      <div class="inline">
        <input
          type="text"
          value={name}
          aria-label={say('sources.name')}
          placeholder={say('sources.name')}
          onInput={(event) => setName(event.currentTarget.value)}
          onKeyDown={(event) => event.key === 'Enter' && add()}
        />
        <Button onClick={add} isOff={working !== undefined}>
          {say('sources.addOne')}
        </Button>
      </div>
    </details>
  );
}
