import type { InputMetric } from '../../funnel/metrics';
import { type Chain, handedOver, type Lever, type Link, valueIn } from './levers';
import type { WhatIf } from './whatIf';

/** How many times each lever is what it usually is; an absent one stays. */
export type Changes = { readonly [L in Lever]?: number };
/** A month's sums over all sources. */
export type Outcome = { readonly [M in InputMetric]?: number };
/** What is needed of a usual month to tell another. */
export type UsualMonth = Pick<WhatIf, 'chains' | 'capacity'>;

const { max, min } = Math;
/** Levers that let through a part of what comes: never more than all of it, unless more came already. */
const SHARES: readonly Lever[] = [
  ...(['ctr', 'siteConversion', 'qualifiedShare'] as const),
  ...(['leadToMeeting', 'showUp', 'meetingToPayment'] as const),
];

/**
 * A usual month with levers turned: every count after a lever follows it, sources that do not keep its stage stay as
 * they are. No share exceeds the whole. Clients who come back do so without new traffic. More meetings than sales can
 * hold are not held (METHODS.md, 2b, the guard). Spend follows traffic and its price.
 *
 * @example outcomeOf({ chains: [{ source: 'a', links: [{ count: 'leads', value: 10, lever: 'traffic' }] }] }, { traffic: 2 }) // => { leads: 20 }
 */
export function outcomeOf({ chains, capacity }: UsualMonth, changes: Changes = {}): Outcome {
  const free = sumsOf(grown(chains, changes, 1));
  const usual = chains.reduce((sum, chain) => sum + valueIn(chain, 'held'), 0);
  const most = max(capacity ?? Number.POSITIVE_INFINITY, usual);
  const held = free.held ?? 0;
  const sums = held > most ? sumsOf(grown(chains, changes, most / held)) : free;
  const paid = chains.flatMap(({ spend }) => spend ?? []);
  if (paid.length === 0) return sums;
  const factor = liftOf(changes, 'traffic') * liftOf(changes, 'price');
  return { ...sums, spend: factor * paid.reduce((sum, spend) => sum + spend, 0) };
}

/** What turning one lever alone does in a month. */
export interface Effect {
  readonly lever: Lever;
  /** 0.1: up by a tenth; of the price, down. */
  readonly change: number;
  /** More of what the business counts by. */
  readonly gain: number;
  /** More spend; below 0: saved. */
  readonly spend: number;
  /** What the lever is worth: the gain; of the price, what is saved. */
  readonly worth: number;
}

/** What a tenth more of each lever is worth in a month, dearest first; of the price a tenth less. */
export function effectsOf(month: WhatIf, share = 0.1): Effect[] {
  const { counted = 'revenue', levers } = month;
  const before = outcomeOf(month);
  const effects = levers.map(({ lever }): Effect => {
    const change = lever === 'price' ? -share : share;
    const after = outcomeOf(month, { [lever]: 1 + change });
    const gain = (after[counted] ?? 0) - (before[counted] ?? 0);
    const spend = (after.spend ?? 0) - (before.spend ?? 0);
    const saved = counted === 'revenue' ? -spend : 0; // money and payments do not add up
    return { lever, change, gain, spend, worth: lever === 'price' ? saved : gain };
  });
  return effects.sort((a, b) => b.worth - a.worth);
}

const liftOf = (changes: Changes, lever: Lever): number => max(0, changes[lever] ?? 1);

/** Sources first, then the common row of sales, which lives on what they hand over. */
function grown(chains: readonly Chain[], changes: Changes, squeeze: number): Link[][] {
  const own = chains.filter(({ fedBy }) => fedBy === undefined);
  const now = own.map((chain) => ({ ...chain, links: grow(chain, changes, { squeeze, start: 1 }) }));
  const common = chains.flatMap((chain) => {
    if (chain.fedBy === undefined) return [];
    const before = handedOver(chains, chain.fedBy);
    const start = before > 0 ? handedOver(now, chain.fedBy) / before : 1;
    return [grow(chain, changes, { squeeze, start, before })];
  });
  return [...now.map(({ links }) => links), ...common];
}

interface Growth {
  /** Times what comes in is what it usually is. */
  readonly start: number;
  readonly before?: number;
  readonly squeeze: number;
}

function grow({ links, repeat = 0 }: Chain, changes: Changes, growth: Growth): Link[] {
  let [factor, before] = [growth.start, growth.before];
  return links.map((link) => {
    const { count, value } = link;
    factor *= throughput(link, before, changes) * (count === 'held' ? growth.squeeze : 1);
    const back = count === 'payments' ? min(repeat, max(0, value)) : 0;
    const now = back + (value - back) * factor;
    if (back > 0) factor = now / value;
    before = value;
    return { ...link, value: now };
  });
}

/** How many times more of what comes the stage lets through. */
function throughput({ lever, value }: Link, before: number | undefined, changes: Changes): number {
  if (lever === undefined) return 1;
  const lift = liftOf(changes, lever);
  if (!SHARES.includes(lever) || before === undefined || !(before > 0 && value > 0)) return lift;
  return min(lift, max(1, before / value));
}

function sumsOf(chains: readonly (readonly Link[])[]): Outcome {
  const sums: { [M in InputMetric]?: number } = {};
  for (const { count, value } of chains.flat()) sums[count] = (sums[count] ?? 0) + value;
  return sums;
}
