import { type Day, dayNumber, isDay } from '../funnel/calendar';
import { isAmount, type KnownDeal, knownDeals } from '../funnel/datedDeals';
import type { Deal } from '../funnel/records';
import { sampleQuantile } from '../stats/sampleQuantile';
import { FEWEST_TRIALS } from './found';
import type { Trials } from './team';

/** What some deals say of those who work them. */
export interface DealsFound {
  /** Payments of the days asked about whose amount is known. */
  readonly payments: number;
  /** Median check of those payments; absent with fewer than five. */
  readonly medianCheck?: number;
  /** Deals that are open on the last evening, and the median of their days since they came. */
  readonly open: number;
  readonly openDays?: number;
  /** Meetings due in those days that were confirmed by their day, and how many of them were held; so the others. Absent where nobody notes it. */
  readonly confirmed?: Trials;
  readonly unconfirmed?: Trials;
}
/** One manager's deals beside those of the rest of the team. */
export interface OwnDeals {
  readonly manager: string;
  readonly own: DealsFound;
  readonly others: DealsFound;
}

/** With fewer payments a median says nothing (METHODS.md, 2e). */
export const FEWEST_PAYMENTS = 5;
/** Whether so many meetings say anything (METHODS.md, 2e). */
export const areEnough = ({ n }: Trials): boolean => n >= FEWEST_TRIALS;

/**
 * What each manager's deals say beside the rest of the team's, as known on the last evening (REQUIREMENTS.md, 72–74): the
 * median check of the payments of those days, the age of open deals, and the show-up of meetings that were confirmed no
 * later than their day beside that of the others. Deals without a manager are nobody's. By name.
 *
 * @throws UserError badDay
 */
export function ownDeals(deals: readonly Deal[], { from, to }: { readonly from: Day; readonly to: Day }): OwnDeals[] {
  const [first, evening] = [dayNumber(from), dayNumber(to)];
  const known = knownDeals(deals, evening).filter(({ deal }) => (deal.manager ?? '') !== '');
  const isNoted = known.some(({ deal }) => deal.confirmedOn !== undefined);
  const [checks, ages] = [checksOf(known, first), agesOf(known, evening)];
  const due = known.filter(({ due }) => due !== undefined && due >= first && due <= evening);
  const find = (isTheirs: (one: { readonly deal: Deal }) => boolean): DealsFound => ({
    ...paidIn(checks.filter(isTheirs)),
    ...openIn(ages.filter(isTheirs)),
    ...(isNoted && confirmedIn(due.filter(isTheirs))),
  });
  const names = [...new Set(known.map(({ deal }) => deal.manager ?? ''))].sort();
  return names.map((manager) => ({
    manager,
    own: find(({ deal }) => deal.manager === manager),
    others: find(({ deal }) => deal.manager !== manager),
  }));
}

interface Found {
  readonly deal: Deal;
  readonly value: number;
}

const checksOf = (known: readonly KnownDeal[], first: number): Found[] =>
  known.flatMap(({ deal, paid }) =>
    paid !== undefined && paid >= first && isAmount(deal.amount) ? [{ deal, value: deal.amount }] : [],
  );

const agesOf = (known: readonly KnownDeal[], evening: number): Found[] =>
  known.flatMap(({ deal, created, paid, lost }) =>
    paid === undefined && lost === undefined ? [{ deal, value: evening - created }] : [],
  );

function paidIn(checks: readonly Found[]): Pick<DealsFound, 'payments' | 'medianCheck'> {
  const median = checks.length < FEWEST_PAYMENTS ? undefined : medianOf(checks);
  return { payments: checks.length, ...(median !== undefined && { medianCheck: median }) };
}

function openIn(ages: readonly Found[]): Pick<DealsFound, 'open' | 'openDays'> {
  const median = medianOf(ages);
  return { open: ages.length, ...(median !== undefined && { openDays: median }) };
}

const medianOf = (found: readonly Found[]): number | undefined =>
  sampleQuantile(
    found.map(({ value }) => value),
    0.5,
  );

function confirmedIn(due: readonly KnownDeal[]): Required<Pick<DealsFound, 'confirmed' | 'unconfirmed'>> {
  const heldOf = (some: readonly KnownDeal[]): Trials => ({
    x: some.filter((one) => one.held !== undefined).length,
    n: some.length,
  });
  return {
    confirmed: heldOf(due.filter(isConfirmed)),
    unconfirmed: heldOf(due.filter((one) => !isConfirmed(one))),
  };
}

/** A confirmation on the day itself counts: people call in the morning. */
const isConfirmed = ({ deal: { confirmedOn }, due }: KnownDeal): boolean =>
  due !== undefined && confirmedOn !== undefined && isDay(confirmedOn) && dayNumber(confirmedOn) <= due;
