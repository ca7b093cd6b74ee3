import { type Day, dayNumber, firstDayOf, type Month } from '../../funnel/calendar';
import type { Facts } from '../../funnel/records';
import { requireFinite } from '../../funnel/requireFinite';
import type { Because } from '../../signals/signal';
import { checkOf } from '../forecast/checks';
import { knownOn } from '../forecast/known';
import { motionOf } from '../forecast/motion';
import { paymentsFor } from './goalPayments';
import { usualFunnel } from './usualFunnel';
import { type UsualTraffic, usualTraffic } from './usualTraffic';

/** What a month of some revenue takes; what the business does not keep is absent. Not rounded. */
export interface Required {
  readonly payments?: number;
  readonly held?: number;
  readonly due?: number;
  readonly leads?: number;
  readonly clicks?: number;
  readonly spend?: number;
  /** Leads and spend by source, in the shares and at the prices of late; they add up to the whole. */
  readonly sources: readonly { readonly source: string; readonly leads?: number; readonly spend?: number }[];
}
/** What a goal takes on average, and to be sure of it four times in five. */
export interface GoalPlan {
  readonly likely?: Required;
  readonly assured?: Required;
  readonly because?: Because;
}

/**
 * What a revenue goal takes (METHODS.md, 2c, "Plan for a goal"): payments by the average check, meetings and leads by the
 * usual rates, spend by the usual price, as if leads came evenly: deals now open are not counted on, nor what leads of
 * the month's end bring only in the next. `likely` is the mean; `assured` the least with which the goal is reached with
 * a chance of 0.8, for all that is doubtful about rates and checks. Without leads, payments and meetings alone.
 *
 * @throws UserError badDay, badMonth, notFinite
 */
export function planMonth(
  facts: Facts,
  ask: { readonly month: Month; readonly asOf: Day; readonly goal: number },
): GoalPlan {
  dayNumber(ask.asOf); // both refuse what does not exist, also where nothing was entered
  firstDayOf(ask.month);
  requireFinite('revenue', ask.goal);
  const known = knownOn(facts, ask);
  if (known === undefined) return { because: 'tooLittleHistory' };
  if (!known.isKept('revenue') || !known.isKept('payments')) return { because: 'notKept' };
  const check = checkOf(known);
  if (check === undefined) return { because: 'tooLittleData' };
  const motion = motionOf(known);
  const funnel = usualFunnel(known, motion, facts.deals ?? []);
  const traffic = usualTraffic(known);
  const goal = Math.max(0, ask.goal);
  const take = (payments: number): Required => requiredFor(payments, funnel.perPayment, traffic);
  return { likely: take(goal / check.mean), assured: take(paymentsFor(goal, check, funnel.doubt)) };
}

function requiredFor(
  payments: number,
  perPayment: ReturnType<typeof usualFunnel>['perPayment'],
  traffic: UsualTraffic | undefined,
): Required {
  const of = (each: number | undefined): number | undefined => (each === undefined ? undefined : payments * each);
  const [held, due, leads] = [of(perPayment.held), of(perPayment.due), of(perPayment.leads)];
  const sales = { payments, ...(held !== undefined && { held }), ...(due !== undefined && { due }) };
  if (leads === undefined) return { ...sales, sources: [] };
  const { clicks, spend, sources = [] } = traffic ?? {};
  return {
    ...sales,
    leads,
    ...(clicks !== undefined && { clicks: leads * clicks }),
    ...(spend !== undefined && { spend: leads * spend }),
    sources: sources.map((one) => ({
      source: one.source,
      ...(one.leads !== undefined && { leads: leads * one.leads }),
      ...(one.spend !== undefined && { spend: leads * one.spend }),
    })),
  };
}
