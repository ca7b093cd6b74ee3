import { useEffect } from 'preact/hooks';
import { Button, Tick } from '../../shared/controls';
import { focusSoon } from '../../shared/focusSoon';
import { useSpeech } from '../../shared/speech';
import { UndoLine } from '../UndoLine';
import type { Importing, Step } from './useImport';

interface ImportDoneProps {
  readonly step: Extract<Step, { kind: 'done' }>;
  readonly importing: Importing;
  readonly onLeave: () => void;
}

/** What was loaded, the way back, and the next file or the day's entry. */
export function ImportDone({ step: { name, newCells, changedCells }, importing, onLeave }: ImportDoneProps) {
  const { say } = useSpeech();
  const { next, waiting } = importing;
  useEffect(() => focusSoon('import-next'), []);
  const leave = () => {
    next();
    onLeave();
  };
  return (
    <section class="card">
      <Tick />
      <div role="status">
        <h2>{say('import.done')}</h2>
      </div>
      <p class="file-name">{name}</p>
      {newCells > 0 && <p class="hint">{say('import.doneNew', { n: newCells })}</p>}
      {changedCells > 0 && <p class="hint">{say('import.doneChanged', { n: changedCells })}</p>}
      {waiting > 0 ? (
        <Button kind="filled" id="import-next" onClick={next}>
          {say('import.nextFile', { n: waiting })}
        </Button>
      ) : (
        <Button kind="filled" id="import-next" onClick={leave}>
          {say('import.toEntry')}
        </Button>
      )}
      {waiting === 0 && (
        <Button kind="text" onClick={next}>
          {say('import.another')}
        </Button>
      )}
      <UndoLine onUndone={next} />
    </section>
  );
}
