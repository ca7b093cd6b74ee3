import { useState } from 'preact/hooks';
import type { DoneAction, UndoneState } from '../../src/shell/sidebarTypes';
import { call } from '../server';
import { Button } from './controls';
import { LastActions } from './LastActions';
import { useSpeech } from './speech';
import { useTable } from './tableContext';

/** The last change of the table and the way to take it back, or one of those before it. */
export function UndoLine({ onUndone }: { readonly onUndone?: () => void }) {
  const { say } = useSpeech();
  const { state, ask, show, tell, working } = useTable();
  const [actions, setActions] = useState<readonly DoneAction[]>();
  const { undo: what } = state;
  const take = ({ state: next, said }: UndoneState): void => {
    show(next);
    tell(said);
    setActions(undefined);
    onUndone?.();
  };
  const waiting = say('page.working');
  const undo = (): void => ask({ working: waiting, call: () => call('undoLast'), take });
  const undoOne = ({ batch }: DoneAction): void =>
    ask({ working: waiting, call: () => call('undoAction', batch), take });
  const list = (): void => ask({ working: waiting, call: () => call('listActions'), take: setActions });
  if (what === undefined) return <div class="undo" />;
  return (
    <div class="undo">
      <p>
        <span class="hint">{say('page.last', { what })}</span>
        <Button kind="text" onClick={undo} isOff={working !== undefined}>
          {say('page.undo')}
        </Button>
        {actions === undefined && (
          <Button kind="text" onClick={list} isOff={working !== undefined}>
            {say('page.earlier')}
          </Button>
        )}
      </p>
      {actions !== undefined && (
        <LastActions actions={actions} onUndo={undoOne} onClose={() => setActions(undefined)} />
      )}
    </div>
  );
}
