import type { ImportPreview } from '../../src/shell/sidebarTypes';
import { ChangeList } from './ChangeList';
import { useSpeech } from './speech';

interface ChangesProps {
  readonly preview: ImportPreview;
  readonly overwrite: boolean;
  readonly onOverwrite: (overwrite: boolean) => void;
}

/** Numbers of the table that the file has otherwise. They are replaced only by a choice of their own. */
export function Changes({ preview, overwrite, onOverwrite }: ChangesProps) {
  const { say } = useSpeech();
  return (
    <fieldset class="changes">
      <legend>{say('import.changes', { n: preview.changedCells })}</legend>
      <ChangeList changes={preview.changes} of={preview.changedCells} />
      <label class="choice">
        <input type="radio" name="overwrite" checked={!overwrite} onChange={() => onOverwrite(false)} />
        {say('import.keep')}
      </label>
      <label class="choice">
        <input type="radio" name="overwrite" checked={overwrite} onChange={() => onOverwrite(true)} />
        {say('import.overwrite')}
      </label>
    </fieldset>
  );
}
