import { useState } from 'preact/hooks';
import { writeMoney } from '../../src/core/words/amounts';
import { useTable } from '../shared/tableContext';
import { NO_NAME, WHOLE_FILE } from './fileNames';
import { withAll, withChoice } from './fileTargets';
import { type MappedItem, type Mapping, NONE_CHOSEN, scopeOf } from './review';
import { SourceSelect } from './SourceSelect';
import { useSpeech } from './speech';
import type { Importing } from './useImport';

interface FileSourcesProps {
  readonly mapped: MappedItem;
  readonly importing: Importing;
}

/** Where a file's numbers belong: one source, or one for each campaign or source that the file names. */
export function FileSources({ mapped, importing }: FileSourcesProps) {
  const { item, mappings } = mapped;
  const [first] = mappings;
  const chosen = importing.chosen.get(scopeOf(item)) ?? NONE_CHOSEN;
  const choose = (name: string, source: string) => importing.choose(item, withChoice(chosen, name, source));
  if (first === undefined) return null;
  if (mappings.length === 1 && first.name.name === WHOLE_FILE)
    return <WholeFile mapped={mapped} mapping={first} onChoose={choose} />;
  return <Names mapped={mapped} importing={importing} onChoose={choose} />;
}

interface ChooseProps {
  readonly mapped: MappedItem;
  readonly onChoose: (name: string, source: string) => void;
}

function WholeFile({ mapped, mapping, onChoose }: ChooseProps & { readonly mapping: Mapping }) {
  const { say } = useSpeech();
  const isAsked = mapping.target === undefined;
  const choose = (source: string) => onChoose(WHOLE_FILE, source);
  return (
    <SourceSelect mapped={mapped} mapping={mapping} isAsked={isAsked} onChoose={choose}>
      {say(isAsked ? 'import.askSource' : 'import.source')}
    </SourceSelect>
  );
}

const MOST_AT_ONCE = 6;

function Names({ mapped, importing, onChoose }: ChooseProps & FileSourcesProps) {
  const { say } = useSpeech();
  const { mappings, read, item } = mapped;
  const isCampaigns = read.result.campaigns.length > 0;
  const unassigned = say('import.unassigned');
  const lost = mappings.filter(({ target }) => target === unassigned).length;
  const [isOpen, setOpen] = useState(lost > 0 && mappings.length <= MOST_AT_ONCE);
  const isList = mappings.length > 1 && mappings.every(({ name }) => !name.isSource);
  const names = mappings.map(({ name }) => name);
  return (
    <details class="names" open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        {say(isCampaigns ? 'import.campaigns' : 'import.names', { n: mappings.length })}
        {lost > 0 && <b class="lost"> · {say('import.unsorted', { n: lost })}</b>}
      </summary>
      {isList && <AllAtOnce mapped={mapped} onAll={(source) => importing.choose(item, withAll(names, source))} />}
      <ul>
        {mappings.map((mapping) => (
          <li key={mapping.name.name}>
            <SourceSelect mapped={mapped} mapping={mapping} onChoose={(source) => onChoose(mapping.name.name, source)}>
              <NameLabel mapping={mapping} isCampaign={isCampaigns} />
            </SourceSelect>
          </li>
        ))}
      </ul>
    </details>
  );
}

function AllAtOnce({ mapped, onAll }: { readonly mapped: MappedItem; readonly onAll: (source: string) => void }) {
  const { say } = useSpeech();
  const targets = new Set(mapped.mappings.map(({ target }) => target));
  const [only] = targets;
  const name = { name: WHOLE_FILE, sums: {}, isSource: false };
  const mapping = { name, target: targets.size === 1 ? only : undefined };
  return (
    <SourceSelect mapped={mapped} mapping={mapping} empty={say('import.oneByOne')} onChoose={onAll}>
      <b>{say('import.allOfFile')}</b>
    </SourceSelect>
  );
}

function NameLabel({ mapping: { name }, isCampaign }: { readonly mapping: Mapping; readonly isCampaign: boolean }) {
  const { say, number, language } = useSpeech();
  const { currency } = useTable().state;
  const { spend, leads } = name.sums;
  const nameless = say(isCampaign ? 'import.noName' : 'import.noSource');
  const label = name.name === NO_NAME || name.name === WHOLE_FILE ? nameless : name.name;
  const size = spend !== undefined ? writeMoney(language, spend, currency) : leads !== undefined && number(leads);
  return (
    <span class="where">
      {label}
      {size !== false && ` · ${size}`}
    </span>
  );
}
