import { addMonths, firstDayOf, type Month, monthOf } from '../../funnel/calendar';
import type { Telling } from '../../signals/weekSaid';
import { roughMoney } from '../../words/amounts';
import { say } from '../../words/say';
import { momentOf } from '../forecast/monthSaid';
import { type GoalPlan, planMonth, type Required } from './planMonth';

/** A month and the revenue wanted in it; without a goal nothing can be said yet. */
export interface GoalAsk {
  readonly month: Month;
  readonly goal?: number;
}
/** What a goal takes, in numbers and in a sentence; where nothing can be said, the sentence says why. */
export interface GoalSaid extends GoalPlan {
  readonly sentence: string;
  /** The likely plan before rounding: its counts divided by each other are the usual rates, prices and check. */
  readonly usual?: Required;
}

/** The month that is planned when nobody says which: the next one. */
export const nextMonth = ({ today }: Pick<Telling, 'today'>): Month => addMonths(monthOf(today), 1);

/** What a revenue goal takes (METHODS.md, 2c), counts in whole numbers, as the last day entered leaves it. */
export function goalSaid(telling: Telling, { month, goal }: GoalAsk): GoalSaid {
  const { facts, settings } = telling;
  const { language } = settings;
  const isAsked = goal !== undefined && goal > 0;
  const { asOf } = momentOf(telling);
  const { likely, assured, because } = planMonth(facts, { month, asOf, goal: isAsked ? goal : 1 });
  if (likely === undefined || assured === undefined)
    return { sentence: becauseSentence(telling, because), ...(because && { because }) };
  if (!isAsked) return { usual: likely, sentence: say(language, 'goal.because.noGoal') };
  const plans = { likely: whole(likely), assured: whole(assured) };
  const counted = plans.likely.leads === undefined ? 'payments' : 'leads';
  const words = {
    month: monthName(telling, month),
    goal: roughMoney(language, goal, settings.currency),
    n: plans.likely[counted] ?? 0,
    m: plans.assured[counted] ?? 0,
  };
  const sentence = say(language, counted === 'leads' ? 'goal.said' : 'goal.saidPayments', words);
  return { ...plans, usual: likely, sentence };
}

function becauseSentence({ settings }: Telling, because: GoalPlan['because']): string {
  const { language } = settings;
  if (because === 'notKept') return say(language, 'goal.because.notKept');
  return say(language, because === 'tooLittleData' ? 'goal.because.tooLittleData' : 'goal.because.tooLittleHistory');
}

/** «Декабрь 2026» */
export function monthName({ settings }: Pick<Telling, 'settings'>, month: Month): string {
  const names = say(settings.language, 'sheet.months.names').split(' ');
  return `${names[Number(firstDayOf(month).slice(5, 7)) - 1] ?? ''} ${month.slice(0, 4)}`;
}

const ROUNDING = 1e-9; // what floating point leaves behind is no further client

/**
 * Whole counts: half a client is none, so they go up; money is rounded. A company's leads and spend are its sources'.
 *
 * @example whole({ payments: 2.1, sources: [{ source: 'a', leads: 10.2, spend: 99.6 }], leads: 10.2 }) // => { payments: 3, leads: 11, spend: 100, sources: [{ source: 'a', leads: 11, spend: 100 }] }
 */
export function whole({ sources, payments, held, due, leads, clicks, spend }: Required): Required {
  const bySource = sources.map((one) => ({ source: one.source, ...wholeCounts(one) }));
  const company = wholeCounts({ payments, held, due, leads, clicks, spend });
  return { ...company, ...sumsOf(bySource), sources: bySource };
}

type Numbers = { readonly [M in Exclude<keyof Required, 'sources'>]?: number | undefined };

const wholeCounts = (numbers: Numbers): Omit<Required, 'sources'> =>
  Object.fromEntries(
    Object.entries(numbers).flatMap(([metric, value]) => {
      if (typeof value !== 'number') return [];
      return [[metric, metric === 'spend' ? Math.round(value) : Math.ceil(value - ROUNDING)]];
    }),
  );

function sumsOf(sources: Required['sources']): { readonly leads?: number; readonly spend?: number } {
  const sum = (metric: 'leads' | 'spend'): { readonly [M in 'leads' | 'spend']?: number } => {
    const values = sources.flatMap((one) => one[metric] ?? []);
    return values.length === 0 ? {} : { [metric]: values.reduce((all, value) => all + value, 0) };
  };
  return { ...sum('leads'), ...sum('spend') };
}
