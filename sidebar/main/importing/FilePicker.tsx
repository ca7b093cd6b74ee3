import { useRef } from 'preact/hooks';
import { Button } from '../../shared/controls';
import { useSpeech } from '../../shared/speech';

/** Where to drop a file, and a button for those who would rather choose one. */
export function FilePicker({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) {
  const { say } = useSpeech();
  const input = useRef<HTMLInputElement>(null);
  const take = ({ currentTarget }: { readonly currentTarget: HTMLInputElement }) => {
    const files = [...(currentTarget.files ?? [])];
    currentTarget.value = ''; // so that the same file can be chosen again once it was mended
    if (files.length > 0) onFiles(files);
  };
  return (
    <section class="picker">
      <h2>{say('import.title')}</h2>
      <p class="hint">{say('import.what')}</p>
      <div class="drop-zone">
        <p>{say('import.drop')}</p>
        <p class="or">{say('start.or')}</p>
        <Button kind="filled" onClick={() => input.current?.click()}>
          {say('import.choose')}
        </Button>
        <input
          ref={input}
          type="file"
          accept=".csv,.tsv,.txt,text/csv"
          multiple
          hidden
          aria-label={say('import.choose')}
          onChange={take}
        />
      </div>
      <p class="hint">{say('import.safe')}</p>
    </section>
  );
}
