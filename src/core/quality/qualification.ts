import { addDays, type Day } from '../funnel/calendar';
import { isAmount } from '../funnel/datedDeals';
import { groupBy } from '../funnel/groupBy';
import { isQualified, RECENT_DAYS, recentDeals } from '../funnel/recentDeals';
import type { Deal, Facts } from '../funnel/records';
import { sameNameKey } from '../funnel/settings';
import { sumOf } from '../stats/sumOf';
import { byReason, spellingOf } from './reasonCounts';
import { isBadPhone } from './whoseTurn';

/** Leads, and how many of them are none of ours. */
export interface LeadQuality {
  readonly leads: number;
  /** Leads of which somebody said whether they are for us; all, where the CRM marks those that are not only; none, where nothing. */
  readonly judged: number;
  /** Absent where the CRM does not mark the good ones. */
  readonly qualified?: number;
  readonly unqualified: number;
  /** Of the judged. */
  readonly share?: number;
  /** Their part of the source's leads, of its spend in the same days; absent where no spend is known. */
  readonly cost?: number;
  /** Leads with a phone on which nobody can be reached. */
  readonly badPhones: number;
}
/** Leads that are none of ours by one criterion; '' where nobody said by which. */
export interface Criterion {
  readonly name: string;
  /** Whether «Настройки» lists it. */
  readonly listed: boolean;
  readonly leads: number;
  /** Of the leads that are none of ours. */
  readonly share?: number;
  readonly cost?: number;
}
/** Leads of the last four weeks: how many are none of ours, why, and what they cost. */
export interface Qualification {
  readonly all: LeadQuality;
  /** The dearest first, '' for leads that name none. */
  readonly sources: readonly (LeadQuality & { readonly source: string })[];
  /** Those listed first, in their order; then the others, the commonest first. */
  readonly criteria: readonly Criterion[];
}
/** As of which evening, and the criteria that both departments agreed on. */
export interface QualificationAsk {
  readonly asOf: Day;
  readonly criteria: readonly string[];
}

/**
 * The share of leads that are none of ours, by source and by criterion, and what they cost (REQUIREMENTS, rows 81, 82 and
 * 84): each costs what a lead of its source does. Costs by source and by criterion add up to the same.
 *
 * @throws UserError badDay, for an `asOf` that is no day
 */
export function qualification(facts: Pick<Facts, 'records' | 'deals'>, ask: QualificationAsk): Qualification {
  const { records, deals = [] } = facts;
  const marks = marksOf(deals);
  const spent = spendOf(records, ask.asOf);
  const leads = recentDeals(deals, ask.asOf).map(({ deal }) => deal);
  const sources = [...groupBy(leads, ({ source = '' }) => sameNameKey(source))].map(([key, leads]) => {
    const spend = spent.get(key);
    return { leads, costEach: spend === undefined ? undefined : sumOf(spend) / leads.length };
  });
  const bad = sources.flatMap(({ leads, costEach }) =>
    leads.filter(isUnqualified).map(({ disqualifiedFor = '' }) => ({ reason: disqualifiedFor, cost: costEach })),
  );
  const qualities = sources.map(({ leads, costEach }) => {
    return { source: spellingOf(leads.map(({ source = '' }) => source)), ...qualityOf(leads, { marks, costEach }) };
  });
  const all = qualityOf(leads, { marks, costEach: undefined });
  return {
    all: { ...all, ...costOf(qualities) },
    sources: qualities.sort(dearestFirst),
    criteria: criteriaOf(bad, ask.criteria),
  };
}

/** What each source spent in the days of the leads. */
function spendOf(records: Facts['records'], asOf: Day): ReadonlyMap<string, number[]> {
  const before = addDays(asOf, -RECENT_DAYS);
  const spends = records.filter(({ day, values }) => values.spend !== undefined && day > before && day <= asOf);
  const groups = groupBy(spends, ({ source }) => sameNameKey(source));
  return new Map([...groups].map(([key, group]) => [key, group.map(({ values: { spend = 0 } }) => spend)]));
}

interface BadLead {
  readonly reason: string;
  readonly cost: number | undefined;
}
const isUnqualified = (deal: Deal): boolean => isQualified(deal) === false;

function costOf(parts: readonly { readonly cost?: number | undefined }[]): { readonly cost?: number } {
  const costs = parts.flatMap(({ cost }) => (cost === undefined ? [] : [cost]));
  return costs.length === 0 ? {} : { cost: sumOf(costs) };
}

/** What the CRM marks of its leads. */
type Marks = 'good' | 'bad' | 'none';
const marksOf = (deals: readonly Deal[]): Marks =>
  deals.some((deal) => isQualified(deal)) ? 'good' : deals.some(isUnqualified) ? 'bad' : 'none';

function qualityOf(
  leads: readonly Deal[],
  { marks, costEach }: { readonly marks: Marks; readonly costEach: number | undefined },
): LeadQuality {
  const unqualified = leads.filter(isUnqualified).length;
  const qualified = leads.filter((deal) => isQualified(deal)).length;
  const judged = marks === 'bad' ? leads.length : qualified + unqualified;
  const reasons = leads.map(({ disqualifiedFor = '', lostFor = '' }) => [disqualifiedFor, lostFor]);
  return {
    ...{ leads: leads.length, judged, unqualified, badPhones: reasons.filter((two) => two.some(isBadPhone)).length },
    ...(marks === 'good' && { qualified }),
    ...(judged > 0 && { share: unqualified / judged }),
    ...(isAmount(costEach) && { cost: costEach * unqualified }),
  };
}

const dearestFirst = (a: Qualification['sources'][number], b: Qualification['sources'][number]): number =>
  (b.cost ?? -1) - (a.cost ?? -1) || b.unqualified - a.unqualified || (a.source < b.source ? -1 : 1);

function criteriaOf(bad: readonly BadLead[], listed: readonly string[]): Criterion[] {
  const groups = byReason(bad, listed);
  const names = new Set(listed.map(sameNameKey));
  const line = (name: string, gone: readonly BadLead[]): Criterion => ({
    ...{ name, listed: names.has(sameNameKey(name)), leads: gone.length },
    ...(bad.length > 0 && { share: gone.length / bad.length }),
    ...costOf(gone),
  });
  const ours = [...names].map((key) => {
    const group = groups.find(({ reason }) => sameNameKey(reason) === key);
    return line(group?.reason ?? listed.find((name) => sameNameKey(name) === key)?.trim() ?? '', group?.gone ?? []);
  });
  const others = groups.filter(({ reason }) => !names.has(sameNameKey(reason)));
  return [...ours, ...others.map(({ reason, gone }) => line(reason, gone))];
}
