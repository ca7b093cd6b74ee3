import { useEffect, useState } from 'preact/hooks';
import type { ManagersCounted } from '../../src/shell/sidebarTypes';
import { call } from '../server';
import { Button } from '../shared/controls';
import { useTable } from '../shared/tableContext';
import { ChangeList } from './ChangeList';
import { useSpeech } from './speech';

/**
 * Counts the deals of an import by manager, and says what came of it: what was filled in, and the typed numbers that
 * differ and stay until a yes.
 *
 * @param batch the import that brought the deals
 */
export function ManagersDone({ batch }: { readonly batch: string | undefined }) {
  const { say } = useSpeech();
  const { working } = useTable();
  const { counted, count } = useCount(batch);
  if (counted === undefined) return null;
  const { filled, replaced, differing, changes, isStale, isOnlyPaid } = counted;
  return (
    <>
      {isOnlyPaid && <p class="hint">{say('import.managersOnlyPaid')}</p>}
      {filled > 0 && <p class="hint">{say('import.managersFilled', { n: filled })}</p>}
      {replaced > 0 && <p class="hint">{say('import.managersReplaced', { n: replaced })}</p>}
      {isStale && <p class="hint">{say('import.managersStale')}</p>}
      {differing > 0 && (
        <fieldset class="changes">
          <legend>{say('import.managersDiffer', { n: differing })}</legend>
          <ChangeList changes={changes} of={differing} />
          <Button kind="text" onClick={() => count(true)} isOff={working !== undefined}>
            {say('import.managersReplace')}
          </Button>
        </fieldset>
      )}
    </>
  );
}

function useCount(batch: string | undefined) {
  const { say } = useSpeech();
  const { ask, show } = useTable();
  const [counted, setCounted] = useState<ManagersCounted>();
  const take = (done: ManagersCounted): void => {
    show(done.state);
    setCounted(done);
  };
  const count = (overwrite: boolean): void => {
    const request = { overwrite, ...(counted && { seen: counted.seen }), ...(batch !== undefined && { batch }) };
    ask({ working: say('import.counting'), call: () => call('countManagers', request), take });
  };
  useEffect(() => count(false), []);
  return { counted, count };
}
