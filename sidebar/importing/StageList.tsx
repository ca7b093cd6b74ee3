import { useMemo } from 'preact/hooks';
import { type CrmStage, DEAL_STATES, stagesIn } from './fileStages';
import type { MappedItem } from './review';
import { useSpeech } from './speech';
import type { Importing } from './useImport';

interface StageListProps {
  readonly mapped: MappedItem;
  readonly importing: Importing;
}

/** What the stages of a CRM mean: told by their names, to be corrected here. */
export function StageList({ mapped: { item, read }, importing }: StageListProps) {
  const { say } = useSpeech();
  const { stages: said } = item.said;
  const stages = useMemo(() => stagesIn(read.result.deals, said), [read, said]);
  if (stages.length === 0) return null;
  const tell = (name: string, state: CrmStage['state']) =>
    importing.tell(item.id, { stages: new Map([...(said ?? []), [name, state]]) });
  return (
    <details class="names">
      <summary>{say('import.stages', { n: stages.length })}</summary>
      <ul>
        {stages.map((stage) => (
          <li key={stage.name}>
            <StageSelect stage={stage} onState={(state) => tell(stage.name, state)} />
          </li>
        ))}
      </ul>
      <p class="hint">{say('import.stagesHint')}</p>
    </details>
  );
}

interface StageSelectProps {
  readonly stage: CrmStage;
  readonly onState: (state: CrmStage['state']) => void;
}

function StageSelect({ stage: { name, deals, state }, onState }: StageSelectProps) {
  const { say, number } = useSpeech();
  const choose = (value: string) => {
    const chosen = DEAL_STATES.find((one) => one === value);
    if (chosen !== undefined) onState(chosen);
  };
  return (
    <label class="pick">
      <span class="where">
        {name} · {number(deals)}
      </span>
      <select value={state} onChange={({ currentTarget }) => choose(currentTarget.value)}>
        {DEAL_STATES.map((one) => (
          <option key={one} value={one}>
            {say(`crmStage.${one}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
