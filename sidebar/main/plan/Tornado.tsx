import { type Effect, effectsOf } from '../../../src/core/plan/whatIf/outcome';
import { roughMoney } from '../../../src/core/words/amounts';
import type { GoalState } from '../../../src/shell/goalTypes';
import { useMain } from '../mainContext';
import { useSpeech } from '../speech';

/** What a tenth more of each metric is worth in a month, dearest first: bars to look at, words beside them. */
export function Tornado({ plan: { whatIf, leverNames } }: { readonly plan: GoalState }) {
  const { say, language } = useSpeech();
  const { currency } = useMain().state;
  const effects = effectsOf(whatIf);
  const most = Math.max(...effects.map(({ worth }) => worth));
  const money = (amount: number): string => `+${roughMoney(language, amount, currency)}`;
  const worthOf = ({ lever, worth, gain, spend }: Effect): string => {
    if (lever === 'price') return say('goalPage.saved', { money: roughMoney(language, -spend, currency) });
    const gained =
      whatIf.counted === 'revenue' ? money(gain) : `+${say('goalPage.payments', { n: Math.round(10 * gain) / 10 })}`;
    return spend > 0 && worth > 0 ? `${gained} ${say('goalPage.extraSpend', { money: money(spend) })}` : gained;
  };
  return (
    <div class="tornado">
      <h3>{say('goalPage.tornado')}</h3>
      <p class="hint">{say('goalPage.tornadoHint')}</p>
      <ul>
        {effects.map((effect) => (
          <li key={effect.lever} data-lever={effect.lever}>
            <span>
              {say('goalPage.bar', { metric: leverNames[effect.lever] ?? effect.lever, worth: worthOf(effect) })}
            </span>
            <svg class="bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
              <rect width={most > 0 ? Math.max(0, (100 * effect.worth) / most) : 0} height="6" />
            </svg>
          </li>
        ))}
      </ul>
    </div>
  );
}
