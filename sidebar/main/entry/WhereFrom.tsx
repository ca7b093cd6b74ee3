import { useState } from 'preact/hooks';
import type { TrustLine } from '../../../src/shell/sidebarTypes';
import { call } from '../../server';
import { useMain } from '../mainContext';
import { useSpeech } from '../speech';

/** Why each metric can be believed; asked for when somebody wants to know. */
export function WhereFrom() {
  const { say } = useSpeech();
  const { ask } = useMain();
  const [lines, setLines] = useState<readonly TrustLine[]>();
  const look = (isOpen: boolean): void => {
    if (isOpen) ask({ working: say('page.working'), call: () => call('whereFrom'), take: setLines });
  };
  return (
    <details class="aside" onToggle={({ currentTarget }) => look(currentTarget.open)}>
      <summary>{say('entry.whereFrom')}</summary>
      <ul class="where-from">
        {(lines ?? []).map(({ mark, text }) => (
          <li key={text}>
            <span class="mark">{mark}</span> {text}
          </li>
        ))}
      </ul>
    </details>
  );
}
