/** What a tenth is turned of: the levers of the funnel, the share of those who come back, what is sold costs. */
interface Turned<L extends string> {
  readonly lever: L;
  /** 0.1: up by a tenth. */
  readonly change: number;
  /** More revenue and more spend in a month. */
  readonly gain: number;
  readonly spend: number;
}
/** What a tenth of a metric is worth a month. */
export interface Worth<L extends string = string> extends Turned<L> {
  /** More margin, less the spend that it takes; absent while costs are unknown. */
  readonly worth?: number;
}
/** A usual month's money. */
export interface UsualMoney {
  readonly revenue: number;
  /** Revenue of clients who came back. */
  readonly repeatRevenue?: number;
  /** The cost of what is sold, as a share of revenue. */
  readonly costShare?: number;
}

/**
 * What +10 % of each metric is worth a month in margin, dearest first (rows 66, 86); of prices and of costs −10 %. The
 * funnel's levers come turned as «plan» turns them: every count after one follows, and new traffic costs its price.
 */
export function plusTen<L extends string>(
  turned: readonly Turned<L>[],
  { revenue, repeatRevenue = 0, costShare }: UsualMoney,
): Worth<L | 'repeatShare' | 'costShare'>[] {
  const kept = costShare === undefined ? undefined : 1 - costShare;
  const all: Turned<L | 'repeatShare' | 'costShare'>[] = [
    ...turned,
    ...(repeatRevenue > 0 ? [{ lever: 'repeatShare' as const, change: 0.1, gain: 0.1 * repeatRevenue, spend: 0 }] : []),
  ];
  const worths = all.map((one): Worth<L | 'repeatShare' | 'costShare'> => {
    const { lever, change, gain, spend } = one;
    return { lever, change, gain, spend, ...(kept !== undefined && { worth: gain * kept - spend }) };
  });
  const cheaper = 0.1 * revenue * (costShare ?? 0);
  const costs = { lever: 'costShare' as const, change: -0.1, gain: 0, spend: 0, worth: cheaper };
  return [...worths, ...(cheaper > 0 ? [costs] : [])].sort((a, b) => sizeOf(b) - sizeOf(a));
}

const sizeOf = ({ worth, gain, spend }: Worth): number => worth ?? gain - spend;
