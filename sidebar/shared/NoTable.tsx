import { call } from '../server';
import { Button, Notice } from './controls';
import { useSpeech } from './speech';
import { useTurnTo } from './useTurnTo';

/** No table in this spreadsheet yet: the way to the first run. */
export function NoTable() {
  const { say } = useSpeech();
  const start = useTurnTo(() => call('showSidebar'));
  return (
    <Notice kind="info">
      <p>{say('page.noTable')}</p>
      <Button kind="filled" onClick={start}>
        {say('page.toStart')}
      </Button>
    </Notice>
  );
}
