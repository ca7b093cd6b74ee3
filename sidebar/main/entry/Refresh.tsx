import { call } from '../../server';
import { Button } from '../../shared/controls';
import { useMain } from '../mainContext';
import { useSpeech } from '../speech';

/** Reads the table again: somebody may have typed straight into «Дни». */
export function Refresh() {
  const { say } = useSpeech();
  const { ask, show, working } = useMain();
  const refresh = () => ask({ working: say('page.working'), call: () => call('openSidebar'), take: show });
  return (
    <Button kind="text" onClick={refresh} isOff={working !== undefined}>
      {say('page.refresh')}
    </Button>
  );
}
