import { addDays, mondayOf, monthOf, type Week } from '../funnel/calendar';
import { type Listener, metricName, writeMetric } from '../signals/sentence';
import type { SaidLine, Telling } from '../signals/weekSaid';
import { roughMoney, writePercent } from '../words/amounts';
import { say } from '../words/say';
import { type Behind, behindPlan, isCost } from './behindPlan';

/** How many lines the list of what is behind plan has at most. */
export const MOST_BEHIND = 3;

/** What is behind the month's plan as a closed week ends; one line without a metric where nothing is, or nobody can say. */
export function behindSaid({ facts, settings, today }: Telling, week: Week): SaidLine[] {
  const sunday = addDays(mondayOf(week), 6);
  const plan = settings.plans.find(({ month }) => month === monthOf(sunday));
  const only = (key: 'week.noPlan' | 'week.tooEarly' | 'week.onPlan'): SaidLine[] => {
    return [{ metric: '', what: say(settings.language, key), rest: '' }];
  };
  if (sunday >= today) return [];
  if (plan === undefined) return only('week.noPlan');
  if (Number(sunday.slice(8)) < 5) return only('week.tooEarly');
  const known = { ...facts, records: facts.records.filter(({ day }) => day <= sunday) };
  const behind = behindPlan(known, plan, { asOf: sunday, near: settings.thresholds.near }).slice(0, MOST_BEHIND);
  if (behind.length === 0) return only('week.onPlan');
  return behind.map((one) => {
    const [what, rest] = sentenceOf(one, settings);
    return { metric: one.metric, what, rest };
  });
}

/** What is behind plan, in two lines: how far, and what is missing and worth by the plan ('' for a cost). */
function sentenceOf(behind: Behind, listener: Listener): readonly [what: string, missing: string] {
  const { language, currency } = listener;
  const { metric, actual, plan, toDate, share, money } = behind;
  const shown = (value: number): string => writeMetric(metric, value, listener);
  const words = {
    metric: metricName(metric, listener),
    actual: shown(actual),
    plan: shown(plan),
    toDate: shown(toDate),
    share: writePercent(language, share),
    missing: shown(toDate - actual),
  };
  if (isCost(behind)) return [say(language, 'behind.cost', words), ''];
  const isMoney = money === undefined || metric === 'revenue';
  const worth = isMoney ? {} : { money: roughMoney(language, money, currency) };
  return [
    say(language, 'behind.flow', words),
    say(language, isMoney ? 'behind.missing' : 'behind.money', { ...words, ...worth }),
  ];
}
