import type { HypothesesState } from '../../../src/shell/hypothesisTypes';
import { useMain } from '../mainContext';
import { useSpeech } from '../speech';
import { BeliefField, type FieldBasis, InputField, SelectField } from './Field';

const WEEKS = ['1', '2', '3', '4'].map((id) => ({ id, label: id }));

/** The fields of a new hypothesis: what is tried first, what it costs folded away. */
export function HypothesisFields({ basis, known }: { readonly basis: FieldBasis; readonly known: HypothesesState }) {
  const { say } = useSpeech();
  const { state } = useMain();
  const named = (names: readonly string[]) => names.map((name) => ({ id: name, label: name }));
  const sources = [{ id: '', label: say('hypPage.allSources') }, ...named(state.sources.map(({ name }) => name))];
  const managers = [{ id: '', label: say('hypPage.allManagers') }, ...named(known.managers)];
  const people = [{ id: '', label: say('hypPage.nobody') }, ...named(state.people)];
  return (
    <>
      <div class="hypothesis-form">
        <BeliefField basis={basis} />
        <SelectField basis={basis} field="metric" label="hypPage.metric" options={known.metrics} />
        <SelectField basis={basis} field="source" label="hypPage.source" options={sources} />
        {known.managers.length > 0 && (
          <SelectField basis={basis} field="manager" label="hypPage.manager" options={managers} />
        )}
        <InputField basis={basis} field="expected" label="hypPage.expected" isNumber />
        <InputField basis={basis} field="start" label="hypPage.start" type="date" />
        <SelectField basis={basis} field="weeks" label="hypPage.weeks" options={WEEKS} />
        <InputField basis={basis} field="action" label="hypPage.action" />
        {state.people.length > 0 && <SelectField basis={basis} field="owner" label="hypPage.owner" options={people} />}
      </div>
      <details class="aside">
        <summary>{say('hypPage.more')}</summary>
        <div class="hypothesis-form">
          <InputField basis={basis} field="cost" label="hypPage.cost" isNumber />
          <InputField basis={basis} field="teamCost" label="hypPage.teamCost" isNumber />
          <InputField basis={basis} field="reach" label="hypPage.reach" isNumber />
        </div>
        <p class="hint">{say('hypPage.oneOffHint')}</p>
        <div class="hypothesis-form">
          <InputField basis={basis} field="shown" label="hypPage.shown" isNumber />
          <InputField basis={basis} field="worked" label="hypPage.worked" isNumber />
        </div>
      </details>
    </>
  );
}
