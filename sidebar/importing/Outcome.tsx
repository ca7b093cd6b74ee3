import type { ComponentChildren } from 'preact';
import type { ImportPreview } from '../../src/shell/sidebarTypes';
import { Notice } from '../shared/controls';
import { useTable } from '../shared/tableContext';
import { Changes } from './Changes';
import type { Merged } from './mergeFiles';
import { Summary } from './Summary';
import { useSpeech } from './speech';
import { useMetricLabel } from './useMetricLabel';

interface OutcomeProps {
  readonly merged: Merged;
  readonly preview: ImportPreview | undefined;
  readonly overwrite: boolean;
  readonly onOverwrite: (overwrite: boolean) => void;
  readonly children?: ComponentChildren;
}

/** What all files together would do to the table. */
export function Outcome({ merged, preview, overwrite, onOverwrite, children }: OutcomeProps) {
  const { say } = useSpeech();
  const { working } = useTable();
  const isIdle = preview !== undefined && preview.sameDays > 0 && preview.newCells === 0 && preview.changedCells === 0;
  return (
    <section class="outcome" aria-busy={preview === undefined}>
      <h2>{say('import.result')}</h2>
      <Believed merged={merged} />
      {preview === undefined && working !== undefined && <p class="hint">{say('import.comparing')}</p>}
      {preview !== undefined && <Summary preview={preview} />}
      {children}
      {isIdle && <Notice kind="info">{say('import.nothingNew')}</Notice>}
      {preview !== undefined && preview.changedCells > 0 && (
        <Changes preview={preview} overwrite={overwrite} onOverwrite={onOverwrite} />
      )}
      {preview !== undefined && preview.futureRows > 0 && (
        <p class="hint">{say('import.future', { n: preview.futureRows })}</p>
      )}
    </section>
  );
}

/** Which file is believed where two know the same number. */
function Believed({ merged: { leftOut, overlaps } }: { readonly merged: Merged }) {
  const { say } = useSpeech();
  const labelOf = useMetricLabel();
  return (
    <>
      {leftOut.map(({ file, metric, kind }) => (
        <p key={`${file}\n${metric}\n${kind}`} class="hint">
          {say('import.leftOut', { file, metric: labelOf(metric), kind: say(`kind.${kind}`) })}
        </p>
      ))}
      {overlaps.map(({ file, other, numbers }) => (
        <Notice key={`${file}\n${other}`} kind="ask">
          {say('import.overlap', { file, other, n: numbers })}
        </Notice>
      ))}
    </>
  );
}
