import { useMemo } from 'preact/hooks';
import { type Reconciled, reconcile } from './reconcile';
import type { MappedItem } from './review';
import { useSpeech } from './speech';
import type { Importing } from './useImport';
import { useMetricLabel } from './useMetricLabel';

interface FileSumsProps {
  readonly mapped: MappedItem;
  readonly importing: Importing;
}

/** The sums of a file's metrics, each with whether it agrees with the file's own total, and whether it is to be imported. */
export function FileSums({ mapped: { item, read, isTaken }, importing }: FileSumsProps) {
  const { say, number } = useSpeech();
  const labelOf = useMetricLabel();
  const { records, result } = read;
  const sums = useMemo(() => reconcile(records, result.total, result.lines.accepted), [read]);
  const isCompared = sums.some(({ verdict }) => verdict !== undefined);
  const take = (metric: string, taken: boolean) =>
    importing.tell(item.id, { taken: new Map([...(item.said.taken ?? []), [metric, taken]]) });
  return (
    <>
      <ul class="sums" aria-label={say('import.sums', { file: item.file.name })}>
        {sums.map((one) => (
          <li key={one.metric} class={isTaken(one.metric) ? undefined : 'none'}>
            <label>
              <input
                type="checkbox"
                checked={isTaken(one.metric)}
                onChange={({ currentTarget }) => take(one.metric, currentTarget.checked)}
              />
              {labelOf(one.metric)}
            </label>
            <span class="sum">
              <Verdict {...one} />
              {number(one.sum)}
            </span>
          </li>
        ))}
      </ul>
      {result.deals.length === 0 && <p class="hint">{say(isCompared ? 'import.compared' : 'import.noTotal')}</p>}
    </>
  );
}

function Verdict({ verdict, total = 0, difference = 0 }: Reconciled) {
  const { say, number } = useSpeech();
  if (verdict === undefined) return null;
  const apart = `${difference > 0 ? '+' : ''}${number(difference)}`;
  return (
    <span class={`verdict ${verdict}`}>
      {verdict === 'differs' ? '! ' : '✓ '}
      {say(`import.${verdict}`, { total: number(total), difference: apart })}
    </span>
  );
}
