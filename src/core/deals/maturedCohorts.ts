import { addMonths, type Day, dayNumber, dayOf, type Month, monthOf } from '../funnel/calendar';
import { type KnownDeal, knownDeals } from '../funnel/datedDeals';
import type { Deal } from '../funnel/records';
import { wilson } from '../stats/intervals';
import { noSpells, shareWonBy, type WinCurve, watch, winCurve } from './spells';

/** How much of a month's payments has come: all but a tenth, at least half, or less, when nothing is said of its rate. */
export type Ripeness = 'matured' | 'maturing' | 'young';
/** The leads of a month and what became of them; and the payments made in that month, whoever they came from. */
export interface Cohort {
  readonly month: Month;
  readonly leads: number;
  /** Of these leads, so far. */
  readonly payments: number;
  /** Payments made in this month. */
  readonly paidInMonth: number;
  /** The flow ratio: paid in the month, of the month's leads. */
  readonly flow?: number;
  /** Share of those who will pay that was to be expected by now. */
  readonly maturity?: number;
  readonly ripeness?: Ripeness;
  /** Lead to payment, the leads weighted by their maturity; absent while the month is too young. */
  readonly rate?: number;
}
/** Leads and payments of several months, or of a source in them. */
export interface Wins {
  readonly leads: number;
  readonly payments: number;
  /** Payments of these leads by the leads weighted by maturity. */
  readonly rate?: number;
}
/** What a source's leads became, and whether they are paid more often than those of the others. */
export interface SourceWins extends Wins {
  /** '' for leads that name none. */
  readonly source: string;
  /** Outside the 95 % range of its own volume: `hot` leads go first; `little` is too few to say. */
  readonly priority: 'hot' | 'usual' | 'cold' | 'little';
}
/** Lead to payment by the month of the lead. */
export interface Cohorts {
  readonly months: readonly Cohort[];
  /** Of the months that are not too young: a ratio of sums. */
  readonly total: Wins & { readonly flow?: number };
  /** In the same months, the most often paid first. */
  readonly sources: readonly SourceWins[];
  readonly because?: 'tooLittleData';
}

const RIPE = { matured: 0.9, maturing: 0.5 };
const MONTHS = 12;
const FEWEST_LEADS = 15; // METHODS.md, 2e: fewer trials say nothing
const LEVEL = 0.95;

/**
 * Lead to payment by the month of the lead, beside the ratio of flows. A late month has not had its payments yet: its leads
 * count as far as winners of their age have paid by now (METHODS.md, 2d: weighted by maturity; the days to payment are
 * those of `dealCycle`). With fewer than five payments nothing is weighted. Sources share the company's days to payment.
 *
 * @param months how many, the last being that of `asOf`
 * @throws UserError badDay, for an `asOf` that is no day
 */
export function maturedCohorts(deals: readonly Deal[], asOf: Day, months = MONTHS): Cohorts {
  const evening = dayNumber(asOf);
  const known = knownDeals(deals, evening);
  const curve = curveOf(known, evening);
  const maturityOf = memo((created: number) =>
    curve === undefined ? Number.NaN : shareWonBy(curve, evening - created),
  );
  const tallies = new Map(lastMonths(monthOf(asOf), months).map((month) => [month, noTally()]));
  const month = memo((day: number) => monthOf(dayOf(day)));
  for (const deal of known) {
    const tally = tallies.get(month(deal.created));
    if (tally !== undefined) count(tally, deal, maturityOf(deal.created));
    const paidIn = deal.paid === undefined ? undefined : tallies.get(month(deal.paid));
    if (paidIn !== undefined) paidIn.paidInMonth += 1;
  }
  const cohorts = [...tallies].filter(([, { leads, paidInMonth }]) => leads > 0 || paidInMonth > 0);
  const ripe = cohorts.filter(([, tally]) => ripenessOf(tally) !== 'young').map(([, tally]) => tally);
  return {
    months: cohorts.map(([key, tally]) => cohortOf(key, tally)),
    ...totalsOf(ripe),
    ...(curve === undefined && { because: 'tooLittleData' }),
  };
}

