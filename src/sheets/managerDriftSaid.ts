import type { Week } from '../core/funnel/calendar';
import type { ManagerRecord } from '../core/funnel/records';
import { type OwnDrift, ownDrift } from '../core/managers';
import { type Listener, metricName } from '../core/signals/sentence';
import { writePercent } from '../core/words/amounts';
import { say } from '../core/words/say';

/** Each manager who goes slowly down or up against themselves, in a sentence a metric. */
export function driftSentences(
  managers: readonly ManagerRecord[],
  lastWeek: Week,
  listener: Listener,
): ReadonlyMap<string, string> {
  const said = new Map<string, string>();
  for (const drift of ownDrift(managers, lastWeek)) {
    const own = driftSaid(drift, listener);
    if (own !== '') said.set(drift.manager, `${said.get(drift.manager) ?? ''} ${own}`);
  }
  return said;
}

/** «Доходимость снижается третий месяц: 74 → 70 → 64 % (у остальных 71 → 70 → 70 %).»; '' where nothing drifts. */
export function driftSaid({ metric, months, others, verdict }: OwnDrift, listener: Listener): string {
  if (verdict !== 'falling' && verdict !== 'rising') return '';
  const { language } = listener;
  const rates = (trials: OwnDrift['months']): string => {
    const shown = trials.map(({ x, n }) => writePercent(language, x / n));
    return shown.map((rate, index) => (index < shown.length - 1 ? rate.replace(/\s?%/, '') : rate)).join(' → ');
  };
  const [first = 0, middle = 0, last = 0] = months.map(({ x, n }) => x / n);
  const isSteady = verdict === 'falling' ? first > middle && middle > last : first < middle && middle < last;
  const sudden = verdict === 'falling' ? 'fell' : 'rose';
  const isKnown = others.every(({ n }) => n > 0);
  return (
    say(language, `managers.drift.${isSteady ? verdict : sudden}`, {
      metric: metricName(metric, listener),
      rates: rates(months),
    }) + (isKnown ? say(language, 'managers.drift.others', { rates: rates(others) }) : '.')
  );
}
