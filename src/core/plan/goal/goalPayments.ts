import type { Check } from '../forecast/checks';
import { atLeast, moneyAhead } from '../forecast/outlook';

const ASSURED = 0.8; // METHODS.md, 2c
/** φ of METHODS.md, 2c: payments of a month vary more than chance alone; with 1.2 small businesses reach their goals as often. */
const OVERDISPERSION = 1.2;
const STEPS = 40; // halvings: far below a thousandth of a payment

/** How many payments must be expected for a goal to be reached four times in five; κ² of the expected ones is given. */
export function paymentsFor(goal: number, check: Check, doubt: number): number {
  if (goal <= 0) return 0;
  const isSure = (mean: number): boolean => {
    const money = moneyAhead({ mean, chance: OVERDISPERSION * mean, doubt }, check);
    return atLeast(money, goal) >= ASSURED;
  };
  let [low, high] = [goal / check.mean, (2 * goal) / check.mean];
  while (!isSure(high)) [low, high] = [high, 2 * high];
  for (let step = 0; step < STEPS; step++) {
    const middle = (low + high) / 2;
    if (isSure(middle)) high = middle;
    else low = middle;
  }
  return high;
}
