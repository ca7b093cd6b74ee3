import type { KnownDeal } from '../funnel/datedDeals';
import type { StageEntry } from '../funnel/stagePath';
import { sampleQuantile } from '../stats/sampleQuantile';
import { noSpells, type Spells, type WinCurve, watch, winCurve } from './spells';

/** What is known of a stage. */
export interface StageTimes {
  /** Median days of the deals that moved on. */
  readonly usual: number;
  /** Days by which nine in ten of them had moved on. */
  readonly p90: number;
  /** Longer than this is stuck. */
  readonly longest: number;
  /** How deals end, by the days since they came to the stage. */
  readonly curve: WinCurve | undefined;
}
/** Collects how long deals stay in each stage. */
export interface StageClock {
  readonly add: (known: KnownDeal, path: readonly StageEntry[]) => void;
  readonly timesOf: (stage: string) => StageTimes | undefined;
}

const FEWEST_MOVED = 3; // fewer say nothing of what is usual
const ENOUGH_MOVED = 10; // METHODS.md, 2e: from here on the 90th percentile, before it twice the median

/** A clock for deals as known on an evening. */
export function stageClock(asOf: number): StageClock {
  const moved = new Map<string, number[]>();
  const spells = new Map<string, Spells>();
  const known = new Map<string, StageTimes | undefined>();
  return {
    add: (deal, path) => {
      for (const { stage, days } of movesOf(deal, path)) listOf(moved, stage, () => []).push(days);
      for (const { stage, from } of firstEntries(path)) watch(listOf(spells, stage, noSpells), deal, { from, asOf });
    },
    timesOf: (stage) => {
      if (!known.has(stage)) known.set(stage, timesIn(moved.get(stage) ?? [], spells.get(stage) ?? noSpells()));
      return known.get(stage);
    },
  };
}

function timesIn(days: readonly number[], spells: Spells): StageTimes | undefined {
  if (days.length < FEWEST_MOVED) return undefined;
  const [usual, p90] = [sampleQuantile(days, 0.5), sampleQuantile(days, 0.9)];
  if (usual === undefined || p90 === undefined) return undefined;
  return { usual, p90, longest: days.length >= ENOUGH_MOVED ? p90 : 2 * usual, curve: winCurve(spells) };
}

/** A stay in a stage that ended by moving on. */
export interface Move {
  readonly stage: string;
  readonly days: number;
  readonly until: number;
}

/** Stays that ended by moving on, not by being lost; those whose days are in the wrong order have no length. */
export function movesOf({ paid, lost }: KnownDeal, path: readonly StageEntry[]): Move[] {
  const moves: Move[] = [];
  for (const [index, { stage, from }] of path.entries()) {
    const until = path[index + 1]?.from ?? paid;
    const isMove = until !== undefined && until >= from && (lost === undefined || until < lost);
    if (isMove) moves.push({ stage, days: until - from, until });
  }
  return moves;
}

/** The first time that a deal came to each of its stages. */
export function firstEntries(path: readonly StageEntry[]): readonly StageEntry[] {
  if (path.length < 3) return path; // never the same stage twice in a row
  const seen = new Set<string>();
  return path.filter(({ stage }) => !seen.has(stage) && seen.add(stage));
}

function listOf<T>(lists: Map<string, T>, key: string, fresh: () => T): T {
  const list = lists.get(key) ?? fresh();
  lists.set(key, list);
  return list;
}
