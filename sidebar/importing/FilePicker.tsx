import { ChooseFiles } from './ChooseFiles';
import { useSpeech } from './speech';

/** Where to drop files, and a button for those who would rather choose them. */
export function FilePicker({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) {
  const { say } = useSpeech();
  return (
    <section class="picker">
      <h2>{say('import.title')}</h2>
      <p class="hint">{say('import.what')}</p>
      <div class="drop-zone">
        <p>{say('import.drop')}</p>
        <p class="or">{say('page.or')}</p>
        <ChooseFiles kind="filled" label={say('import.choose')} onFiles={onFiles} />
      </div>
      <p class="hint">{say('import.safe')}</p>
    </section>
  );
}
