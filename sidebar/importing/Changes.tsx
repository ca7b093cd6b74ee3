import { useState } from 'preact/hooks';
import type { CellValue, ImportPreview } from '../../src/shell/sidebarTypes';
import { Button } from '../shared/controls';
import { textOf } from '../shared/typedNumber';
import { useSpeech } from './speech';
import { useMetricLabel } from './useMetricLabel';

interface ChangesProps {
  readonly preview: ImportPreview;
  readonly overwrite: boolean;
  readonly onOverwrite: (overwrite: boolean) => void;
}
const FIRST_SHOWN = 6;

/** Numbers of the table that the file has otherwise. They are replaced only by a choice of their own. */
export function Changes({ preview, overwrite, onOverwrite }: ChangesProps) {
  const { say } = useSpeech();
  return (
    <fieldset class="changes">
      <legend>{say('import.changes', { n: preview.changedCells })}</legend>
      <ChangeList preview={preview} />
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

function ChangeList({ preview: { changes, changedCells } }: { readonly preview: ImportPreview }) {
  const { say, shortDate, language } = useSpeech();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? changes : changes.slice(0, FIRST_SHOWN);
  const labelOf = useMetricLabel();
  const written = (value: CellValue) => textOf(language, value) || say('value.empty');
  return (
    <>
      <ul class="change-list">
        {shown.map((change) => (
          <li key={`${change.day}\n${change.metric}\n${change.source}`}>
            <span class="where">
              {shortDate(change.day)} · {change.source} · {labelOf(change.metric)}
            </span>
            <span class="what">
              <del>{written(change.old)}</del> → <ins>{written(change.new)}</ins>
            </span>
          </li>
        ))}
      </ul>
      {shown.length < changes.length && (
        <Button kind="text" onClick={() => setWhole(true)}>
          {say('page.more', { n: changes.length - shown.length })}
        </Button>
      )}
      {isWhole && changes.length < changedCells && (
        <p class="hint">{say('page.rest', { n: changedCells - changes.length })}</p>
      )}
    </>
  );
}
