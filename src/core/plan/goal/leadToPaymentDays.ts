import { type Day, dayNumber, dayOf } from '../../funnel/calendar';
import type { Deal } from '../../funnel/records';
import type { Known } from '../forecast/known';

const USUAL_DAYS = 14; // where deals do not tell
const FEWEST_PAID = 10;
const LONGEST = 150;

/** Days from a lead to its payment in the mean of the deals paid in the last year, whole; 14 with fewer than ten of them. */
export function leadToPaymentDays({ frame, last }: Known, deals: readonly Deal[]): number {
  const [from, to] = [dayOf(frame.start), dayOf(frame.start + last)];
  const days = new Map<Day, number>();
  const numberOf = (day: Day): number => {
    const number = days.get(day) ?? dayNumber(day);
    days.set(day, number);
    return number;
  };
  let [paid, sum] = [0, 0];
  for (const { created, paidOn } of deals) {
    if (paidOn === undefined || paidOn > to || created < from) continue;
    paid += 1;
    sum += Math.min(LONGEST, Math.max(0, numberOf(paidOn) - numberOf(created)));
  }
  return paid < FEWEST_PAID ? USUAL_DAYS : Math.round(sum / paid);
}
