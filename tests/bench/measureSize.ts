import type { CompanyKind } from './benchCompany';
import { joined, measureCompany, scenariosWith } from './measureCompany';
import { ourReview } from './ourReview';
import { PEERS } from './peers/peers';
import { perfectPlan } from './perfectPlan';
import type { BenchOptions } from './readOptions';
import { together } from './share';
import { stopScores } from './stopScores';
import type { Measured } from './tables';

const SEEDS_APART = 10_000;

/** All companies of one kind through everything, by all methods. */
export function measureSize(kind: CompanyKind, { companies, seed, shiftedTo }: BenchOptions): Measured {
  const plan = perfectPlan(kind);
  const scenarios = scenariosWith(shiftedTo);
  const asks = Array.from({ length: companies }, (_, index) => ({ kind, plan, seed: SEEDS_APART * seed + index }));
  return {
    size: kind.size,
    methods: joined(asks.map((ask) => measureCompany(ask, scenarios, [ourReview, ...PEERS]))),
    stops: together(asks.map(stopScores)),
  };
}
