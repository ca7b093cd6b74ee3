import { useEffect } from 'preact/hooks';
import { Button, Notice } from '../../shared/controls';
import { focusSoon } from '../../shared/focusSoon';
import { useMain } from '../mainContext';
import { useSpeech } from '../speech';
import { DayGrid } from './DayGrid';
import { emptyOnDaysOff, withZeros } from './daysShown';
import { DONE_ID } from './doneId';
import { FormHead } from './FormHead';
import { requestOf, shownText } from './request';
import type { Entry } from './useEntry';

/** The form of the days on show, with «Готово» always in sight. */
export function Form({ entry }: { readonly entry: Entry }) {
  const { say, language } = useSpeech();
  const { shown, shownFields, draft, change } = entry;
  const firstEmpty = shownFields.find((field) => shownText(language, field, draft) === '');
  useEffect(() => {
    if (firstEmpty) focusSoon(firstEmpty.id);
  }, [shown[0]?.day]);
  const zeros = emptyOnDaysOff(shown, shownFields, draft);
  return (
    <form class="entry" onSubmit={(event) => event.preventDefault()}>
      <FormHead entry={entry} />
      {zeros.length > 0 && (
        <Button title={say('entry.zerosHint')} onClick={() => change((now) => withZeros(shown, shownFields, now))}>
          {say('entry.zeros')}
        </Button>
      )}
      <DayGrid entry={entry} />
      <p class="hint">{say('entry.empty')}</p>
      <FormFoot entry={entry} />
    </form>
  );
}

function FormFoot({ entry }: { readonly entry: Entry }) {
  const { say } = useSpeech();
  const { working } = useMain();
  const { hint, hasAsked, save } = entry;
  const { cells } = requestOf(entry.days, entry.fields, entry.draft);
  return (
    <footer class="foot">
      {hint && <Notice kind={hint.kind}>{hint.text}</Notice>}
      <div class="foot-line">
        <span class="hint" title={cells.length > 0 ? say('entry.draft') : undefined}>
          {cells.length > 0 && say('entry.typed', { n: cells.length })}
        </span>
        <Button kind="filled" id={DONE_ID} onClick={save} isOff={working !== undefined}>
          {say(hasAsked ? 'entry.saveAnyway' : 'entry.done')}
        </Button>
      </div>
    </footer>
  );
}
