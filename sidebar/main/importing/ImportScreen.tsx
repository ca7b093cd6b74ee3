import { explainOnPage as explain } from '../../../src/core/words/pageWords';
import { Button, Notice } from '../../shared/controls';
import { useSpeech } from '../../shared/speech';
import { UndoLine } from '../UndoLine';
import { FilePicker } from './FilePicker';
import { ImportDone } from './ImportDone';
import { PreviewCard } from './PreviewCard';
import { Rejected } from './Rejected';
import { SourceChoice } from './SourceChoice';
import { type Importing, useImport } from './useImport';

interface ImportScreenProps {
  readonly files: readonly File[];
  readonly onFiles: (files: readonly File[]) => void;
  readonly onLeave: () => void;
}

/** «Импорт»: a file, what it would change, a yes, and the way back. */
export function ImportScreen({ files, onFiles, onLeave }: ImportScreenProps) {
  const importing = useImport(files, onFiles);
  const { step } = importing;
  switch (step.kind) {
    case 'preview':
      return <PreviewCard key={step.file.name} step={step} importing={importing} />;
    case 'done':
      return <ImportDone step={step} importing={importing} onLeave={onLeave} />;
    case 'noSource':
      return <SourceChoice file={step.file} importing={importing} />;
    default:
      return (
        <>
          <Refusal importing={importing} />
          <FilePicker onFiles={onFiles} />
          <UndoLine />
        </>
      );
  }
}

function Refusal({ importing: { step, waiting, next } }: { readonly importing: Importing }) {
  const { say, language } = useSpeech();
  if (step.kind === 'idle') return null;
  return (
    <>
      <Notice kind="error">
        {step.kind === 'unread' && <p>{say('import.unread', { file: step.name })}</p>}
        {'file' in step && <p class="file-name">{step.file.name}</p>}
        {step.kind === 'refused' && <p>{explain(language, step.problem)}</p>}
        {step.kind === 'useless' && <p>{say('import.nothingRead')}</p>}
        {waiting > 0 && (
          <Button kind="text" onClick={next}>
            {say('import.nextFile', { n: waiting })}
          </Button>
        )}
      </Notice>
      {step.kind === 'useless' && <Rejected csv={step.csv} />}
    </>
  );
}
