import type { Day } from '../funnel/calendar';
import type { DayRecord, Deal, ManagerRecord } from '../funnel/records';
import { type DealCounts, type DealCountsOptions, dealsToRecords } from './dealsToRecords';

/**
 * What a CRM's deals count to by day and source, as the table takes them. Where a CRM marks only the leads that are no
 * good, how many are good is not known: that stays empty, not 0.
 *
 * @param unassigned the source of deals that name none
 */
export const countDeals = (deals: readonly Deal[], unassigned: string): DayRecord[] =>
  countMarked(deals, { unassigned }).records;

/** What deals count to by day, manager and source. */
export interface CountedByManager {
  readonly records: ManagerRecord[];
  /** Managers are named only once a deal is paid, so only payments and revenue were counted. */
  readonly isOnlyPaid: boolean;
}

/** The same by day, manager and source, for the days of a stretch; deals without a manager are left out. */
export function countByManager(
  deals: readonly Deal[],
  { from, to }: { readonly from: Day; readonly to: Day },
): CountedByManager {
  const isOnlyPaid = isNamedOncePaid(deals);
  const counted = countMarked(deals, { unassigned: '', asOf: to }).managers.filter(({ day }) => day >= from);
  return { records: isOnlyPaid ? counted.flatMap(paidOnly) : counted, isOnlyPaid };
}

/** What was paid of what was counted; nothing where nothing was. */
function paidOnly({ values: { payments, revenue }, ...record }: ManagerRecord): ManagerRecord[] {
  const values = { ...(payments !== undefined && { payments }), ...(revenue !== undefined && { revenue }) };
  return payments || revenue ? [{ ...record, values }] : [];
}

/** With fewer deals of a kind than this, who is named on them is chance. */
const FEWEST_DEALS = 20;
/** Others that are named so much more seldom than paid ones are named by exception. */
const SELDOM = 0.1;

/**
 * Whether a CRM names managers on deals that were paid and hardly ever on others: a manager's leads are then the paid
 * ones, and the share paid of them says nothing of the manager.
 */
function isNamedOncePaid(deals: readonly Deal[]): boolean {
  const paid = deals.filter(({ paidOn }) => paidOn !== undefined);
  const others = deals.filter(({ paidOn }) => paidOn === undefined);
  if (Math.min(paid.length, others.length) < FEWEST_DEALS) return false;
  return namedShare(others) < SELDOM * namedShare(paid);
}

const namedShare = (deals: readonly Deal[]): number =>
  deals.filter(({ manager = '' }) => manager !== '').length / deals.length;

function countMarked(deals: readonly Deal[], options: DealCountsOptions): DealCounts {
  const isMarked = deals.some(({ qualified }) => qualified === true);
  return dealsToRecords(isMarked ? deals : deals.map(withoutMark), options);
}

const withoutMark = ({ qualified: _qualified, ...deal }: Deal): Deal => deal;
