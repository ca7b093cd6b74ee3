import { call } from '../server';
import { Button } from '../shared/controls';
import { useTable } from '../shared/tableContext';
import { useSpeech } from './speech';

/** Other ways to begin: the demo company, or an earlier table. */
export function Others({ onOld }: { readonly onOld: () => void }) {
  const { say } = useSpeech();
  const { ask, working } = useTable();
  const fill = async () => {
    const filled = await call('fillDemo');
    if (filled.ok) await call('showSidebar');
    return filled;
  };
  const isOff = working !== undefined;
  return (
    <section class="others">
      <Button onClick={() => ask({ working: say('start.filling'), call: fill, take: () => undefined })} isOff={isOff}>
        {say('start.demo')}
      </Button>
      <p class="hint centre">{say('start.demoHint')}</p>
      <Button onClick={onOld} isOff={isOff}>
        {say('start.old')}
      </Button>
      <p class="hint centre">{say('start.oldHint')}</p>
    </section>
  );
}
