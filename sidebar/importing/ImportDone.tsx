import { useEffect } from 'preact/hooks';
import { Button, Tick } from '../shared/controls';
import { focusSoon } from '../shared/focusSoon';
import { UndoLine } from '../shared/UndoLine';
import { ManagersDone } from './ManagersDone';
import { useSpeech } from './speech';
import type { ImportOutcome } from './useImport';

const LEAVE_ID = 'import-leave';

interface ImportDoneProps {
  readonly outcome: ImportOutcome;
  readonly onAnother: () => void;
  readonly onLeave: () => void;
}

/** What was loaded, the way back, and the day's entry or more files. */
export function ImportDone({ outcome, onAnother, onLeave }: ImportDoneProps) {
  const { say } = useSpeech();
  const { files, title, newCells, changedCells, deals, hasManagers, batch } = outcome;
  useEffect(() => focusSoon(LEAVE_ID), []);
  const leave = () => {
    onAnother();
    onLeave();
  };
  return (
    <section class="card">
      <Tick />
      <div role="status">
        <h2>{say('import.doneFiles', { n: files })}</h2>
      </div>
      <p class="file-name">{title}</p>
      {newCells > 0 && <p class="hint">{say('import.doneNew', { n: newCells })}</p>}
      {deals > 0 && <p class="hint">{say('import.doneDeals', { n: deals })}</p>}
      {hasManagers && <ManagersDone batch={batch} />}
      {changedCells > 0 && <p class="hint">{say('import.doneChanged', { n: changedCells })}</p>}
      <Button kind="filled" id={LEAVE_ID} onClick={leave}>
        {say('import.toEntry')}
      </Button>
      <Button kind="text" onClick={onAnother}>
        {say('import.another')}
      </Button>
      <UndoLine onUndone={onAnother} />
    </section>
  );
}
