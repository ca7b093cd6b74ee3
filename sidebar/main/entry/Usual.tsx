import { useSpeech } from '../speech';
import type { Field } from './field';
import { roughly } from './roughly';

/** What this weekday usually brings, in grey beside the field. */
export function Usual({ field: { id, metric, usual } }: { readonly field: Field }) {
  const { say, number } = useSpeech();
  const value = Object.entries(usual.inputs).find(([key]) => key === metric.id)?.[1];
  if (value === undefined) return null;
  const written = number(roughly(value));
  return (
    <span class="usual" id={`${id}-usual`} title={say('entry.usualLong', { value: written })}>
      {say('entry.usual', { value: written })}
    </span>
  );
}
