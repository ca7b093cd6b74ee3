import { addDays, type Day, type Month, monthOf } from '../../funnel/calendar';
import type { Plan } from '../../funnel/records';
import type { Listener } from '../../signals/sentence';
import type { Telling } from '../../signals/weekSaid';
import { roughMoney } from '../../words/amounts';
import { isWordKey, say } from '../../words/say';
import { lastDayEntered, planFact } from '../planFact';
import { type Forecast, forecastMonth } from './forecastMonth';
import type { Range } from './outlook';

/** What the month looks like, in words and numbers. */
export interface MonthSaid {
  readonly month: Month;
  readonly forecast: string;
  readonly chance: string;
  /** Of what the business counts its month by: revenue, else payments. */
  readonly range?: Range;
  /** What the range is of. */
  readonly counted?: 'revenue' | 'payments';
}

/** The month of yesterday, the last day that can be filled in, as the last day entered leaves it. */
export function monthSaid(telling: Telling): MonthSaid {
  const { facts, settings, today } = telling;
  const { month, asOf } = momentOf(telling);
  const plan = settings.plans.find((one) => one.month === month);
  const goal = plan && goalOf(telling, plan, asOf);
  const forecast = forecastMonth(facts, { month, asOf, ...(goal !== undefined && { goal }) });
  const range = forecast.revenue ?? forecast.payments;
  return {
    month,
    forecast: forecastSentence(forecast, settings, today > lastOf(month)),
    chance: chanceSentence(forecast, settings, goal),
    ...(range && { range, counted: forecast.revenue ? 'revenue' : 'payments' }),
  };
}

/** The month of yesterday, and the day whose evening it is looked at from. */
export function momentOf({ facts, today }: Telling): { readonly month: Month; readonly asOf: Day } {
  const yesterday = addDays(today, -1);
  return { month: monthOf(yesterday), asOf: lastDayEntered(facts.records, yesterday) ?? yesterday };
}

const lastOf = (month: Month): Day => `${month}-31`; // later than every day of it, as text

/** The company's planned revenue, as `planFact` has it. */
const goalOf = ({ facts }: Telling, plan: Plan, asOf: Day): number | undefined =>
  planFact(facts, plan, asOf).find(({ metric, source }) => metric === 'revenue' && source === undefined)?.plan;

/** What the month will bring, or has brought, or why nobody can say. */
export function forecastSentence(
  { revenue, payments, because }: Forecast,
  { language, currency }: Listener,
  isOver: boolean,
): string {
  const range = revenue ?? payments;
  if (range === undefined) {
    const key = `forecast.because.${because ?? 'other'}`;
    return say(language, isWordKey(key) ? key : 'forecast.because.other');
  }
  const isMoney = revenue !== undefined;
  const shown = (value: number, key: 'forecast.count' | 'forecast.total'): string =>
    isMoney ? roughMoney(language, value, currency) : say(language, key, { n: Math.round(value) });
  if (isOver || range.high - range.low < 1)
    return say(language, 'forecast.over', { mean: shown(range.mean, 'forecast.total') });
  const [mean, low, high] = [range.mean, range.low, range.high].map((value) => shown(value, 'forecast.count'));
  return say(language, isMoney ? 'forecast.revenue' : 'forecast.payments', { mean, low, high });
}

const SURE = 0.995; // what rounds to 100 of 100 is not certain yet

/** How likely the goal is; '' where revenue is not forecast. */
export function chanceSentence(forecast: Forecast, { language, currency }: Listener, goal: number | undefined): string {
  const { revenue, chance, toDate = 0 } = forecast;
  if (revenue === undefined) return '';
  if (goal === undefined) return say(language, 'chance.noPlan');
  const money = (amount: number): string => roughMoney(language, amount, currency);
  const words = { goal: money(goal), n: Math.round(100 * (chance ?? 0)) };
  if (toDate >= goal) return say(language, 'chance.reached', words);
  if (chance === undefined) return '';
  const key = chance >= SURE ? 'chance.high' : chance < 1 - SURE ? 'chance.low' : 'chance.of';
  return say(language, key, words);
}
