import type { KnownDeal } from './datedDeals';
import { noSpells, type Spells, type WinCurve, watch, winCurve } from './spells';
import type { StageEntry } from './stagePath';

/** What is known of a stage. */
export interface StageTimes {
  /** Median days of the deals that moved on. */
  readonly usual: number;
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
const { ceil, floor } = Math;

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
  const sorted = [...days].sort((a, b) => a - b);
  const usual = quantile(sorted, 0.5);
  const longest = days.length >= ENOUGH_MOVED ? quantile(sorted, 0.9) : 2 * usual;
  return { usual, longest, curve: winCurve(spells) };
}

/** Stays that ended by moving on, not by being lost; those whose days are in the wrong order have no length. */
function movesOf({ paid, lost }: KnownDeal, path: readonly StageEntry[]): { stage: string; days: number }[] {
  return path.flatMap(({ stage, from }, index) => {
    const until = path[index + 1]?.from ?? paid;
    const isMove = until !== undefined && until >= from && (lost === undefined || until < lost);
    return isMove ? [{ stage, days: until - from }] : [];
  });
}

function firstEntries(path: readonly StageEntry[]): Iterable<StageEntry> {
  const first = new Map<string, StageEntry>();
  for (const entry of path) if (!first.has(entry.stage)) first.set(entry.stage, entry);
  return first.values();
}

function listOf<T>(lists: Map<string, T>, key: string, fresh: () => T): T {
  const list = lists.get(key) ?? fresh();
  lists.set(key, list);
  return list;
}

/** R's quantile of type 7, of sorted numbers. */
function quantile(sorted: readonly number[], p: number): number {
  const at = p * (sorted.length - 1);
  const [below, above] = [sorted[floor(at)] ?? 0, sorted[ceil(at)] ?? 0];
  return below + (above - below) * (at - floor(at));
}
