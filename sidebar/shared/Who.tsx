import { call } from '../server';
import { useSpeech } from './speech';
import { useTable } from './tableContext';

/** Asks once who enters the numbers. Nobody listed in «Настройки»: nobody is asked. */
export function WhoCard() {
  const { say } = useSpeech();
  const { who, people } = useTable().state;
  if (who !== undefined || people.length === 0) return null;
  return (
    <section class="who">
      <label for="who">{say('who.ask')}</label>
      <WhoSelect id="who" />
      <p class="hint">{say('who.hint')}</p>
    </section>
  );
}

/** Who enters the numbers now; another can be picked. */
export function WhoNow() {
  const { who, people } = useTable().state;
  if (who === undefined || people.length === 0) return null;
  return (
    <div class="who-now">
      <WhoSelect />
    </div>
  );
}

function WhoSelect({ id }: { readonly id?: string }) {
  const { say } = useSpeech();
  const { state, ask, show } = useTable();
  const { who, people } = state;
  const names = who === undefined || people.includes(who) ? people : [who, ...people];
  const pick = (name: string) => ask({ working: say('page.working'), call: () => call('chooseWho', name), take: show });
  return (
    <select
      id={id}
      value={who ?? ''}
      title={who}
      aria-label={id === undefined ? say('who.ask') : undefined}
      onChange={(event) => pick(event.currentTarget.value)}
    >
      {who === undefined && <option value="">{say('who.pick')}</option>}
      {names.map((name) => (
        <option key={name} value={name}>
          {name}
        </option>
      ))}
    </select>
  );
}
