import type { Clock } from './clock';
import type { Known } from './known';
import { LONGEST_STEP, type StepChances } from './stepChances';

/** A step with its clock, and what is known of deals in it. */
export interface FlowStep {
  readonly chances: StepChances;
  readonly clock: Clock;
}
/** Deals by the day ahead on which they enter a step, the first being the day after the last entered. */
type Entering = Float64Array;

/** Payments that come in the month of deals that enter the first of the steps on the days ahead. */
export function fromEntering(entering: Entering, steps: readonly FlowStep[], known: Known): number {
  const paid = steps.reduce((flow, step) => moveOn(flow, step, known), entering);
  return paid.subarray(known.from - known.last - 1).reduce((sum, count) => sum + count, 0);
}

/** Payments that come in the month of deals open in the first of the steps now, and how many deals those are. */
export function fromOpen(
  [here, ...later]: readonly FlowStep[],
  known: Known,
): { readonly mean: number; readonly deals: number } {
  if (here === undefined) return { mean: 0, deals: 0 };
  const yetToEnter = new Float64Array(Math.max(0, known.to - known.last));
  let deals = 0;
  for (const [entered, count] of here.chances.open) {
    deals += count;
    if (entered > known.last) add(yetToEnter, entered - known.last - 1, count);
  }
  const next = moveOn(yetToEnter, here, known);
  for (const [entered, count] of here.chances.open) {
    if (entered <= known.last) moveOpen(next, { here, entered, count }, known);
  }
  return { mean: fromEntering(next, later, known), deals };
}

function moveOn(entering: Entering, { chances: { moves }, clock }: FlowStep, { last, to }: Known): Entering {
  const next = new Float64Array(entering.length);
  entering.forEach((count, day) => {
    if (count === 0) return;
    for (let days = 0; days <= LONGEST_STEP; days++) {
      const at = clock.dayAfter(last + 1 + day, days);
      if (at > to) break;
      add(next, at - last - 1, count * (moves[days] ?? 0));
    }
  });
  return next;
}

/** Deals that have been in a step for some days move on as those did that stayed as long. */
function moveOpen(
  next: Entering,
  { here, entered, count }: { readonly here: FlowStep; readonly entered: number; readonly count: number },
  { last, to }: Known,
): void {
  const { moves, stays } = here.chances;
  const age = here.clock.spent(entered, last);
  const still = stays[age] ?? 0;
  if (still <= 0) return;
  for (let days = age + 1; days <= LONGEST_STEP; days++) {
    const at = here.clock.dayAfter(entered, days);
    if (at > to) break;
    add(next, at - last - 1, (count * (moves[days] ?? 0)) / still);
  }
}

function add(cells: Entering, at: number, by: number): void {
  if (at < cells.length) cells[at] = (cells[at] ?? 0) + by;
}
