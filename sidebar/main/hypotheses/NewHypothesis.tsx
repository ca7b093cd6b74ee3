import { useEffect, useState } from 'preact/hooks';
import type {
  HypothesesState,
  HypothesisRequest,
  HypothesisSeed,
  TrialPreview,
} from '../../../src/shell/hypothesisTypes';
import type { SidebarState } from '../../../src/shell/sidebarTypes';
import { call } from '../../server';
import { Button, Notice } from '../../shared/controls';
import { focusSoon } from '../../shared/focusSoon';
import { useMain } from '../mainContext';
import { useSpeech } from '../speech';
import type { FieldBasis } from './Field';
import { HypothesisFields } from './HypothesisFields';
import { type FormField, formFrom, readForm } from './hypothesisForm';

interface NewProps {
  readonly known: HypothesesState;
  readonly seed: HypothesisSeed;
  readonly onDone: () => void;
}

/** A hypothesis to be added. Whether the data can answer is said before it is. */
export function NewHypothesis({ known, seed, onDone }: NewProps) {
  const { say } = useSpeech();
  const { state, ask, show, tell, working } = useMain();
  const [form, setForm] = useState(() => formFrom(seed, known, state.today));
  const [wrong, setWrong] = useState<FieldBasis['wrong']>();
  const [preview, setPreview] = useState<TrialPreview>();
  useEffect(() => focusSoon('hyp-belief'), []);
  const change = (field: FormField, value: string): void => {
    setForm({ ...form, [field]: value });
    setWrong(undefined);
    setPreview(undefined);
  };
  const withRequest = (use: (request: HypothesisRequest) => void): void => {
    const found = readForm(form, known);
    setWrong('field' in found ? found : undefined);
    if ('request' in found) use(found.request);
    else focusSoon(`hyp-${found.field}`);
  };
  const look = (): void =>
    withRequest(({ metric, source, manager, expected, start, weeks }) => {
      const scope = { ...(source !== undefined && { source }), ...(manager !== undefined && { manager }) };
      const trial = { metric, expected, start, weeks, ...scope };
      ask({ working: say('hypPage.working'), call: () => call('previewTrial', trial), take: setPreview });
    });
  const take = (next: SidebarState): void => {
    show(next);
    tell(say('hypPage.added'));
    onDone();
  };
  const add = (): void =>
    withRequest((request) =>
      ask({ working: say('hypPage.working'), call: () => call('addHypothesis', request), take }),
    );
  return (
    <section class="hypothesis-new">
      <h2>{say('hypPage.new')}</h2>
      {form.cause !== '' && <p class="hint">{say('hypPage.cause', { cause: form.cause })}</p>}
      <HypothesisFields basis={{ form, change, wrong }} known={known} />
      {preview && <Preview preview={preview} />}
      <div class="actions">
        <Button kind={preview ? 'outlined' : 'filled'} onClick={look} isOff={working !== undefined}>
          {say('hypPage.preview')}
        </Button>
        <Button kind={preview ? 'filled' : 'outlined'} onClick={add} isOff={working !== undefined}>
          {say('hypPage.add')}
        </Button>
        <Button kind="text" onClick={onDone}>
          {say('hypPage.cancel')}
        </Button>
      </div>
    </section>
  );
}

function Preview({ preview: { plan, money, warnings } }: { readonly preview: TrialPreview }) {
  return (
    <>
      <Notice kind="info">
        <p>{plan}</p>
        {money !== '' && <p>{money}</p>}
      </Notice>
      {warnings.map((warning) => (
        <Notice key={warning} kind="ask">
          {warning}
        </Notice>
      ))}
    </>
  );
}
