import type { Outcome } from '../../../src/core/plan/whatIf/outcome';
import { roughMoney } from '../../../src/core/words/amounts';
import { useMain } from '../mainContext';
import { useSpeech } from '../speech';
import { signedPercent } from './signed';

/** What a month brings and takes, down the funnel. */
const SHOWN = ['leads', 'held', 'payments', 'revenue', 'spend'] as const;
const MONEY: readonly string[] = ['revenue', 'spend'];

/** A month as it would be, and how far it lies from a usual one; read out as it changes. */
export function OutcomeTable({ usual, now }: { readonly usual: Outcome; readonly now: Outcome }) {
  const { say, language, number } = useSpeech();
  const { metrics, currency } = useMain().state;
  const rows = SHOWN.flatMap((metric) => {
    const [before, after] = [usual[metric], now[metric]];
    if (before === undefined || after === undefined) return [];
    const write = (value: number): string =>
      MONEY.includes(metric) ? roughMoney(language, value, currency) : number(Math.round(value));
    const label = metrics.find(({ id }) => id === metric)?.label ?? metric;
    const change = before === 0 ? 0 : after / before - 1;
    return [{ metric, label, value: write(after), change: signedPercent(language, change) }];
  });
  return (
    <table class="figures outcome" aria-live="polite">
      <caption>{say('goalPage.outcome')}</caption>
      <tbody>
        {rows.map(({ metric, label, value, change }) => (
          <tr key={metric} data-metric={metric}>
            <th scope="row">{label}</th>
            <td>{value}</td>
            <td class="hint">{change}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
