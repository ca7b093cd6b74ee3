import { useEffect, useState } from 'preact/hooks';
import type { CellValue, Conflict } from '../../../src/shell/sidebarTypes';
import { Button } from '../../shared/controls';
import { focusSoon } from '../../shared/focusSoon';
import { textOf } from '../../shared/typedNumber';
import { useMain } from '../mainContext';
import { useSpeech } from '../speech';
import { fieldKey } from './field';
import type { Entry } from './useEntry';

const keyOf = ({ day, source, metric }: Conflict): string => fieldKey(day, source, metric);

/** Somebody entered other numbers meanwhile: both are shown, and nothing is overwritten unasked. */
export function ConflictCard({ entry }: { readonly entry: Entry }) {
  const { say } = useSpeech();
  const { working } = useMain();
  const [mine, setMine] = useState<ReadonlySet<string>>(new Set());
  const conflicts = entry.outcome?.conflicts ?? [];
  useEffect(() => focusSoon('conflicts'), []);
  const pick = (key: string, isMine: boolean) => {
    const others = [...mine].filter((each) => each !== key);
    setMine(new Set(isMine ? [...others, key] : others));
  };
  const apply = () => {
    const isMine = (conflict: Conflict) => mine.has(keyOf(conflict));
    entry.choose(
      conflicts.filter(isMine),
      conflicts.filter((conflict) => !isMine(conflict)),
    );
  };
  return (
    <section class="conflicts" id="conflicts" tabIndex={-1}>
      <div role="alert">
        <h2>{say('conflict.title')}</h2>
      </div>
      <p class="hint">{say('conflict.hint')}</p>
      {conflicts.map((conflict) => (
        <Choice key={keyOf(conflict)} {...{ conflict, pick, isMine: mine.has(keyOf(conflict)) }} />
      ))}
      <Button kind="filled" onClick={apply} isOff={working !== undefined}>
        {say('conflict.apply')}
      </Button>
    </section>
  );
}

interface ChoiceProps {
  readonly conflict: Conflict;
  readonly isMine: boolean;
  readonly pick: (key: string, isMine: boolean) => void;
}

function Choice({ conflict, isMine, pick }: ChoiceProps) {
  const { say, day, language } = useSpeech();
  const { metrics } = useMain().state;
  const key = keyOf(conflict);
  const label = metrics.find(({ id }) => id === conflict.metric)?.label ?? conflict.metric;
  const written = (value: CellValue) => textOf(language, value) || say('value.empty');
  return (
    <fieldset>
      <legend>{say('entry.field', { metric: label, source: conflict.source, day: day(conflict.day) })}</legend>
      <label class="choice">
        <input type="radio" name={key} checked={!isMine} onChange={() => pick(key, false)} />
        {say('conflict.theirs', { value: written(conflict.theirs) })}
      </label>
      <label class="choice">
        <input type="radio" name={key} checked={isMine} onChange={() => pick(key, true)} />
        {say('conflict.mine', { value: written(conflict.value) })}
      </label>
    </fieldset>
  );
}
