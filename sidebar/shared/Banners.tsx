import { useEffect, useState } from 'preact/hooks';
import { call } from '../server';
import { Button, CloseButton, Notice } from './controls';
import { useSpeech } from './speech';
import { useTable } from './tableContext';
import type { Failure } from './useServer';

/** Why the last call gave nothing, and a way to repeat it. */
export function FailureNotice({
  failure,
  onClose,
}: {
  failure: Failure | undefined;
  onClose: (() => void) | undefined;
}) {
  const { say } = useSpeech();
  if (failure === undefined) return null;
  return (
    <Notice kind="error">
      <p>{failure.text}</p>
      {failure.retry && (
        <div class="actions">
          <Button kind="text" onClick={failure.retry}>
            {say('page.retry')}
          </Button>
        </div>
      )}
      {onClose && <CloseButton onClick={onClose} />}
    </Notice>
  );
}

/** Says that there is no network, while there is none. */
export function OfflineNotice() {
  const { say } = useSpeech();
  const [isOnline, setOnline] = useState(navigator.onLine);
  useEffect(() => {
    const look = () => setOnline(navigator.onLine);
    window.addEventListener('online', look);
    window.addEventListener('offline', look);
    return () => {
      window.removeEventListener('online', look);
      window.removeEventListener('offline', look);
    };
  }, []);
  return isOnline ? null : <Notice kind="ask">{say('page.offline')}</Notice>;
}

/** Over the demo company: whose numbers these are, and the way out. */
export function DemoBanner() {
  const { say } = useSpeech();
  const { state, show, tell, ask, working } = useTable();
  if (!state.demo) return null;
  const take = (next: typeof state) => {
    show(next);
    if (!next.demo) tell(say('demo.cleared'));
  };
  const clear = () => ask({ working: say('page.working'), call: () => call('clearDemo'), take });
  return (
    <div class="demo">
      <p>{say('demo.banner')}</p>
      <Button kind="text" onClick={clear} isOff={working !== undefined}>
        {say('demo.clear')}
      </Button>
    </div>
  );
}

/** A sheet of the table is missing: which, and the way to repair it. */
export function DamagedNotice() {
  const { say } = useSpeech();
  const { state, show, ask, working } = useTable();
  if (state.table !== 'damaged') return null;
  const names = state.sources.map(({ name }) => name);
  const repair = () => ask({ working: say('page.working'), call: () => call('createTable', names), take: show });
  return (
    <Notice kind="error">
      <h2>{say('page.damaged')}</h2>
      <p>{state.problem}</p>
      <p class="hint">{say('page.repairHint')}</p>
      <Button kind="filled" onClick={repair} isOff={working !== undefined}>
        {say('page.repair')}
      </Button>
    </Notice>
  );
}
