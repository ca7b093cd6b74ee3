import type { Required } from '../../../src/core/plan/goal/planMonth';
import type { GoalAnswer } from '../../../src/shell/goalTypes';
import { useMain } from '../mainContext';
import { useSpeech } from '../speech';

/** What a goal takes, from the client back to the money. */
const TAKEN = ['payments', 'held', 'due', 'leads', 'clicks', 'spend'] as const;

/** What the goal takes, on average and to be sure; below it by source. */
export function GoalTable({ answer: { likely, assured } }: { readonly answer: GoalAnswer }) {
  const { say, number } = useSpeech();
  const { metrics, currency } = useMain().state;
  if (likely === undefined || assured === undefined) return null;
  const labelOf = (id: string): string => {
    const label = metrics.find((metric) => metric.id === id)?.label ?? id;
    return id === 'spend' && currency !== '' ? `${label}, ${currency}` : label;
  };
  const rows = TAKEN.filter((metric) => likely[metric] !== undefined);
  return (
    <>
      <table class="figures">
        <Heads />
        <tbody>
          {rows.map((metric) => (
            <tr key={metric}>
              <th scope="row">{labelOf(metric)}</th>
              <td>{number(likely[metric] ?? 0)}</td>
              <td>{number(assured[metric] ?? 0)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="hint">{say('goalPage.assuredHint')}</p>
      {likely.sources.length > 0 && <BySource likely={likely} assured={assured} />}
    </>
  );
}

function BySource({ likely, assured }: { readonly likely: Required; readonly assured: Required }) {
  const { say, number } = useSpeech();
  const shown = ({ sources }: Required, source: string): string => {
    const own = sources.find((one) => one.source === source);
    const parts = [own?.leads, own?.spend].flatMap((value) => (value === undefined ? [] : number(value)));
    return parts.join(' · ');
  };
  return (
    <details class="aside">
      <summary>{say('goalPage.sources')}</summary>
      <table class="figures">
        <Heads />
        <tbody>
          {likely.sources.map(({ source }) => (
            <tr key={source}>
              <th scope="row">{source}</th>
              <td>{shown(likely, source)}</td>
              <td>{shown(assured, source)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

function Heads() {
  const { say } = useSpeech();
  return (
    <thead>
      <tr>
        <th scope="col">
          <span class="unseen">{say('goalPage.metric')}</span>
        </th>
        <th scope="col">{say('goalPage.likely')}</th>
        <th scope="col">{say('goalPage.assured')}</th>
      </tr>
    </thead>
  );
}
