import type { ComponentChildren } from 'preact';
import { useTable } from '../shared/tableContext';
import type { MappedItem, Mapping } from './review';
import { sourceOptions } from './sourceOptions';
import { useSpeech } from './speech';

interface SourceSelectProps {
  readonly mapped: MappedItem;
  readonly mapping: Mapping;
  /** What the choice is about. */
  readonly children: ComponentChildren;
  /** What is said while nothing is chosen. */
  readonly empty?: string;
  /** The user must answer before the import can go on. */
  readonly isAsked?: boolean;
  readonly onChoose: (source: string) => void;
}

/** The table's sources, and those that confirming would add. */
export function SourceSelect({ mapped, mapping, children, empty, isAsked = false, onChoose }: SourceSelectProps) {
  const { say } = useSpeech();
  const { sources } = useTable().state;
  const { read, mappings } = mapped;
  const options = sourceOptions(mapping, {
    sources: sources.map(({ name }) => name),
    others: mappings.flatMap(({ target }) => target ?? []),
    unassigned: say('import.unassigned'),
    cabinet: say(`format.${read.result.format}`),
    format: read.result.format,
  });
  return (
    <label class={isAsked ? 'pick notice ask' : 'pick'}>
      {children}
      <select
        value={mapping.target ?? ''}
        {...(isAsked && { id: 'import-question' })}
        onChange={({ currentTarget: { value } }) => value !== '' && onChoose(value)}
      >
        {mapping.target === undefined && <option value="">{empty ?? say('import.choice')}</option>}
        {options.map(({ source, isNew }) => (
          <option key={source} value={source}>
            {isNew ? say('import.newOne', { name: source }) : source}
          </option>
        ))}
      </select>
      {isAsked && <span>{say('import.askSourceHint')}</span>}
    </label>
  );
}
