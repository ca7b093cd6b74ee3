import { useState } from 'preact/hooks';
import { call } from '../server';
import { Head } from '../shared/Head';
import { Page } from '../shared/Page';
import { useTable } from '../shared/tableContext';
import { useTurnTo } from '../shared/useTurnTo';
import { type Card, cardsOf, found } from './card';
import { useSpeech } from './speech';

/** The page on what each metric means, how it is computed and where its numbers come from. */
export function App() {
  return (
    <Page>
      <Opened />
    </Page>
  );
}

function Opened() {
  const { say } = useSpeech();
  const { state } = useTable();
  const [typed, setTyped] = useState('');
  const leave = useTurnTo(() => call('showSidebar'));
  const parts = [
    { id: 'back', label: `← ${say('page.entry')}` },
    { id: 'cards', label: say('cards.title') },
  ] as const;
  const cards = found(cardsOf(say, state), typed);
  return (
    <>
      <Head parts={parts} current="cards" onPick={(id) => id === 'back' && leave()} />
      <main class="cards">
        <h1 class="unseen">{say('cards.title')}</h1>
        <p class="hint">{say('cards.what')}</p>
        <input
          type="search"
          value={typed}
          aria-label={say('cards.search')}
          placeholder={say('cards.search')}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <CardList title={say('cards.inputs')} cards={cards.filter(({ isInput }) => isInput)} />
        <CardList title={say('cards.ratios')} hint={say('cards.sums')} cards={cards.filter((one) => !one.isInput)} />
        <p role="status">{cards.length === 0 && say('cards.none')}</p>
      </main>
    </>
  );
}

interface ListProps {
  readonly title: string;
  readonly hint?: string;
  readonly cards: readonly Card[];
}

function CardList({ title, hint, cards }: ListProps) {
  if (cards.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      {hint !== undefined && <p class="hint">{hint}</p>}
      {cards.map((card) => (
        <CardDetails key={card.id} card={card} />
      ))}
    </section>
  );
}

function CardDetails({ card: { id, name, usually, meaning, formula, notes, from } }: { readonly card: Card }) {
  const { say } = useSpeech();
  return (
    <details data-metric={id}>
      <summary>{name}</summary>
      <p>{meaning}</p>
      {usually !== '' && <p class="hint">{usually}</p>}
      <dl>
        <dt>{say('cards.formula')}</dt>
        <dd class="formula">{formula}</dd>
        {notes.map((note) => (
          <dd key={note}>{note}</dd>
        ))}
        <dt>{say('cards.from')}</dt>
        <dd>{from}</dd>
      </dl>
    </details>
  );
}
