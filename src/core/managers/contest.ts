import type { SettledRatio } from '../funnel/keptMetrics';
import type { RatioMetric } from '../funnel/metrics';
import { checkFound, checkSpread } from './checkFound';
import { expectationOf, type Pool, poolOf } from './expectation';
import { type Found, NATURAL_SPREAD } from './found';
import { shareFound } from './shareFound';
import { type Tally, type Team, tallies } from './team';

/** A metric in which managers are judged. */
export interface Contest {
  readonly metric: RatioMetric;
  readonly tallies: ReadonlyMap<string, Tally>;
  /** How each manager stands against the rest; some may be left out of the others' rest. */
  readonly standings: (leftOut: ReadonlySet<string>) => ReadonlyMap<string, Found>;
}

/** The stages that a manager works, shares all of them. */
export const STAGE_RATIOS: readonly RatioMetric[] = ['qualifiedShare', 'leadToMeeting', 'showUp', 'meetingToPayment'];
/** What a manager does: METHODS.md, 2e. Lead to payment is a product of these, and only shown (2a). */
const JUDGED: readonly RatioMetric[] = [...STAGE_RATIOS, 'averageCheck'];

/** The metrics that this business keeps and managers are judged by. */
export const contestsOf = (team: Team): Contest[] =>
  team.ratios.flatMap((ratio) => (JUDGED.includes(ratio.id) ? [contestOf(team, ratio)] : []));

function contestOf(team: Team, ratio: SettledRatio): Contest {
  const own = tallies(team, ratio);
  const judge = ratio.id === 'averageCheck' ? judgeChecks(team, own) : judgeShare;
  return {
    metric: ratio.id,
    tallies: own,
    standings: (leftOut) => {
      const pool = poolOf([...own].flatMap(([manager, tally]) => (leftOut.has(manager) ? [] : [tally])));
      const found = [...own].map(([manager, tally]) => {
        return [manager, judge(tally, leftOut.has(manager) ? withOne(pool, tally) : pool)] as const;
      });
      return new Map(found.flatMap(([manager, one]) => (one === undefined ? [] : [[manager, one] as const])));
    },
  };
}

type Judge = (own: Tally, pool: Pool) => Found | undefined;

const judgeShare: Judge = (own, pool) => shareFound(expectationOf(own, pool), NATURAL_SPREAD);

function judgeChecks(team: Team, own: ReadonlyMap<string, Tally>): Judge {
  const spread = checkSpread(team, own);
  return (tally, pool) => checkFound(tally, pool, spread);
}

function withOne({ all, squares }: Pool, tally: Tally): Pool {
  const one = poolOf([tally]);
  return { all: poolOf([all, tally]).all, squares: squares + one.squares };
}
