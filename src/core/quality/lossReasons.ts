import type { Day } from '../funnel/calendar';
import { groupBy } from '../funnel/groupBy';
import type { Deal } from '../funnel/records';
import { sumOf } from '../stats/sumOf';
import { type Loss, lossesOf } from './losses';
import { byReason } from './reasonCounts';
import { isVague, TURNS, type Turn, turnOf } from './whoseTurn';

/** One reason at one stage. */
export interface LossLine {
  readonly stage: string;
  /** '' where nobody says. */
  readonly reason: string;
  readonly count: number;
  /** Of the losses at the stage; `cumulative` with the commoner ones. */
  readonly share: number;
  readonly cumulative: number;
  /** Amounts of these deals, where any has one. */
  readonly money?: number;
  /** Absent: nobody's, as far as the words tell. */
  readonly turn?: Turn;
}
/** Why deals were lost in the last thirteen weeks. */
export interface LossReasons {
  readonly count: number;
  readonly money?: number;
  /** Stage by stage, that with most losses first; in each the commonest reason first (Pareto). */
  readonly lines: readonly LossLine[];
  /** Losses whose reason is none: «Другое», or not said. */
  readonly vague: number;
  /** More than a fifth: the reasons do not tell enough. */
  readonly isVague: boolean;
  /** Losses by whose turn it is. */
  readonly turns: { readonly [T in Turn]: number };
}

const MOST_VAGUE = 0.2; // the share of «Другое» above which a list of reasons is no use (insiderpost.ru; REQUIREMENTS, row 83)

/**
 * Reasons for losses by the stage at which deals were lost: counts, shares, money, and whose turn it is.
 *
 * @throws UserError badDay, for an `asOf` that is no day
 */
export function lossReasons(deals: readonly Deal[], asOf: Day): LossReasons {
  const losses = lossesOf(deals, asOf);
  const vague = losses.filter(({ reason }) => isVague(reason)).length;
  return {
    count: losses.length,
    ...moneyOf(losses),
    lines: [...groupBy(losses, ({ stage }) => stage)]
      .sort(([stage, a], [other, b]) => b.length - a.length || (stage < other ? -1 : 1))
      .flatMap(([stage, list]) => linesAt(stage, list)),
    ...{ vague, isVague: vague > MOST_VAGUE * losses.length, turns: turnsOf(losses) },
  };
}

/** How many went by whose turn it is. */
export function turnsOf(gone: readonly { readonly reason: string }[]): { readonly [T in Turn]: number } {
  const turns = gone.map(({ reason }) => turnOf(reason));
  const [marketing = 0, sales = 0, product = 0] = TURNS.map((turn) => turns.filter((one) => one === turn).length);
  return { marketing, sales, product };
}

function linesAt(stage: string, losses: readonly Loss[]): LossLine[] {
  let sum = 0;
  return byReason(losses).map(({ reason, gone }) => {
    sum += gone.length;
    const turn = turnOf(reason);
    return {
      ...{ stage, reason, count: gone.length },
      ...{ share: gone.length / losses.length, cumulative: sum / losses.length },
      ...moneyOf(gone),
      ...(turn !== undefined && { turn }),
    };
  });
}

function moneyOf(losses: readonly Loss[]): { readonly money?: number } {
  const amounts = losses.flatMap(({ amount }) => (amount === undefined ? [] : [amount]));
  return amounts.length === 0 ? {} : { money: sumOf(amounts) };
}
