import { monthOf } from '../../src/core/funnel/calendar';
import { PRESETS } from '../../src/core/funnel/presets';
import { ROLES } from '../../src/core/funnel/roles';
import { Notice } from '../shared/controls';
import { useTable } from '../shared/tableContext';
import { type Answers, isGoalRight } from './answers';
import { FIRST_FIELD } from './firstField';
import { Options } from './Options';
import { SourceLines } from './SourceLines';
import { namesIn } from './sourceNames';
import { useSpeech } from './speech';

/** What a step is told: the answers, and how to change them. */
export interface StepProps {
  readonly answers: Answers;
  readonly change: (part: Partial<Answers>) => void;
}

/** Who sets the table up. */
export function WhoStep({ answers, change }: StepProps) {
  const { say } = useSpeech();
  return (
    <>
      <label class="field-label" for={FIRST_FIELD}>
        {say('start.who')}
      </label>
      <input
        id={FIRST_FIELD}
        type="text"
        maxLength={100}
        autocomplete="name"
        value={answers.who}
        aria-describedby="start-hint"
        onInput={(event) => change({ who: event.currentTarget.value })}
      />
      <p class="hint" id="start-hint">
        {say('start.whoHint')}
      </p>
      <label class="field-label" for="start-role">
        {say('role.ask')}
      </label>
      <select
        id="start-role"
        value={answers.role}
        aria-describedby="role-hint"
        onChange={(event) => change({ role: ROLES.find((role) => role === event.currentTarget.value) ?? '' })}
      >
        <option value="">{say('role.any')}</option>
        {ROLES.map((role) => (
          <option key={role} value={role}>
            {say(`role.${role}`)}
          </option>
        ))}
      </select>
      <p class="hint" id="role-hint">
        {say('role.hint')}
      </p>
    </>
  );
}

/** The kind of business: which metrics are kept, and by which names. */
export function KindStep({ answers, change }: StepProps) {
  const { say } = useSpeech();
  const options = PRESETS.map(({ id }) => ({ id, label: say(`preset.${id}`), hint: say(`preset.${id}.hint`) }));
  return (
    <Options
      {...{ options, legend: say('start.kind'), hint: say('start.kindHint'), chosen: answers.kind }}
      onChoose={(kind) => change({ kind })}
    />
  );
}

/** Where leads come from; each source may belong to a direction. */
export function SourcesStep({ answers, change }: StepProps) {
  const { say } = useSpeech();
  const { directions, sources } = answers;
  const names = namesIn(sources);
  const put = (name: string, direction: string): void => change({ directions: { ...directions, [name]: direction } });
  return (
    <>
      <SourceLines text={sources} onText={(text) => change({ sources: text })} />
      {names.length > 0 && (
        <details class="aside">
          <summary>{say('start.directions')}</summary>
          <div class="directions">
            {names.map((name) => (
              <label key={name}>
                {name}
                <input
                  type="text"
                  maxLength={100}
                  value={directions[name] ?? ''}
                  aria-label={say('start.direction', { source: name })}
                  onInput={(event) => put(name, event.currentTarget.value)}
                />
              </label>
            ))}
          </div>
        </details>
      )}
    </>
  );
}

const SALES = ['bySource', 'commonRow'] as const;

/** Whether sales are kept by source or in one row. */
export function SalesStep({ answers, change }: StepProps) {
  const { say } = useSpeech();
  const options = SALES.map((id) => ({ id, label: say(`start.sales.${id}`), hint: say(`start.sales.${id}.hint`) }));
  return (
    <Options
      {...{ options, legend: say('start.sales'), hint: '', chosen: answers.sales }}
      onChoose={(sales) => change({ sales })}
    />
  );
}

/** The revenue wanted in this month. */
export function GoalStep({ answers, change }: StepProps) {
  const { say, month } = useSpeech();
  const { today } = useTable().state;
  const isRight = isGoalRight(answers);
  return (
    <>
      <label class="field-label" for={FIRST_FIELD}>
        {say('start.goal', { month: month(monthOf(today)) })}
      </label>
      <input
        id={FIRST_FIELD}
        type="text"
        inputMode="decimal"
        autocomplete="off"
        value={answers.goal}
        aria-invalid={!isRight}
        aria-describedby="start-hint"
        onInput={(event) => change({ goal: event.currentTarget.value })}
      />
      <p class="hint" id="start-hint">
        {say('start.goalHint')}
      </p>
      {!isRight && <Notice kind="error">{say('start.goalWrong')}</Notice>}
    </>
  );
}
