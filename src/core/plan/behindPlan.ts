import type { Day } from '../funnel/calendar';
import type { Facts, Plan } from '../funnel/records';
import { type PlanFact, planFact } from './planFact';

/** A metric of the company that is behind its plan to date. */
export interface Behind extends PlanFact {
  readonly actual: number;
  readonly share: number;
  /** Revenue that the plan expects of what is missing; absent without a plan of revenue, and for costs. */
  readonly money?: number;
}

const FIRST_JUDGED_DAY = 5; // of a month: before it every share is chance (LAYOUT, «План»)
/** Costs whose plan is looked at; a cost is behind when it is above. */
const COSTS = ['cpl', 'cac'];
const FLOWS = ['leads', 'qualified', 'scheduled', 'held', 'payments', 'revenue'];
const SHOWN = new Set([...FLOWS, ...COSTS]);

/**
 * What of the company is behind the month's plan on a day, furthest first: flows below `near` of their plan to date,
 * costs above it by as much. A metric can stand still and still miss its plan, so this list is apart from what changed.
 *
 * @throws UserError what `planFact` throws
 */
export function behindPlan(
  facts: Facts,
  plan: Plan,
  { asOf, near }: { readonly asOf: Day; readonly near: number },
): Behind[] {
  if (Number(asOf.slice(8)) < FIRST_JUDGED_DAY) return [];
  const lines = planFact(facts, plan, asOf).filter(({ source, metric }) => source === undefined && SHOWN.has(metric));
  const revenue = lines.find(({ metric }) => metric === 'revenue');
  return lines
    .flatMap((line) => {
      const { actual, share } = line;
      if (actual === undefined || share === undefined || goodness(line) >= near) return [];
      const money = revenue === undefined || isCost(line) ? undefined : (1 - share) * revenue.toDate;
      return [{ ...line, actual, share, ...(money !== undefined && { money }) }];
    })
    .sort((a, b) => goodness(a) - goodness(b));
}

/** Whether a metric is behind when it is above its plan. */
export const isCost = ({ metric }: PlanFact): boolean => COSTS.includes(metric);

/** Share of the plan that is reached; of a cost, the other way round. */
const goodness = (line: PlanFact): number => {
  const { share = 1 } = line;
  return isCost(line) ? (share > 0 ? 1 / share : 1) : share;
};
