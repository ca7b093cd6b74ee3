import type { Day } from '../funnel/calendar';
import { isAmount } from '../funnel/datedDeals';
import type { Deal } from '../funnel/records';
import { sumOf } from '../stats/sumOf';
import { chanceAfter } from './spells';
import type { StageClock } from './stageTimes';
import { isOpen, stageWalk } from './stageWalk';

/** The money that open deals of a stage, or all of them, may bring. */
export interface OpenMoney {
  readonly open: number;
  /** Deals with an amount: the sums below are of these alone. */
  readonly withAmount: number;
  /** Their amounts, plainly added up; absent where none has one. */
  readonly amount?: number;
  /** Each amount by the chance that the deal is still paid; of `rated` deals. */
  readonly expected?: number;
  /** Deals with an amount in stages from which enough were paid to know a chance. */
  readonly rated: number;
}
/** Open money of one stage. */
export interface StageMoney extends OpenMoney {
  readonly stage: string;
  /** Days after which half, and nine in ten, of the deals that moved on had done so; absent with fewer than three. */
  readonly usual?: number;
  readonly p90?: number;
}

/**
 * Money in open deals: plainly, and by each deal's chance left at its age in its stage (METHODS.md, 2e, as in
 * `stuckDeals`). A deal without an amount is counted and not valued. Stages by their money, dearest first.
 *
 * @throws UserError badDay, for an `asOf` that is no day
 */
export function openMoney(
  deals: readonly Deal[],
  asOf: Day,
): { readonly all: OpenMoney; readonly stages: readonly StageMoney[] } {
  const { deals: walked, clock, evening } = stageWalk(deals, asOf);
  const all = noMoney();
  const stages = new Map<string, Sums>();
  for (const { known, at } of walked) {
    if (!isOpen(known)) continue;
    const sums = stages.get(at.stage) ?? noMoney();
    stages.set(at.stage, sums);
    const curve = clock.timesOf(at.stage)?.curve;
    const chance = curve === undefined ? undefined : chanceAfter(curve, evening - at.from);
    for (const one of [all, sums]) add(one, known.deal.amount, chance);
  }
  return {
    all: moneyOf(all),
    stages: [...stages]
      .map(([stage, sums]) => ({ stage, ...moneyOf(sums), ...timesIn(clock, stage) }))
      .sort((a, b) => (b.amount ?? 0) - (a.amount ?? 0) || (a.stage < b.stage ? -1 : 1)),
  };
}

function timesIn(clock: StageClock, stage: string): Pick<StageMoney, 'usual' | 'p90'> {
  const times = clock.timesOf(stage);
  return times === undefined ? {} : { usual: times.usual, p90: times.p90 };
}

interface Sums {
  open: number;
  readonly amounts: number[];
  readonly expected: number[];
}

const noMoney = (): Sums => ({ open: 0, amounts: [], expected: [] });

function add(sums: Sums, amount: number | undefined, chance: number | undefined): void {
  sums.open += 1;
  if (!isAmount(amount)) return;
  sums.amounts.push(amount);
  if (chance !== undefined) sums.expected.push(amount * chance);
}

const moneyOf = ({ open, amounts, expected }: Sums): OpenMoney => ({
  ...{ open, withAmount: amounts.length, rated: expected.length },
  ...(amounts.length > 0 && { amount: sumOf(amounts) }),
  ...(expected.length > 0 && { expected: sumOf(expected) }),
});
