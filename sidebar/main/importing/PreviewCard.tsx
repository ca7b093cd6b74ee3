import { useEffect, useState } from 'preact/hooks';
import { explainOnPage as explain } from '../../../src/core/words/pageWords';
import { Button, Notice } from '../../shared/controls';
import { focusSoon } from '../../shared/focusSoon';
import { useSpeech } from '../../shared/speech';
import { useMain } from '../mainContext';
import { Changes } from './Changes';
import { Rejected } from './Rejected';
import { Summary } from './Summary';
import type { Importing, Previewed } from './useImport';

const APPLY_ID = 'import-apply';

/** What the file would do to the table, before anything is written. */
export function PreviewCard({ step, importing }: { readonly step: Previewed; readonly importing: Importing }) {
  const { say } = useSpeech();
  const { working } = useMain();
  const [overwrite, setOverwrite] = useState(false);
  const { preview, csv } = step;
  useEffect(() => focusSoon(APPLY_ID), []);
  const isIdle = preview.newCells === 0 && preview.changedCells === 0;
  const hasWork = preview.newCells > 0 || overwrite;
  return (
    <section class="preview">
      <h2 class="file-name">{step.file.name}</h2>
      <Summary preview={preview} />
      {isIdle && <Notice kind="info">{say('import.nothingNew')}</Notice>}
      <Assumed step={step} importing={importing} />
      {preview.changedCells > 0 && <Changes preview={preview} overwrite={overwrite} onOverwrite={setOverwrite} />}
      {preview.futureRows > 0 && <p class="hint">{say('import.future', { n: preview.futureRows })}</p>}
      <Rejected csv={csv} />
      <footer class="foot">
        <div class="foot-line">
          <Button kind="text" onClick={importing.next}>
            {say('page.cancel')}
          </Button>
          <Button
            kind="filled"
            id={APPLY_ID}
            onClick={() => importing.apply(step, overwrite)}
            isOff={!hasWork || working !== undefined}
          >
            {say('import.apply')}
          </Button>
        </div>
      </footer>
    </section>
  );
}

/** What could be read in two ways, and the other way where there is one. */
function Assumed({ step, importing }: { readonly step: Previewed; readonly importing: Importing }) {
  const { say, language } = useSpeech();
  return (
    <>
      {step.csv.assumed.map((problem) => {
        const other = problem.code === 'assumedComma' ? '.' : problem.code === 'assumedPoint' ? ',' : undefined;
        const reread = () => other && importing.read(step.file, { ...step.choice, decimal: other });
        return (
          <Notice key={problem.code} kind="ask">
            <p>{explain(language, problem)}</p>
            {other && (
              <Button kind="text" onClick={reread}>
                {say('import.otherWay')}
              </Button>
            )}
          </Notice>
        );
      })}
    </>
  );
}
