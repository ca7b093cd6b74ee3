import { Button, Notice } from '../shared/controls';
import { UndoLine } from '../shared/UndoLine';
import { FilePicker } from './FilePicker';
import { ImportDone } from './ImportDone';
import type { Trouble } from './items';
import { ReviewCard } from './ReviewCard';
import { useSpeech } from './speech';
import { type Importing, useImport } from './useImport';

interface ImportScreenProps {
  readonly files: readonly File[];
  readonly onFiles: (files: readonly File[]) => void;
  readonly onLeave: () => void;
}

/** «Импорт»: files, what they would change, a yes, and the way back. */
export function ImportScreen({ files, onFiles, onLeave }: ImportScreenProps) {
  const importing = useImport(files);
  const { items, troubles, review, outcome } = importing;
  if (outcome !== undefined) return <ImportDone outcome={outcome} onAnother={importing.finish} onLeave={onLeave} />;
  return (
    <>
      <Troubles troubles={troubles} />
      {items.length > 0 && review === undefined && <Waiting importing={importing} />}
      {items.length > 0 && review !== undefined && (
        <ReviewCard importing={importing} review={review} onFiles={onFiles} />
      )}
      {items.length === 0 && (
        <>
          <FilePicker onFiles={onFiles} />
          <UndoLine />
        </>
      )}
    </>
  );
}

/** Files that are read, while the table has not said yet what it remembers of files like them. */
function Waiting({ importing: { items, cancel } }: { readonly importing: Importing }) {
  const { say } = useSpeech();
  return (
    <section class="review">
      <h2>{say('import.files')}</h2>
      {items.map(({ id, file }) => (
        <p key={id}>{file.name}</p>
      ))}
      <Button kind="text" onClick={cancel}>
        {say('page.cancel')}
      </Button>
    </section>
  );
}

function Troubles({ troubles }: { readonly troubles: readonly Trouble[] }) {
  const { say } = useSpeech();
  return (
    <>
      {troubles.map(({ kind, name }) => (
        <Notice key={`${kind}\n${name}`} kind={kind === 'same' ? 'info' : 'error'}>
          <p>{say(`import.${kind}`, { file: name })}</p>
        </Notice>
      ))}
    </>
  );
}
