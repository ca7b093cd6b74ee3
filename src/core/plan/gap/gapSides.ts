import { firstDayOf } from '../../funnel/calendar';
import { INPUT_IDS, type InputMetric, SALES_IDS } from '../../funnel/metrics';
import type { DayRecord, Inputs, Plan } from '../../funnel/records';
import { sourceDays, sumOf } from '../../funnel/rollUp';

/** A source's sums on the two sides of a gap. */
export interface SourcePair {
  readonly source: string;
  readonly now: Inputs;
  readonly before: Inputs;
}
/** The sources of a gap, and the gap. */
export interface Sides {
  readonly pairs: readonly SourcePair[];
  readonly gap: number;
}

type BySource = ReadonlyMap<string, Inputs>;
const EVERYTHING = ''; // the company as one, where nothing is told by source
const ROUNDING = 1e-9;
const FEED_IDS: readonly InputMetric[] = INPUT_IDS.filter((id) => !SALES_IDS.includes(id));

/** Whether anything is there: a source typed as noughts has stopped. */
export const isPresent = (values: Inputs): boolean => INPUT_IDS.some((id) => (values[id] ?? 0) !== 0);

/**
 * Both sides source by source. Where sales are not told by source, they are shared out by the last count before them
 * that the sources keep on both sides, or the company is taken as one.
 */
export function sidesOf(actual: readonly DayRecord[], against: readonly DayRecord[] | Plan): Sides {
  const now = sumsOf(actual);
  const { own, company } = 'month' in against ? plannedSums(against) : { own: sumsOf(against), company: undefined };
  const gap = revenueOf(now) - (company?.revenue ?? revenueOf(own));
  const pooled = company !== undefined && !isToldBySource(now, own);
  const pairs = pooled ? wholeCompany(now, own, company) : withCommonRows(pairsOf(now, own));
  return { pairs: [...pairs].sort((a, b) => (a.source < b.source ? -1 : 1)), gap };
}

function sumsOf(records: readonly DayRecord[]): BySource {
  const groups = new Map<string, Inputs[]>();
  for (const { source, values } of sourceDays(records)) {
    const group = groups.get(source);
    if (group) group.push(values);
    else groups.set(source, [values]);
  }
  return new Map([...groups].map(([source, rows]) => [source, sumOf(rows)]));
}

function plannedSums({ month, sources }: Plan): { readonly own: BySource; readonly company: Inputs | undefined } {
  const day = firstDayOf(month);
  const own = sources.flatMap(({ source, values }) => (source === undefined ? [] : [{ day, source, values }]));
  const whole = sources.filter(({ source }) => source === undefined).map(({ values }) => values);
  return { own: sumsOf(own), company: whole.length === 0 ? undefined : sumOf(whole) };
}

const revenueOf = (side: BySource): number => [...side.values()].reduce((sum, { revenue = 0 }) => sum + revenue, 0);

/** Whether every source that earns has a planned revenue of its own. */
const isToldBySource = (now: BySource, planned: BySource): boolean =>
  [...now].every(([source, { revenue }]) => !revenue || planned.get(source)?.revenue !== undefined) &&
  [...planned.values()].some(({ revenue }) => revenue !== undefined);

const pairsOf = (now: BySource, before: BySource): SourcePair[] =>
  [...new Set([...now.keys(), ...before.keys()])].map((source) => {
    return { source, now: now.get(source) ?? {}, before: before.get(source) ?? {} };
  });

/** Planned for the company: its figures where it has them, those of its sources elsewhere. */
function wholeCompany(now: BySource, planned: BySource, company: Inputs): SourcePair[] {
  const feeders = pairsOf(now, planned).map(({ source, ...sides }) => {
    return { source, now: feedOf(sides.now), before: feedOf(sides.before) };
  });
  return shared(feeders, { now: sumOf([...now.values()]), before: { ...sumOf([...planned.values()]), ...company } });
}

/** Sources without revenue beside rows of nothing but sales: the latter are the former's. */
function withCommonRows(pairs: readonly SourcePair[]): SourcePair[] {
  const isCommon = ({ now, before }: SourcePair): boolean =>
    (now.revenue ?? before.revenue) !== undefined && !hasAny(now, FEED_IDS) && !hasAny(before, FEED_IDS);
  const isUntold = (side: Inputs): boolean => hasAny(side, FEED_IDS) && side.revenue === undefined;
  const isFeeder = ({ now, before }: SourcePair): boolean => isUntold(now) || isUntold(before);
  const [common, feeders] = [pairs.filter(isCommon), pairs.filter(isFeeder)];
  if (common.length === 0 || feeders.length === 0) return [...pairs];
  const all = [...common, ...feeders];
  const sales = { now: sumOf(all.map(({ now }) => now)), before: sumOf(all.map(({ before }) => before)) };
  return [...pairs.filter((pair) => !all.includes(pair)), ...shared(feeders, sales)];
}

type BothSides = Omit<SourcePair, 'source'>;

/** The sales of a side shared out to the sources by the last count that they keep on both sides; else all as one. */
function shared(feeders: readonly SourcePair[], sales: BothSides): SourcePair[] {
  const kept = (side: keyof BothSides, id: InputMetric): number =>
    feeders.reduce((sum, feeder) => sum + Math.max(0, feeder[side][id] ?? 0), 0);
  const handOver = [...FEED_IDS].reverse().find((id) => isWhole(sales, id, kept));
  if (handOver === undefined) return [{ source: EVERYTHING, ...sales }];
  const shareOut = (side: keyof BothSides, own: Inputs): Inputs => {
    const part = Math.max(0, own[handOver] ?? 0) / kept(side, handOver);
    return { ...own, ...scaled(salesOf(sales[side]), part) };
  };
  return feeders.map(({ source, now, before }) => {
    return { source, now: shareOut('now', now), before: shareOut('before', before) };
  });
}

/** Whether the sources' counts are the company's: a company's plan may say another number than its sources' plans. */
const isWhole = (sales: BothSides, id: InputMetric, kept: (side: keyof BothSides, id: InputMetric) => number) =>
  (['now', 'before'] as const).every((side) => {
    const whole = kept(side, id);
    return whole > 0 && Math.abs(whole - (sales[side][id] ?? 0)) <= ROUNDING * whole;
  });

const hasAny = (values: Inputs, ids: readonly InputMetric[]): boolean => ids.some((id) => (values[id] ?? 0) > 0);
const some = (values: Inputs, ids: readonly InputMetric[], times = 1): Inputs =>
  Object.fromEntries(
    ids.flatMap((id) => {
      const value = values[id];
      return value === undefined ? [] : [[id, value * times]];
    }),
  );
const feedOf = (values: Inputs): Inputs => some(values, FEED_IDS);
const salesOf = (values: Inputs): Inputs => some(values, SALES_IDS);
const scaled = (values: Inputs, times: number): Inputs => some(values, SALES_IDS, times);
