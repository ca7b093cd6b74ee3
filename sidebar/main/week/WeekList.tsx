import type { MainWordKey } from '../../../src/core/words/mainPageWords';
import type { HypothesisSeed } from '../../../src/shell/hypothesisTypes';
import type { WeekLine, WeekState } from '../../../src/shell/weekTypes';
import { call } from '../../server';
import { Button } from '../../shared/controls';
import { useMain } from '../mainContext';
import { NewDecision } from '../meeting/NewDecision';
import { useSpeech } from '../speech';
import { NewNorm } from './NewNorm';

interface ListProps {
  readonly title: MainWordKey;
  readonly kind: 'behind' | 'changed' | 'watched';
  readonly week: WeekState;
  readonly lines: readonly WeekLine[];
  readonly onTest: (seed: HypothesisSeed) => void;
}

/** One list of the week: each sentence leads to its cell of «Недели». */
export function WeekList({ title, kind, week, lines, onTest }: ListProps) {
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
            <TestIt line={line} onTest={onTest} />
            {line.metric !== undefined && !line.isGood && <NewDecision cause={line.what} />}
            {line.norm && <NewNorm offer={line.norm} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Leads from what changed to what may mend it. */
function TestIt({ line, onTest }: { readonly line: WeekLine } & Pick<ListProps, 'onTest'>) {
  const { say } = useSpeech();
  const { what, tried: metric, source } = line;
  if (metric === undefined) return null;
  const seed = { cause: what, metric, ...(source !== undefined && { source }) };
  return (
    <Button kind="text" onClick={() => onTest(seed)}>
      {say('hypPage.test')}
    </Button>
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
  const show = () => ask({ working: say('page.working'), call: () => call('showWeek', cell), take: () => undefined });
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
