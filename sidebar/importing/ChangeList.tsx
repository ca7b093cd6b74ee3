import { useState } from 'preact/hooks';
import type { CellChange, CellValue } from '../../src/shell/sidebarTypes';
import { Button } from '../shared/controls';
import { textOf } from '../shared/typedNumber';
import { useSpeech } from './speech';
import { useMetricLabel } from './useMetricLabel';

interface ChangeListProps {
  readonly changes: readonly CellChange[];
  /** How many there are, those beyond the list among them. */
  readonly of: number;
}
const FIRST_SHOWN = 6;

/** Numbers that differ: the first few, all upon a click. */
export function ChangeList({ changes, of }: ChangeListProps) {
  const { say, shortDate, language } = useSpeech();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? changes : changes.slice(0, FIRST_SHOWN);
  const labelOf = useMetricLabel();
  const written = (value: CellValue) => textOf(language, value) || say('value.empty');
  return (
    <>
      <ul class="change-list">
        {shown.map((change) => (
          <li key={`${change.day}\n${change.metric}\n${change.source}`}>
            <span class="where">
              {shortDate(change.day)} · {change.source} · {labelOf(change.metric)}
            </span>
            <span class="what">
              <del>{written(change.old)}</del> → <ins>{written(change.new)}</ins>
            </span>
          </li>
        ))}
      </ul>
      {shown.length < changes.length && (
        <Button kind="text" onClick={() => setWhole(true)}>
          {say('page.more', { n: changes.length - shown.length })}
        </Button>
      )}
      {isWhole && changes.length < of && <p class="hint">{say('page.rest', { n: of - changes.length })}</p>}
    </>
  );
}
