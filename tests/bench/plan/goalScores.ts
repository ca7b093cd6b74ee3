import { firstDayOf, type Month, planMonth } from '../../../src/core';
import { once, type Scores, together } from '../share';
import { dayIn, type ForecastCompany, MONTHS } from './forecastCompany';
import { lastThree, meanOf } from './forecastPeers';

/** The two answers of a plan. */
export const GOALS = ['likely', 'assured'] as const;
/**
 * How as many leads as the plan says are supplied: the next so many leads of the company from the month's first day on,
 * with all that they ever pay; or the month as it was, its revenue scaled by leads needed over leads that came.
 */
export const SUPPLIES = ['leads that followed', 'month scaled'] as const;
/** The plan's leads, of those that are likely enough. */
export const OVER_LIKELY = 'leads over likely';
type Supply = (typeof SUPPLIES)[number];

/** How often the mean revenue of the last three months, as a goal for the next, is reached with the leads that the plan says. */
export const goalScores = (companies: readonly ForecastCompany[]): Scores =>
  together(companies.flatMap((company) => MONTHS.flatMap((month) => scoresIn(company, month))));

function scoresIn(company: ForecastCompany, month: Month): Scores[] {
  const goal = meanOf(lastThree(company, month));
  const plan = planMonth(company.facts, { month, asOf: dayIn(month, 0), goal });
  const likely = plan.likely?.leads ?? 0;
  return GOALS.map((name) => {
    const leads = plan[name]?.leads ?? 0;
    const reached = SUPPLIES.map((supply) => {
      return [`${name}, ${supply}`, once(brought(company, month, { leads, supply }) >= goal)] as const;
    });
    return { ...Object.fromEntries(reached), [`${name}, ${OVER_LIKELY}`]: { hits: leads, of: likely } };
  });
}

function brought(
  { deals, revenueOf }: ForecastCompany,
  month: Month,
  { leads, supply }: { readonly leads: number; readonly supply: Supply },
): number {
  const first = deals.findIndex(({ created }) => created >= firstDayOf(month));
  if (supply === 'month scaled') return (revenueOf(month) * leads) / leadsIn(deals, month);
  return deals
    .slice(first, first + Math.round(leads))
    .reduce((sum, { paidOn, amount = 0 }) => sum + (paidOn === undefined ? 0 : amount), 0);
}

const leadsIn = (deals: ForecastCompany['deals'], month: Month): number =>
  deals.filter(({ created }) => created.startsWith(month)).length;
