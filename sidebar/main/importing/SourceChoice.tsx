import { Button } from '../../shared/controls';
import { useSpeech } from '../../shared/speech';
import { useMain } from '../mainContext';
import type { ExportFile } from './readExport';
import type { Importing } from './useImport';

/** A cabinet's own export names no source: whose file it is. */
export function SourceChoice({ file, importing }: { readonly file: ExportFile; readonly importing: Importing }) {
  const { say, language } = useSpeech();
  const { sources } = useMain().state;
  return (
    <section class="source-choice">
      <h2>{say('import.whichSource')}</h2>
      <p class="file-name">{file.name}</p>
      <ul class="choices">
        {sources.map(({ name }) => (
          <li key={name}>
            <Button onClick={() => importing.read(file, { language, source: name })}>{name}</Button>
          </li>
        ))}
      </ul>
      <Button kind="text" onClick={importing.next}>
        {say('page.cancel')}
      </Button>
    </section>
  );
}
