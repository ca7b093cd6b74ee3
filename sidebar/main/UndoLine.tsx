import type { SidebarState } from '../../src/shell/sidebarTypes';
import { call } from '../server';
import { Button } from '../shared/controls';
import { useSpeech } from '../shared/speech';
import { useMain } from './mainContext';

/** The last change of the table and the way to take it back. */
export function UndoLine({ onUndone }: { readonly onUndone?: () => void }) {
  const { say } = useSpeech();
  const { state, ask, show, tell, working } = useMain();
  const { undo: what } = state;
  const take = (next: SidebarState): void => {
    show(next);
    tell(say('page.undone', { what }));
    onUndone?.();
  };
  const undo = () => ask({ working: 'page.working', call: () => call('undoLast'), take });
  return (
    <div class="undo">
      {what !== undefined && (
        <p>
          <span class="hint">{say('page.last', { what })}</span>
          <Button kind="text" onClick={undo} isOff={working !== undefined}>
            {say('page.undo')}
          </Button>
        </p>
      )}
    </div>
  );
}
