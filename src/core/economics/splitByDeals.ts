import type { Day } from '../funnel/calendar';
import type { Deal, Inputs } from '../funnel/records';
import type { Settings } from '../funnel/settings';
import { segmentOf } from './segment';
import { FLOWS, type Flow, type Part } from './unit';

/** What a source of the table brought, to be shared out. */
export interface Brought {
  readonly source: string;
  readonly values: Inputs;
  readonly paid: Inputs;
}
/** What it is shared out by: the deals of those days that are this source's. */
export interface Split {
  readonly deals: readonly Deal[];
  readonly settings: Settings;
  readonly from: Day;
  readonly to: Day;
}

interface Place {
  readonly source: string;
  readonly segment: string;
  readonly weights: { [F in Flow]: number };
}

/** What a number is shared out by where deals say nothing of it. */
const OTHERWISE: { readonly [F in Flow]?: Flow } = {
  qualified: 'leads',
  repeatPayments: 'payments',
  revenue: 'payments',
};

/**
 * A source's numbers shared out among segments as its deals are: leads and spend by deals created, payments and revenue
 * by deals paid. So the table's numbers stay the whole, whatever the list of deals misses. Where deals say nothing of a
 * number, it stays in the segment that «Настройки» gives the source.
 */
export function splitByDeals(brought: Brought, split: Split): Part[] {
  const { settings } = split;
  const home = placeFor(brought.source, segmentOf(settings, brought.source));
  const places = new Map([[keyOf(home), home]]);
  for (const deal of split.deals) {
    const source = deal.source ?? brought.source;
    const segment = deal.segment?.trim() || segmentOf(settings, source);
    const key = keyOf({ source, segment });
    const place = places.get(key) ?? placeFor(source, segment);
    places.set(key, place);
    for (const flow of FLOWS) place.weights[flow] += weightOf(deal, flow, split);
  }
  const all = [...places.values()].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  return all.flatMap((place) => partOf(brought, { home, place, all }, settings) ?? []);
}

const placeFor = (source: string, segment: string): Place => ({
  ...{ source, segment },
  weights: { spend: 0, leads: 0, qualified: 0, payments: 0, repeatPayments: 0, revenue: 0 },
});

/** A place's key; segments are one where only case differs. */
export const keyOf = ({ source, segment }: { readonly source: string; readonly segment: string }): string =>
  `${source}\n${segment.toLowerCase()}`;

function weightOf(deal: Deal, flow: Flow, { from, to }: Split): number {
  const isIn = (day: Day | undefined): boolean => day !== undefined && day >= from && day <= to;
  if (flow === 'spend' || flow === 'leads') return Number(isIn(deal.created));
  if (flow === 'qualified') return Number(isIn(deal.created) && deal.qualified === true);
  if (!isIn(deal.paidOn)) return 0;
  if (flow === 'revenue') return Math.max(0, deal.amount ?? 0);
  return Number(flow === 'payments' || deal.repeat === true);
}

function partOf(
  { source, values, paid }: Brought,
  { home, place, all }: { home: Place; place: Place; all: readonly Place[] },
  { sources, costPercent }: Settings,
): Part | undefined {
  const shareOf = (flow: Flow): number => {
    const sum = all.reduce((total, { weights }) => total + weights[flow], 0);
    if (sum > 0) return place.weights[flow] / sum;
    const other = OTHERWISE[flow];
    return other ? shareOf(other) : Number(place === home);
  };
  if (!FLOWS.some((flow) => values[flow] !== undefined && shareOf(flow) > 0)) return undefined;
  const shared = (inputs: Inputs): Inputs =>
    Object.fromEntries(
      FLOWS.flatMap((flow) => {
        const value = inputs[flow];
        return value === undefined ? [] : [[flow, value * shareOf(flow)]];
      }),
    );
  const saidOf = (name: string): number | undefined => sources.find((one) => one.name === name)?.costPercent;
  const percent = saidOf(place.source) ?? saidOf(source) ?? costPercent;
  return {
    ...{ source: place.source, segment: place.segment, values: shared(values), paid: shared(paid) },
    ...(percent !== undefined && { costShare: percent / 100 }),
  };
}
