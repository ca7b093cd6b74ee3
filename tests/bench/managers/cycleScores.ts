import { addDays, type Day, type Deal, dealCycle, stats } from '../../../src/core';
import { generatorOf, type Random } from '../../../src/core/demo/random';
import { erlang } from '../../../src/core/demo/sampling';
import { dayNumber } from '../../../src/core/funnel/calendar';

/** A business whose deals take so long, watched for so many days. */
export interface CycleCase {
  readonly name: string;
  readonly days: number;
  /** Mean of the winners' days, a gamma of shape 2. */
  readonly mean: number;
  readonly lossMean: number;
  readonly leadsPerDay: number;
  readonly winShare: number;
}
/** How far from the truth methods are: the mean of their medians, and of their distances from it, in its parts. */
export interface CycleScore {
  readonly method: string;
  readonly median: number;
  readonly offBy: number;
}

const MEDIAN_PER_MEAN = 1.6783469900166605 / 2; // of a gamma of shape 2
/** METHODS.md, 3e: the median winner takes 18.2 days, or 40.6. */
export const CYCLE_CASES: readonly CycleCase[] = [
  { name: '60 days of data', days: 60, mean: 18.2 / MEDIAN_PER_MEAN, lossMean: 14, leadsPerDay: 17, winShare: 0.12 },
  {
    name: '90 days, long cycle',
    days: 90,
    mean: 40.6 / MEDIAN_PER_MEAN,
    lossMean: 25,
    leadsPerDay: 17,
    winShare: 0.12,
  },
];
const FIRST: Day = '2025-01-01';

/** The median that a case is made of. */
export const truthOf = ({ mean }: CycleCase): number => mean * MEDIAN_PER_MEAN;

/** Deals that came within the days, as known on the last of them. */
export function cycleDeals(of: CycleCase, seed: number): Deal[] {
  const random = generatorOf(seed);
  return Array.from({ length: of.days * of.leadsPerDay }, (_, index) => dealOf(of, random, index));
}

function dealOf(of: CycleCase, random: Random, index: number): Deal {
  const day = Math.floor(random() * of.days);
  const isWon = random() < of.winShare;
  const end = day + Math.round((isWon ? of.mean : of.lossMean) * erlang(random, 2));
  const deal = { id: String(index), created: addDays(FIRST, day) };
  if (end >= of.days) return deal;
  return { ...deal, [isWon ? 'paidOn' : 'lostOn']: addDays(FIRST, end) };
}

type Method = (deals: readonly Deal[], asOf: Day) => number | undefined;

/** Closed deals alone, Kaplan–Meier with lost deals censored, and ours. */
export const CYCLE_METHODS: readonly (readonly [name: string, method: Method])[] = [
  ['closed deals only', closedOnly],
  ['Kaplan–Meier, lost censored', kaplanMeier],
  ['dealCycle', (deals, asOf) => dealCycle(deals, asOf).median],
];

function closedOnly(deals: readonly Deal[]): number | undefined {
  const days = deals.flatMap(({ created, paidOn }) => (paidOn === undefined ? [] : [between(created, paidOn)]));
  return days.sort((a, b) => a - b)[Math.floor(days.length / 2)];
}

/** By when half of all who ever win have won, reading the curve as if nobody could be lost: half of its own end. */
function kaplanMeier(deals: readonly Deal[], asOf: Day): number | undefined {
  const curve = stats.kaplanMeier(
    deals.map(({ created, paidOn, lostOn }) => between(created, paidOn ?? lostOn ?? asOf)),
    deals.map(({ paidOn }) => (paidOn === undefined ? 0 : 1)),
  );
  const least = curve.survival[curve.survival.length - 1] ?? 1;
  return curve.times[curve.survival.findIndex((share) => share <= (1 + least) / 2)];
}

const between = (from: Day, to: Day): number => dayNumber(to) - dayNumber(from);

/** Each method over some seeds. */
export function cycleScores(of: CycleCase, ask: { readonly runs: number; readonly seed: number }): CycleScore[] {
  const asOf = addDays(FIRST, of.days - 1);
  const companies = Array.from({ length: ask.runs }, (_, run) => cycleDeals(of, ask.seed * 10_007 + run));
  return CYCLE_METHODS.map(([method, medianOf]) => {
    const medians = companies.flatMap((deals) => medianOf(deals, asOf) ?? []);
    const mean = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0) / values.length;
    const truth = truthOf(of);
    return { method, median: mean(medians), offBy: mean(medians.map((one) => Math.abs(one / truth - 1))) };
  });
}
