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

/**
 * The same by day, manager and source, for the days of a stretch; deals without a manager are left out. Where managers
 * are named only once a deal is paid, only payments and revenue are counted.
 */
export function countByManager(
  deals: readonly Deal[],
  { from, to }: { readonly from: Day; readonly to: Day },
): ManagerRecord[] {
  const isOnlyPaid = isNamedOncePaid(deals);
  return countMarked(deals, { unassigned: '', asOf: to }).managers.flatMap((record) => {
    if (record.day < from) return [];
    const { payments, revenue } = record.values;
    if (!isOnlyPaid) return [record];
    const values = { ...(payments !== undefined && { payments }), ...(revenue !== undefined && { revenue }) };
    return payments || revenue ? [{ ...record, values }] : [];
  });
}

/** With fewer deals of a kind than this, who is named on them is chance. */
const FEWEST_DEALS = 20;
/** Others that are named so much more seldom than paid ones are named by exception. */
const SELDOM = 0.1;

/**
 * Whether a CRM names managers on deals that were paid and hardly ever on others: a manager's leads are then the paid
 * ones, and the share paid of them says nothing of the manager.
 */
export function isNamedOncePaid(deals: readonly Deal[]): boolean {
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
