import type { Day } from '../funnel/calendar';
import { groupBy } from '../funnel/groupBy';
import { SALES_IDS } from '../funnel/metrics';
import type { Facts, Inputs } from '../funnel/records';
import { sourceDays, sumOf } from '../funnel/rollUp';
import type { Settings } from '../funnel/settings';
import { type Period, periodOf } from './period';
import { isTest } from './segment';
import { keyOf, splitByDeals } from './splitByDeals';
import { FLOWS, type Part, type Unit, unitOf } from './unit';

/** What clients cost and bring: together, by segment, by source in a segment; what is tested stands apart. */
export interface BySegment {
  /** Absent: nothing was entered yet. */
  readonly period?: Period;
  readonly whole: Unit;
  readonly segments: readonly Unit[];
  readonly rows: readonly Unit[];
  readonly tests: readonly Unit[];
}

/**
 * Unit economics by source and segment over the last three full months (rows 85, 89). A source has the segment that
 * «Настройки» gives it; where its deals carry segments, its numbers are shared out as these deals are. Segments marked
 * «тест» are left out of all sums (row 67). Most revenue stands first.
 */
export function bySegment(facts: Pick<Facts, 'records' | 'deals'>, settings: Settings, today: Day): BySegment {
  const period = periodOf(facts.records, today);
  const parts = period ? partsIn(facts, settings, period) : [];
  const base = parts.filter(({ segment }) => !isTest(segment));
  const rowsOf = (some: readonly Part[]): Unit[] => grouped(some, keyOf, (part) => part);
  return {
    ...(period && { period }),
    whole: unitOf(base, {}),
    segments: grouped(
      base,
      ({ segment }) => segment.toLowerCase(),
      ({ segment }) => ({ segment }),
    ),
    rows: rowsOf(base),
    tests: rowsOf(parts.filter(({ segment }) => isTest(segment))),
  };
}

function partsIn(
  { records, deals = [] }: Pick<Facts, 'records' | 'deals'>,
  settings: Settings,
  period: Period,
): Part[] {
  const { from, to } = period;
  const days = sourceDays(records.filter(({ day }) => day >= from && day <= to));
  const sources = [...new Set(days.map(({ source }) => source))].sort();
  return sources.flatMap((source) => {
    const own = days.filter((record) => record.source === source).map(({ values }) => picked(values));
    const both = own.filter(({ revenue, payments }) => revenue !== undefined && payments !== undefined);
    const brought = { source, values: sumOf(own), paid: sumOf(both) };
    return splitByDeals(brought, { deals: dealsFor(source, deals, settings), settings, from, to });
  });
}

/** A source's deals where any carries a segment; all deals for the common row of sales, where any says its source. */
function dealsFor(source: string, deals: NonNullable<Facts['deals']>, { sales, sources }: Settings) {
  const kept = sources.find(({ name }) => name === source)?.kept ?? [];
  const isCommon = sales === 'commonRow' && kept.length > 0 && kept.every((id) => SALES_IDS.includes(id));
  if (isCommon) return deals.some((deal) => deal.source !== undefined) ? deals : [];
  const own = deals.filter((deal) => deal.source === source);
  return own.some(({ segment }) => segment !== undefined) ? own : [];
}

const picked = (values: Inputs): Inputs =>
  Object.fromEntries(FLOWS.flatMap((flow) => (values[flow] === undefined ? [] : [[flow, values[flow]]])));

function grouped(
  parts: readonly Part[],
  keyFor: (part: Part) => string,
  name: (part: Part) => { readonly source?: string; readonly segment?: string },
): Unit[] {
  const units = [...groupBy(parts, keyFor)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, [first, ...rest]]) => {
      return unitOf(first ? [first, ...rest] : [], first ? name(first) : {});
    });
  const size = ({ values: { revenue = 0 } }: Unit): number => revenue;
  return units.sort((a, b) => size(b) - size(a) || (b.values.spend ?? 0) - (a.values.spend ?? 0));
}
