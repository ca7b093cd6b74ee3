import { useEffect } from 'preact/hooks';
import type { DoneAction } from '../../src/shell/sidebarTypes';
import { Button } from './controls';
import { focusSoon } from './focusSoon';
import { useSpeech } from './speech';
import { useTable } from './tableContext';

const CLOSE_ID = 'last-actions-close';

interface LastActionsProps {
  readonly actions: readonly DoneAction[];
  readonly onUndo: (action: DoneAction) => void;
  readonly onClose: () => void;
}

/** The last actions, the newest first: what, when, who, and the way back from each. */
export function LastActions({ actions, onUndo, onClose }: LastActionsProps) {
  const { say } = useSpeech();
  const { working } = useTable();
  useEffect(() => focusSoon(CLOSE_ID), []);
  return (
    <section class="last-actions">
      <h2>{say('page.lastActions')}</h2>
      <ul>
        {actions.map((action) => (
          <li key={action.batch} class={action.isUndone ? 'none' : undefined}>
            <span>{action.title}</span>
            <span class="hint">{[action.at.slice(0, 16), action.who].filter((part) => part !== '').join(' · ')}</span>
            {action.isUndone ? (
              <span class="hint">{say('page.isUndone')}</span>
            ) : (
              <Button kind="text" onClick={() => onUndo(action)} isOff={working !== undefined}>
                {say('page.undo')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <Button kind="text" id={CLOSE_ID} onClick={onClose}>
        {say('page.close')}
      </Button>
    </section>
  );
}
