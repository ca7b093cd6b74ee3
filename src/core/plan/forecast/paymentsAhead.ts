import type { Facts } from '../../funnel/records';
import { blended, type CountAhead, times } from './countAhead';
import { type Known, sumIn } from './known';
import type { Motion } from './motion';
import { aheadByLevel } from './paymentLevel';
import { pipelineOf } from './pipeline';

/**
 * Weight of deals beside the level of payments. METHODS, 2c has 0.4 to 0.6 for a pipeline of cohorts older than 45 days;
 * this one learns from younger deals as well, and the bench of forecasts gains up to here.
 */
const PIPELINE_WEIGHT = 0.8;
const COVERED = { least: 0.5, most: 2, prior: 5 }; // payments recorded, over those of the deals
const COVERAGE_DAYS = 182;

/** The payments of the days ahead: what deals promise and what comes anyhow, blended (METHODS.md, 2c). */
export function paymentsAhead(facts: Facts, known: Known, motion: Motion): CountAhead | undefined {
  const level = aheadByLevel(known, motion, { metric: 'payments', unit: 1 });
  if (level === undefined || facts.deals === undefined) return level;
  const pipeline = pipelineOf(facts.deals, known, motion);
  const coverage = pipeline === undefined ? 0 : coverageOf(known, pipeline.paidOn);
  if (pipeline === undefined || coverage < COVERED.least || coverage > COVERED.most) return level;
  return blended(times(coverage, pipeline.ahead), level, PIPELINE_WEIGHT);
}

/** How many payments are recorded for each that the deals know of: repeat payments may stand in no deal. */
function coverageOf({ last, total }: Known, paidOn: readonly number[]): number {
  const [payments, since] = [total('payments'), last + 1 - COVERAGE_DAYS];
  const recorded = sumIn(payments, since, last);
  const known = paidOn.filter((day) => day >= since && !Number.isNaN(payments[day])).length;
  return (recorded + COVERED.prior) / (known + COVERED.prior);
}
