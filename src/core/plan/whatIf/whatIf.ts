import { addDays, addWeeks, type Day, dayOf, isoWeekOf } from '../../funnel/calendar';
import { keepersOf } from '../../funnel/keptMetrics';
import { INPUT_IDS, type InputMetric, SALES_IDS } from '../../funnel/metrics';
import type { Facts } from '../../funnel/records';
import { type Frame, frameOf } from '../../norms/frame';
import type { Because } from '../../signals/signal';
import { type Chain, type LeverFound, type Link, leverOf, leversIn } from './levers';

/** A usual month, source by source, to be asked "what if": `outcomeOf` and `effectsOf` answer. */
export interface WhatIf {
  readonly chains: readonly Chain[];
  readonly levers: readonly LeverFound[];
  /** What the business counts by: revenue where it is kept, else payments. */
  readonly counted?: 'revenue' | 'payments';
  /** The days that the usual month is taken from. */
  readonly from?: Day;
  readonly to?: Day;
  /** Meetings that sales can hold in a month, where somebody said so. */
  readonly capacity?: number;
  readonly because?: Because;
}
/** The evening to look from, and how many meetings sales can hold in a week. */
export interface WhatIfAsk {
  readonly asOf: Day;
  readonly capacityPerWeek?: number;
}

/** METHODS.md, 2b looks at four weeks; twice as many where there are, since a usual month is wanted, not the latest. */
const WEEKS = { most: 8, fewest: 4 };
const WEEKS_A_MONTH = 365.25 / 12 / 7;
const FEWEST_DAYS = 5; // METHODS.md, 2.0: a week with three missing days is not judged
/** The counts that revenue comes from, downwards; spend buys the first, repeat payments are a part of the payments. */
const COUNTS = INPUT_IDS.filter((id) => id !== 'spend' && id !== 'repeatPayments');
const FEED: readonly InputMetric[] = INPUT_IDS.filter((id) => !SALES_IDS.includes(id));

/**
 * A usual month of the business, from its last four to eight closed weeks: for each source the counts that it keeps, and
 * the levers between them (plain flows, as METHODS.md, 2b). Holidays, special weeks and weeks with missing days do not count.
 */
export function whatIf(facts: Facts, { asOf, capacityPerWeek }: WhatIfAsk): WhatIf {
  const last = addWeeks(isoWeekOf(addDays(asOf, 1)), -1);
  const frame = frameOf(facts, last, WEEKS.most);
  const weeks = Array.from({ length: frame.weeks }, (_, week) => week).filter((week) => isWhole(frame, week));
  if (weeks.length < WEEKS.fewest) return { chains: [], levers: [], because: 'tooLittleHistory' };
  const chains = chainsOf(facts, { frame, weeks });
  const counted = (['revenue', 'payments'] as const).find((count) =>
    chains.some(({ links }) => links.some((link) => link.count === count)),
  );
  if (counted === undefined) return { chains: [], levers: [], because: 'notKept' };
  return {
    chains,
    levers: leversIn(chains),
    counted,
    from: dayOf(frame.start + 7 * (weeks[0] ?? 0)),
    to: dayOf(frame.start + 7 * frame.weeks - 1),
    ...(capacityPerWeek !== undefined && { capacity: capacityPerWeek * WEEKS_A_MONTH }),
  };
}

function isWhole(frame: Frame, week: number): boolean {
  const entered = Array.from({ length: 7 }, (_, day) => frame.isEntered(7 * week + day)).filter(Boolean);
  return (frame.judged[week] ?? false) && entered.length >= FEWEST_DAYS;
}

interface Period {
  readonly frame: Frame;
  readonly weeks: readonly number[];
}

function chainsOf(facts: Facts, period: Period): Chain[] {
  const keepers = keepersOf(facts);
  const own = period.frame.sources.flatMap((source): Chain[] => {
    const monthly = (metric: InputMetric): number | undefined =>
      keepers.get(metric)?.has(source) ? monthlyOf(period, source, metric) : undefined;
    const links = linksOf(COUNTS.flatMap((count) => countOf(count, monthly(count))));
    const [spend, repeat] = [monthly('spend'), monthly('repeatPayments')];
    if (links.length === 0) return [];
    return [{ source, links, ...(spend !== undefined && { spend }), ...(repeat !== undefined && { repeat }) }];
  });
  return withCommonRow(own);
}

const countOf = (count: InputMetric, value: number | undefined): Omit<Link, 'lever'>[] =>
  value === undefined ? [] : [{ count, value }];

/** What a source brings in a usual month; nothing where nothing was entered. */
function monthlyOf({ frame, weeks }: Period, source: string, metric: InputMetric): number | undefined {
  const series = frame.series(source, metric);
  let [sum, isEntered] = [0, false];
  for (const week of weeks) {
    for (const value of series?.subarray(7 * week, 7 * week + 7) ?? []) {
      if (Number.isNaN(value)) continue;
      sum += value;
      isEntered = true;
    }
  }
  return isEntered ? (sum / weeks.length) * WEEKS_A_MONTH : undefined;
}

function linksOf(counts: readonly Omit<Link, 'lever'>[], fedBy?: InputMetric): Link[] {
  return counts.map(({ count, value }, index) => {
    const lever = leverOf(counts[index - 1]?.count ?? fedBy, count);
    return { count, value, ...(lever !== undefined && { lever }) };
  });
}

/** Sources that know no sales hand over to the rows that know nothing else, by the last count that all of them keep. */
function withCommonRow(chains: readonly Chain[]): Chain[] {
  const has = ({ links }: Chain, ids: readonly InputMetric[]): boolean =>
    links.some(({ count }) => ids.includes(count));
  const isFeeder = (chain: Chain): boolean => !has(chain, SALES_IDS);
  const isCommon = (chain: Chain): boolean => !has(chain, FEED);
  const feeders = chains.filter(isFeeder);
  const fedBy = [...FEED].reverse().find((id) => feeders.length > 0 && feeders.every((chain) => has(chain, [id])));
  if (fedBy === undefined || !chains.some(isCommon)) return [...chains];
  return chains.map((chain) => {
    if (isFeeder(chain)) return { ...chain, feeds: true };
    return isCommon(chain) ? { ...chain, links: linksOf(chain.links, fedBy), fedBy } : chain;
  });
}
