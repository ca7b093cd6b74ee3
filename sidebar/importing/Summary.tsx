import type { ImportPreview } from '../../src/shell/sidebarTypes';
import { useSpeech } from './speech';

/** The file in figures: its period, days and numbers. */
export function Summary({ preview }: { readonly preview: ImportPreview }) {
  const { say, period, number } = useSpeech();
  const counts = [
    [say('import.newDays'), preview.newDays],
    [say('import.changedDays'), preview.changedDays],
    [say('import.sameDays'), preview.sameDays],
    [say('import.newCells'), preview.newCells],
  ] as const;
  return (
    <>
      <dl class="summary">
        {preview.from !== '' && (
          <>
            <dt>{say('import.period')}</dt>
            <dd>{period(preview.from, preview.to)}</dd>
          </>
        )}
        {counts.map(([label, count]) => (
          <div key={label} class={count === 0 ? 'none' : undefined}>
            <dt>{label}</dt>
            <dd>{number(count)}</dd>
          </div>
        ))}
      </dl>
      {preview.newSources.length > 0 && (
        <div class="new-sources">
          <h3>{say('import.newSources')}</h3>
          <ul>
            {preview.newSources.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
