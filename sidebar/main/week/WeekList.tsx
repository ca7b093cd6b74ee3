import type { PageWordKey } from '../../../src/core/words/pageWords';
import type { WeekLine, WeekState } from '../../../src/shell/weekTypes';
import { call } from '../../server';
import { useSpeech } from '../../shared/speech';
import { useMain } from '../mainContext';
import { NewNorm } from './NewNorm';

interface ListProps {
  readonly title: PageWordKey;
  readonly kind: 'behind' | 'changed' | 'watched';
  readonly week: WeekState;
  readonly lines: readonly WeekLine[];
}

/** One list of the week: each sentence leads to its cell of «Недели». */
export function WeekList({ title, kind, week, lines }: ListProps) {
  const { say } = useSpeech();
  if (lines.length === 0) return null;
  return (
    <section class={`week-list ${kind}`}>
      <h3>{say(title)}</h3>
      <ul>
        {lines.map((line) => (
          <li key={line.what} class={line.isGood ? 'good' : undefined}>
            <What week={week} line={line} />
            {line.rest !== '' && <p class="hint">{line.rest}</p>}
            {kind === 'changed' && line.question !== undefined && (
              <p class="question">{say('weekPage.ask', { question: line.question })}</p>
            )}
            {line.norm && <NewNorm offer={line.norm} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

function What({
  week: { week },
  line: { what, metric, source },
}: {
  readonly week: WeekState;
  readonly line: WeekLine;
}) {
  const { say } = useSpeech();
  const { ask, working } = useMain();
  if (metric === undefined) return <p>{what}</p>;
  const cell = { week, metric, ...(source !== undefined && { source }) };
  const show = () => ask({ working: 'page.working', call: () => call('showWeek', cell), take: () => undefined });
  return (
    <button
      type="button"
      class="what"
      title={say('weekPage.show')}
      aria-disabled={working !== undefined}
      onClick={working === undefined ? show : undefined}
    >
      {what}
    </button>
  );
}
