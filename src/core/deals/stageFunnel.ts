import type { Day } from '../funnel/calendar';
import { isAmount } from '../funnel/datedDeals';
import { isQualified, LONG_DAYS } from '../funnel/recentDeals';
import type { Deal } from '../funnel/records';
import { sumOf } from '../stats/sumOf';
import { firstEntries } from './stageTimes';
import { stageWalk, type WalkedDeal } from './stageWalk';

/** What became of the deals that came to a stage: they moved on or were paid, were lost there, or are still in it. */
export interface StageFlow {
  readonly stage: string;
  readonly entered: number;
  readonly moved: number;
  readonly lost: number;
  readonly open: number;
  /** Lost of those that left; absent with fewer than ten of them. */
  readonly dropOff?: number;
  /** Amounts of the lost, where any has one. */
  readonly money?: number;
}

const FEWEST_LEFT = 10; // as METHODS.md, 2e, asks of a stage's own percentile

/**
 * How deals pass from stage to stage, in the order of the funnel: those that first came to the stage in the last thirteen
 * weeks (REQUIREMENTS, row 20). Leads that were none of ours are not counted: `qualification` tells of them.
 *
 * @throws UserError badDay, for an `asOf` that is no day
 */
export function stageFunnel(deals: readonly Deal[], asOf: Day): StageFlow[] {
  const { deals: walked, evening } = stageWalk(deals, asOf);
  const stages = new Map<string, Stays>();
  for (const deal of walked) {
    if (isQualified(deal.known.deal) === false) continue;
    for (const { stage, from } of firstEntries(deal.path)) {
      if (from <= evening - LONG_DAYS) continue;
      const stays = stages.get(stage) ?? { places: 0, moved: 0, lost: 0, open: 0, amounts: [] };
      stages.set(stage, stays);
      add(stays, deal, stage);
    }
  }
  return [...stages]
    .map(([stage, stays]) => ({ place: stays.places / enteredOf(stays), flow: flowOf(stage, stays) }))
    .sort((a, b) => a.place - b.place || (a.flow.stage < b.flow.stage ? -1 : 1))
    .map(({ flow }) => flow);
}

interface Stays {
  /** Sum of the places at which deals came to it, for its place in the funnel. */
  places: number;
  moved: number;
  lost: number;
  open: number;
  readonly amounts: number[];
}

function add(stays: Stays, { known, path, at }: WalkedDeal, stage: string): void {
  const { paid, lost, deal } = known;
  stays.places += path.findIndex((entry) => entry.stage === stage);
  if (at.stage !== stage || paid !== undefined) stays.moved += 1;
  else if (lost === undefined) stays.open += 1;
  else {
    stays.lost += 1;
    if (isAmount(deal.amount)) stays.amounts.push(deal.amount);
  }
}

const enteredOf = ({ moved, lost, open }: Stays): number => moved + lost + open;

function flowOf(stage: string, stays: Stays): StageFlow {
  const { moved, lost, open, amounts } = stays;
  const left = moved + lost;
  return {
    ...{ stage, entered: enteredOf(stays), moved, lost, open },
    ...(left >= FEWEST_LEFT && { dropOff: lost / left }),
    ...(amounts.length > 0 && { money: sumOf(amounts) }),
  };
}
