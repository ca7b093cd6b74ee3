import { compare } from '../../norms/comparison';
import type { Stratum } from '../../norms/strata';
import { weeklyMetric } from '../../signals/weeklyStrata';
import { paidMeetings } from './constraintCohorts';
import { type Asked, findingOf, type StageFinding, sumsIn } from './constraintStage';
import type { SettledStep } from './constraintSteps';
import { logRatio } from './stake';

const { max } = Math;
/**
 * The weekly review tests many cells and must not cry wolf, so its wobble errs on the careful side: changes of stages
 * that stay are found to have so much of the variance that it adds to chance.
 */
const CAREFUL = 0.4;

/** A step of the funnel: mix-adjusted and lag-matched, as the weekly review has it (METHODS, 2a and 2b). */
export function rateFinding({ step, strata }: ReadStep, asked: Asked): StageFinding[] {
  return findingOf(step.stage, {
    norm: againstNorm(strata, asked),
    plan: asked.plan === undefined ? 'notAsked' : againstPlan({ step, strata }, asked),
  });
}

/** A settled step with its weeks. */
export interface ReadStep {
  readonly step: SettledStep;
  readonly strata: readonly Stratum[];
}

/** Reads the weeks of a step. Lags of deals tell only of the usual steps: a joined one is matched by whole weeks. */
export function readStep(step: SettledStep, reading: Asked['reading']): ReadStep {
  const meetings = step.ratio.of === 'payments' && step.knowsDeals ? paidMeetings(reading) : undefined;
  if (meetings !== undefined) return { step, strata: meetings };
  const facts = step.knowsDeals ? reading.facts : { ...reading.facts, deals: [] };
  const ratios = new Map([[step.ratio.id as string, step.ratio]]);
  return { step, strata: weeklyMetric({ ...reading, facts, ratios }, step.tested).strata };
}

function againstNorm(strata: readonly Stratum[], { weeks, swing }: Asked) {
  const comparison = compare(strata, weeks, { chance: 'share', drift: 0, swing });
  if (comparison === undefined) return undefined;
  const { x, n, expected, variance, ofNorm, wobble, inflation } = comparison;
  const [chance, estimate] = [variance / expected ** 2, ofNorm / expected ** 2];
  const now = chance * (1 + CAREFUL * (wobble - 1));
  const all = chance + estimate + CAREFUL * (inflation * chance - chance - estimate);
  return { actual: x / n, norm: expected / n, seen: { log: logRatio(x, expected), now, past: all - now } };
}

function againstPlan({ step, strata }: ReadStep, { plan, weeks, swing }: Asked) {
  const { of, per } = step.ratio;
  const sums = { x: 0, n: 0, expected: 0, variance: 0 };
  for (const stratum of strata) {
    const rate = plan?.(of, per, stratum.source);
    if (rate === undefined) continue;
    const { x, n } = sumsIn(stratum, weeks.window);
    sums.x += x;
    sums.n += n;
    sums.expected += n * rate;
    sums.variance += n * rate * max(0.01, 1 - rate);
  }
  const { x, n, expected, variance } = sums;
  if (!(expected > 0) || weeks.window.length === 0) return undefined;
  const swung = (swing * max(0.01, 1 - expected / n)) ** 2 / weeks.window.length;
  const now = variance / expected ** 2 + swung;
  return { actual: x / n, norm: expected / n, seen: { log: logRatio(x, expected), now } };
}
