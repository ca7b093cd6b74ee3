import { INPUT_IDS, type InputMetric, RATIO_DEFINITIONS, type RatioMetric } from './metrics';
import type { Facts } from './records';

/** For each input, the sources that keep it. */
export type Keepers = ReadonlyMap<InputMetric, ReadonlySet<string>>;

/** A ratio as this business computes it: what it divides by was settled once, for every period and source. */
export interface SettledRatio {
  readonly id: RatioMetric;
  readonly of: InputMetric;
  readonly per: InputMetric;
  readonly without?: InputMetric;
  /** Divides plain sums; otherwise only source-days on which both sides are entered count. */
  readonly plain: boolean;
  /** Says nothing about a single day: meetings booked today are held on other days. */
  readonly notByDay: boolean;
}

/**
 * Who keeps what: as `kept` says, and for a source that it does not name, whatever the source has any value of.
 */
export function keepersOf(facts: Pick<Facts, 'records' | 'kept'>): Keepers {
  const kept = new Map(Object.entries(facts.kept ?? {}).map(([source, metrics]) => [source, new Set(metrics)]));
  const entered = new Map<string, Set<InputMetric>>();
  for (const { source, values } of facts.records) {
    if (kept.has(source)) continue;
    const known = entered.get(source) ?? new Set<InputMetric>();
    entered.set(source, known);
    for (const metric of INPUT_IDS) if (values[metric] !== undefined) known.add(metric);
  }
  const all = [...kept, ...entered];
  return new Map(
    INPUT_IDS.map((metric) => [metric, new Set(all.flatMap(([source, known]) => (known.has(metric) ? source : [])))]),
  );
}

/**
 * The ratios that this business can have, each with its two sides settled. A ratio with a side that nobody keeps is
 * left out. Sides that no source keeps together divide plain sums: sales kept in one common row.
 */
export function settleRatios(keepers: Keepers): SettledRatio[] {
  const isKept = (metric: InputMetric): boolean => (keepers.get(metric)?.size ?? 0) > 0;
  return RATIO_DEFINITIONS.flatMap(({ id, of, per, without, plain }) => {
    const bottom = per.find(isKept);
    if (bottom === undefined || !isKept(of)) return [];
    return {
      id,
      of,
      per: bottom,
      ...(without !== undefined && isKept(without) && { without }),
      plain: plain ?? !keptTogether(keepers, of, bottom),
      notByDay: id === 'showUp' && bottom === 'scheduled',
    };
  });
}

function keptTogether(keepers: Keepers, one: InputMetric, other: InputMetric): boolean {
  const others = keepers.get(other);
  return [...(keepers.get(one) ?? [])].some((source) => others?.has(source));
}
