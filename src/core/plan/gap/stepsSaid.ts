import type { Inputs, Plan } from '../../funnel/records';
import { entriesOf } from '../../funnel/rollUp';
import type { Telling } from '../../signals/weekSaid';
import { say } from '../../words/say';
import { momentOf } from '../forecast/monthSaid';
import { planFact } from '../planFact';
import { explainGap, type Gap, type GapFactor } from './gap';

/** A column of a waterfall: where it stands, and how much it adds, takes away, or is in all. */
export interface Step {
  readonly label: string;
  readonly base: number;
  readonly whole: number;
  readonly up: number;
  readonly down: number;
}

const SMALL = 0.01; // of the plan: what nobody would see in the picture

/** The gap to the plan of revenue as it is due by the last day entered, and how much that plan is. */
export interface GapToDate extends Gap {
  readonly due: number;
}

/** What there is against what the plan expects by now, explained; nothing without a plan of revenue. */
export function gapToDate(telling: Telling): GapToDate | undefined {
  const { facts, settings } = telling;
  const { month, asOf } = momentOf(telling);
  const plan = settings.plans.find((one) => one.month === month);
  const due = plan && dueBy(telling, plan, asOf);
  if (due === undefined) return undefined;
  const actual = facts.records.filter(({ day }) => day.startsWith(month) && day <= asOf);
  return { ...explainGap(actual, due.plan), due: due.revenue };
}

/**
 * The way from the plan of revenue to this day to what there is: plan, the lines of the gap, actual. Empty without a plan
 * of revenue. What is too small to see is put with the rest.
 */
export function stepsSaid(telling: Telling): Step[] {
  const found = gapToDate(telling);
  if (found === undefined) return [];
  const { due, gap, lines } = found;
  const { language } = telling.settings;
  const named = byFactor(lines, SMALL * due).map(
    ([factor, amount]) => [say(language, `factor.${factor}`), amount] as const,
  );
  return [
    whole(say(language, 'step.plan'), due),
    ...standing(named, due),
    whole(say(language, 'step.actual'), due + gap),
  ];
}

/** The lines of a gap by what they are about, the rest last. */
function byFactor(lines: Gap['lines'], small: number): [factor: GapFactor, amount: number][] {
  const amounts = new Map<GapFactor, number>();
  for (const { factor, amount } of lines) {
    const shown = Math.abs(amount) < small ? 'rest' : factor;
    amounts.set(shown, (amounts.get(shown) ?? 0) + amount);
  }
  const rest = amounts.get('rest');
  amounts.delete('rest');
  return rest === undefined ? [...amounts] : [...amounts, ['rest', rest]];
}

const whole = (label: string, amount: number): Step => ({ label, base: 0, whole: amount, up: 0, down: 0 });

/** Each line on the level that those before it leave. */
function standing(lines: readonly (readonly [label: string, amount: number])[], from: number): Step[] {
  let level = from;
  return lines.map(([label, amount]) => {
    const before = level;
    level += amount;
    return { label, base: Math.min(before, level), whole: 0, up: Math.max(0, amount), down: Math.max(0, -amount) };
  });
}

/** The part of a plan that is due by a day: each count by the share of its own days. */
function dueBy({ facts }: Telling, plan: Plan, asOf: string): { plan: Plan; revenue: number } | undefined {
  const company = planFact(facts, plan, asOf).filter(({ source }) => source === undefined);
  const revenue = company.find(({ metric }) => metric === 'revenue')?.toDate ?? 0;
  if (!(revenue > 0)) return undefined;
  const share = new Map<string, number>(
    company.map(({ metric, plan: all, toDate }) => [metric, all === 0 ? 0 : toDate / all]),
  );
  const scaled = (values: Inputs): Inputs =>
    Object.fromEntries(entriesOf(values).map(([metric, value]) => [metric, value * (share.get(metric) ?? 0)]));
  const sources = plan.sources.map((scope) => ({ ...scope, values: scaled(scope.values) }));
  return { plan: { ...plan, sources }, revenue };
}
