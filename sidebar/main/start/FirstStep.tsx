import { useState } from 'preact/hooks';
import { call } from '../../server';
import { Button, Notice } from '../../shared/controls';
import { useMain } from '../mainContext';
import { useSpeech } from '../speech';
import { SourceLines } from './SourceLines';
import { namesIn } from './sourceNames';

/** No table yet: what this is, and two ways to begin. */
export function FirstStep() {
  const { say } = useSpeech();
  const { ask, show, working } = useMain();
  const [text, setText] = useState('');
  const [isEmpty, setEmpty] = useState(false);
  const names = namesIn(text);
  const create = () => {
    setEmpty(names.length === 0);
    if (names.length > 0) ask({ working: say('start.creating'), call: () => call('createTable', names), take: show });
    else document.getElementById('sources')?.focus();
  };
  const fill = () => ask({ working: say('start.filling'), call: () => call('fillDemo'), take: show });
  return (
    <main class="start">
      <h1>{say('start.title')}</h1>
      <p class="lead">{say('start.what')}</p>
      <SourceLines text={text} onText={setText} />
      {isEmpty && names.length === 0 && <Notice kind="error">{say('start.noSources')}</Notice>}
      <Button kind="filled" onClick={create} isOff={working !== undefined}>
        {say('start.create')}
      </Button>
      <p class="or">{say('page.or')}</p>
      <Button onClick={fill} isOff={working !== undefined}>
        {say('start.demo')}
      </Button>
      <p class="hint centre">{say('start.demoHint')}</p>
    </main>
  );
}