function curveOf(known: readonly KnownDeal[], evening: number): WinCurve | undefined {
  const spells = noSpells();
  for (const deal of known) watch(spells, deal, { from: deal.created, asOf: evening });
  return winCurve(spells);
}

const lastMonths = (last: Month, count: number): Month[] =>
  Array.from({ length: count }, (_, index) => addMonths(last, index + 1 - count));

interface Sums {
  leads: number;
  payments: number;
  /** Leads weighted by maturity; NaN where nobody knows. */
  ripe: number;
}
interface Tally extends Sums {
  paidInMonth: number;
  readonly sources: Map<string, Sums>;
}

const noSums = (): Sums => ({ leads: 0, payments: 0, ripe: 0 });
const noTally = (): Tally => ({ ...noSums(), paidInMonth: 0, sources: new Map() });

function count(tally: Tally, { deal, paid }: KnownDeal, maturity: number): void {
  const { source = '' } = deal;
  const ofSource = tally.sources.get(source) ?? noSums();
  tally.sources.set(source, ofSource);
  for (const sums of [tally, ofSource]) {
    sums.leads += 1;
    sums.payments += paid === undefined ? 0 : 1;
    sums.ripe += maturity;
  }
}

function ripenessOf({ leads, ripe }: Sums): Ripeness | undefined {
  if (leads === 0 || Number.isNaN(ripe)) return undefined;
  const maturity = ripe / leads;
  return maturity >= RIPE.matured ? 'matured' : maturity >= RIPE.maturing ? 'maturing' : 'young';
}

function cohortOf(month: Month, tally: Tally): Cohort {
  const { leads, payments, paidInMonth, ripe } = tally;
  const ripeness = ripenessOf(tally);
  return {
    ...{ month, leads, payments, paidInMonth },
    ...(leads > 0 && { flow: paidInMonth / leads }),
    ...(ripeness !== undefined && { maturity: ripe / leads, ripeness }),
    ...(ripeness !== 'young' && rateIn(tally)),
  };
}

/** More payments than leads weighted by maturity is chance: quick winners among few. */
const rateIn = ({ payments, ripe }: Sums): { rate?: number } =>
  ripe > 0 ? { rate: Math.min(1, payments / ripe) } : {};

function totalsOf(ripe: readonly Tally[]): Pick<Cohorts, 'total' | 'sources'> {
  const all = noSums();
  const sources = new Map<string, Sums>();
  for (const tally of ripe) {
    add(all, tally);
    for (const [source, sums] of tally.sources) {
      const before = sources.get(source) ?? noSums();
      sources.set(source, before);
      add(before, sums);
    }
  }
  const paid = ripe.reduce((sum, { paidInMonth }) => sum + paidInMonth, 0);
  const total = { ...winsOf(all), ...(all.leads > 0 && { flow: paid / all.leads }) };
  const rows = [...sources].map(([source, sums]) => ({
    source,
    ...winsOf(sums),
    priority: priorityOf(sums, all),
  }));
  return { total, sources: rows.sort((a, b) => (b.rate ?? -1) - (a.rate ?? -1) || (a.source < b.source ? -1 : 1)) };
}

function add(sums: Sums, { leads, payments, ripe }: Sums): void {
  sums.leads += leads;
  sums.payments += payments;
  sums.ripe += ripe;
}

const winsOf = (sums: Sums): Wins => ({ leads: sums.leads, payments: sums.payments, ...rateIn(sums) });

/** A source against the rest: the range of its own rate (Wilson) has the others' above or below it. */
function priorityOf(sums: Sums, all: Sums): SourceWins['priority'] {
  const [others, n] = [all.ripe - sums.ripe, Math.max(sums.ripe, sums.payments)];
  if (!(n >= FEWEST_LEADS && others >= FEWEST_LEADS)) return 'little';
  const usual = (all.payments - sums.payments) / others;
  const [low, high] = wilson(sums.payments, n, LEVEL);
  return low > usual ? 'hot' : high < usual ? 'cold' : 'usual';
}

/** Days repeat in deals; each is looked up once. */
function memo<T>(of: (day: number) => T): (day: number) => T {
  const known = new Map<number, T>();
  return (day) => {
    const before = known.get(day);
    if (before !== undefined) return before;
    const value = of(day);
    known.set(day, value);
    return value;
  };
}
