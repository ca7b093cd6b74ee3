import { groupBy } from '../funnel/groupBy';
import type { DayRecord, Inputs } from '../funnel/records';
import type { CampaignRecords } from './importResult';

/** A record, and the campaign that its line was about. */
export interface CampaignRecord {
  readonly record: DayRecord;
  readonly campaign?: string;
}
type Sums = { -readonly [M in keyof Inputs]: Inputs[M] };

const PARTS = 1e6; // as many as the finest money in an export has

/**
 * One record for each day and source, by day, then by source; what has neither a number nor an event is left out. The
 * answer does not depend on the order of the records: sums are rounded to what an export can hold.
 *
 * @example addUp([{ day: '2026-03-02', source: 'a', values: { spend: 0.1 } }, { day: '2026-03-02', source: 'a', values: { spend: 0.2 } }]) // => [{ day: '2026-03-02', source: 'a', values: { spend: 0.3 } }]
 */
export function addUp(records: readonly DayRecord[]): DayRecord[] {
  const groups = groupBy(records, ({ day, source }) => day + source); // all days are equally long
  const sums = [...groups.values()].flatMap((group): DayRecord[] => {
    const [first] = group;
    if (first === undefined) return [];
    const { day, source } = first;
    const values = sumOf(group.map((record) => record.values));
    const events = [...new Set(group.flatMap(({ event }) => event ?? []))].sort();
    if (Object.keys(values).length === 0 && events.length === 0) return [];
    return [{ day, source, values, ...(events.length > 0 && { event: events.join('; ') }) }];
  });
  return sums.sort((a, b) => compare(a.day, b.day) || compare(a.source, b.source));
}

/** The same for each campaign, by its name. */
export function addUpCampaigns(records: readonly CampaignRecord[]): CampaignRecords[] {
  const named = records.flatMap(({ record, campaign }) => (campaign === undefined ? [] : [{ record, campaign }]));
  return [...groupBy(named, ({ campaign }) => campaign)]
    .map(([campaign, group]) => ({ campaign, records: addUp(group.map(({ record }) => record)) }))
    .filter((campaign) => campaign.records.length > 0)
    .sort((a, b) => compare(a.campaign, b.campaign));
}

/** The sum of each metric that at least one of the inputs has. */
export function sumOf(all: readonly Inputs[]): Inputs {
  const sums: Sums = {};
  const add = <M extends keyof Inputs>(metric: M, inputs: Inputs): void => {
    const value = inputs[metric];
    if (value !== undefined) sums[metric] = plus(sums[metric], value);
  };
  for (const inputs of all) for (const metric of metricsOf(inputs)) add(metric, inputs);
  return sums;
}

/** A sum without the dust of binary fractions, where the numbers are small enough to have any. */
export function plus(sum: number | undefined, value: number): number {
  const exact = (sum ?? 0) + value;
  const rounded = Math.round(exact * PARTS);
  return Number.isSafeInteger(rounded) ? rounded / PARTS : Math.min(exact, Number.MAX_VALUE);
}

/** Order of texts that is the same everywhere: by their code units. */
export const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

function metricsOf(inputs: Inputs): (keyof Inputs)[] {
  const isMetric = (key: string): key is keyof Inputs & string => key in inputs;
  return Object.keys(inputs).filter(isMetric);
}
