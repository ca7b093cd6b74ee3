import type { InputMetric } from '../../funnel/metrics';
import type { Deal } from '../../funnel/records';
import { horizonOf, type Known } from '../forecast/known';
import { type Motion, movedBy } from '../forecast/motion';
import { leadToPaymentDays } from './leadToPaymentDays';

const { exp, max, min, sqrt } = Math;

/** What a payment takes, and the relative variance of what a month's leads turn into, chance in that month apart. */
export interface UsualFunnel {
  readonly perPayment: { readonly held?: number; readonly due?: number; readonly leads?: number };
  readonly doubt: number;
}

const MEMORY = { least: 8, most: 40 }; // weeks
/** Relative variance by which a month's revenue differs from what its own leads bring: METHODS, 2a, 0.04 for leads into payments. */
const MONTH_APART = 0.04 ** 2 * 8;

/**
 * The usual way from payments back to leads: sums over sums, payments against the leads of as many days before as a lead
 * takes to pay. Recent days weigh more, but memory is long, as payments are few and rates drift slowly: as long as chance
 * and drift balance. Weeks of holidays and those that a person left out do not count.
 */
export function usualFunnel(known: Known, motion: Motion, deals: readonly Deal[]): UsualFunnel {
  const payments = known.total('payments');
  const weights = weightsOf(known, motion);
  const per = (metric: InputMetric, lag: number): number | undefined =>
    known.isKept(metric) ? ratioOf(known.total(metric), payments, { lag, weights }) : undefined;
  const [held, due, leads] = [per('held', 0), per('due', 0), per('leads', leadToPaymentDays(known, deals))];
  return {
    perPayment: {
      ...(held !== undefined && { held }),
      ...(due !== undefined && { due }),
      ...(leads !== undefined && { leads }),
    },
    doubt: doubtOf(payments, weights, { known, motion }),
  };
}

function weightsOf({ frame, first, last, total }: Known, { drift }: Motion): Float64Array {
  const payments = total('payments');
  const paid = payments.reduce((sum, count) => (count > 0 ? sum + count : sum), 0);
  const weekly = (7 * max(1, paid)) / (last - first + 1);
  const memory = min(MEMORY.most, max(MEMORY.least, sqrt(1 / weekly) / drift));
  return Float64Array.from({ length: last + 1 }, (_, day) =>
    frame.judged[Math.floor(day / 7)] ? exp((day - last) / (7 * memory)) : 0,
  );
}

/** Over the days on which both sides are entered. */
function ratioOf(
  of: Float64Array,
  payments: Float64Array,
  { lag, weights }: { readonly lag: number; readonly weights: Float64Array },
): number | undefined {
  let [top, paid] = [0, 0];
  weights.forEach((weight, day) => {
    const [before, count] = [of[day - lag] ?? Number.NaN, payments[day] ?? Number.NaN];
    if (Number.isNaN(before) || Number.isNaN(count)) return;
    top += weight * before;
    paid += weight * count;
  });
  return top > 0 && paid > 0 ? top / paid : undefined;
}

/** By chance in the payments behind the rates, and as rates move: four behind a lead's payment, together about as one. */
function doubtOf(
  payments: Float64Array,
  weights: Float64Array,
  { known, motion }: { readonly known: Known; readonly motion: Motion },
): number {
  let [sum, squares, ages] = [0, 0, 0];
  weights.forEach((weight, day) => {
    const count = payments[day] ?? Number.NaN;
    if (!(count > 0)) return;
    sum += weight * count;
    squares += weight * weight * count;
    ages += weight * count * (known.last - day);
  });
  if (sum === 0) return 1;
  return min(1, squares / sum ** 2) + MONTH_APART + movedBy(motion, ages / sum / 7, horizonOf(known));
}
