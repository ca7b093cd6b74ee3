import { type Known, sumIn } from './known';

/** What a payment brings: its mean, the spread of one payment relative to it, and the relative variance of the mean. */
export interface Check {
  readonly mean: number;
  readonly spread: number;
  readonly doubt: number;
}

const CHECK_DAYS = 120; // METHODS, 2c
/** METHODS, 2a: checks spread by 0.4 of their mean; believed until there are more payments than these. */
const USUAL = { spread: 0.4, days: 8 };
const SPREADS = { least: 0.05, most: 2 }; // the money of a count needs some, and one huge sale says little of the next
const DRIFT = 0.03; // METHODS, 2a: of an average check

/**
 * The average check of the last 120 days, as revenue comes in, later transfers and refunds included; nothing without
 * payments, or where refunds outweigh them. Spread is how far days lie from what their payments should have brought.
 */
export function checkOf(known: Known): Check | undefined {
  const [payments, revenue] = [known.total('payments'), known.total('revenue')];
  const from = known.last + 1 - CHECK_DAYS;
  const count = sumIn(payments, from, known.last);
  const mean = sumIn(revenue, from, known.last) / count;
  if (!(count > 0 && mean > 0)) return undefined;
  let [days, squares] = [0, 0];
  for (let day = Math.max(0, from); day <= known.last; day++) {
    const [paid = Number.NaN, money = Number.NaN] = [payments[day], revenue[day]];
    if (!(paid > 0) || Number.isNaN(money)) continue;
    days += 1;
    squares += (money / mean - paid) ** 2 / paid;
  }
  const square = (USUAL.days * USUAL.spread ** 2 + squares) / (USUAL.days + days);
  const spread = Math.min(SPREADS.most, Math.max(SPREADS.least, Math.sqrt(square)));
  return { mean, spread, doubt: spread ** 2 / count + DRIFT ** 2 };
}

/**
 * For a business that keeps money but not payments: the lumps in which its money comes, so large that so many of them
 * vary as its days do.
 */
export function lumpOf(known: Known): Check | undefined {
  const revenue = known.total('revenue');
  const days = [...revenue.subarray(Math.max(0, known.last + 1 - CHECK_DAYS), known.last + 1)].filter(
    (value) => !Number.isNaN(value),
  );
  const mean = days.reduce((sum, value) => sum + value, 0) / days.length;
  if (!(mean > 0)) return undefined;
  const variance = days.reduce((sum, value) => sum + (value - mean) ** 2, 0) / days.length;
  return { mean: Math.max(variance / mean, mean / days.length), spread: SPREADS.least, doubt: 0 };
}
