import { INPUT_IDS, type InputMetric } from '../../funnel/metrics';
import type { Inputs } from '../../funnel/records';
import { STAGE_TO } from '../stages';
import type { GapFactor } from './gap';
import { contributions, type Factor } from './gapShares';
import type { SourcePair } from './gapSides';

/** A part of a source's gap. */
export interface NamedAmount {
  readonly factor: GapFactor;
  readonly amount: number;
}

/** The chain that revenue comes from; repeat payments are a part of the payments, no step of their own. */
const CHAIN = INPUT_IDS.filter((id) => id !== 'repeatPayments').sort(
  (a, b) => Number(b === 'spend') - Number(a === 'spend'), // money first, then what it buys; sort is stable
);
const TRAFFIC: readonly InputMetric[] = ['impressions', 'clicks', 'leads', 'qualified'];

/** The gaps of sources that are on both sides, in parts: revenue = whole volume × the source's share × step by step. */
export function chainLines(pairs: readonly SourcePair[]): NamedAmount[] {
  const chains = pairs.map((pair) => ({ ...pair, nodes: nodesOf(pair) }));
  const volumes = new Map<InputMetric, { now: number; before: number }>();
  for (const { now, before, nodes } of chains) {
    const first = nodes[0] ?? 'revenue';
    const sum = volumes.get(first) ?? { now: 0, before: 0 };
    volumes.set(first, { now: sum.now + (now[first] ?? 0), before: sum.before + (before[first] ?? 0) });
  }
  return chains.flatMap(({ now, before, nodes }) => {
    const [actual = 0, planned = 0] = [now.revenue, before.revenue];
    const volume = volumes.get(nodes[0] ?? 'revenue');
    if (volume === undefined || nodes.length < 2) return [{ factor: 'rest', amount: actual - planned }];
    const steps = [...volumeSteps(nodes, { now, before }, volume), ...rateSteps(nodes, { now, before })];
    return named(steps, contributions(steps, { actual, planned }));
  });
}

interface Step extends Factor {
  readonly factor: GapFactor;
}

/** Amounts with their names; without amounts nothing, and the caller's rest takes it. */
const named = (steps: readonly Step[], amounts: readonly number[]): NamedAmount[] =>
  steps.flatMap(({ factor }, index) => {
    const amount = amounts[index];
    return amount === undefined ? [] : [{ factor, amount }];
  });

type BothSides = Omit<SourcePair, 'source'>;

/**
 * The counts that a source's chain goes through: kept on both sides, nowhere below 0, and nowhere 0 where a later one is
 * not, for nothing comes of nothing. Revenue ends it, and may be below 0: refunds.
 */
function nodesOf({ now, before }: BothSides): InputMetric[] {
  const kept = CHAIN.filter((id) => now[id] !== undefined && before[id] !== undefined);
  if (!kept.includes('revenue')) return [];
  const isDead = (side: Inputs, from: number): boolean => kept.slice(from).every((id) => side[id] === 0);
  const carries = (side: Inputs, id: InputMetric, index: number): boolean => {
    const value = side[id] ?? 0;
    return id === 'revenue' || value > 0 || (value === 0 && isDead(side, index));
  };
  return kept.filter((id, index) => carries(now, id, index) && carries(before, id, index));
}

function volumeSteps(nodes: readonly InputMetric[], { now, before }: BothSides, whole: BothVolumes): Step[] {
  const first = nodes[0] ?? 'revenue';
  const factor = first === 'spend' ? 'budget' : TRAFFIC.includes(first) ? 'traffic' : 'rest';
  const share = { actual: ratio(now[first], whole.now), planned: ratio(before[first], whole.before) };
  return [
    { factor, actual: whole.now, planned: whole.before },
    { factor: factor === 'rest' ? 'rest' : 'mix', ...share },
  ];
}

interface BothVolumes {
  readonly now: number;
  readonly before: number;
}

const rateSteps = (nodes: readonly InputMetric[], { now, before }: BothSides): Step[] =>
  nodes.slice(1).map((id, index) => {
    const from = nodes[index] ?? 'revenue';
    const factor = stepBetween(from, id);
    return { factor, actual: ratio(now[id], now[from]), planned: ratio(before[id], before[from]) };
  });

/** A joined step is called after its last part; but what money buys is traffic, however it is counted. */
function stepBetween(from: InputMetric, to: InputMetric): GapFactor {
  if (from === 'spend' && TRAFFIC.includes(to)) return 'traffic';
  if (from === 'scheduled' && to === 'due') return 'timing';
  return STAGE_TO[to] ?? 'rest';
}

const ratio = (top = 0, bottom = 0): number | undefined => (bottom === 0 ? undefined : top / bottom);
