import type { MainWordKey } from '../../../src/core/words/mainPageWords';
import type { HypothesisItem } from '../../../src/shell/hypothesisTypes';
import { NewDecision } from '../meeting/NewDecision';
import { useSpeech } from '../speech';
import { DecideForm } from './DecideForm';

interface ListProps {
  readonly title: MainWordKey;
  /** The day of review, for a title that names it. */
  readonly day?: string;
  readonly items: readonly HypothesisItem[];
}

/** Hypotheses that stand alike, each with what the core says of it. */
export function HypothesisList({ title, day = '', items }: ListProps) {
  const { say } = useSpeech();
  if (items.length === 0) return null;
  return (
    <section class="hypothesis-list">
      <h2>{say(title, { day })}</h2>
      <ul>
        {items.map((item) => (
          <Item key={item.id} item={item} />
        ))}
      </ul>
    </section>
  );
}

function Item({ item }: { readonly item: HypothesisItem }) {
  const { say } = useSpeech();
  const { id, belief, metric, scope, owner, verdict, said, note, group, isUp, decision, reason, learned } = item;
  const about = [metric, scope, owner].filter((part) => part !== '').join(' · ');
  return (
    <li data-id={id}>
      <p class="belief">{belief}</p>
      {about !== '' && <p class="hint">{about}</p>}
      <p>
        <b>{verdict}</b>
      </p>
      {said !== '' && <p>{said}</p>}
      {note !== '' && <p class="hint">{note}</p>}
      {decision !== undefined && <p>{say('hypPage.because', { decision, reason: reason ?? '' })}</p>}
      {learned !== '' && <p>{say('hypPage.learnedSaid', { learned })}</p>}
      {group !== 'running' && <NewDecision cause={decision === undefined ? belief : `${belief}: ${decision}`} />}
      {group !== 'decided' && <DecideForm id={id} belief={belief} isOpen={isUp || group === 'toDecide'} />}
    </li>
  );
}
