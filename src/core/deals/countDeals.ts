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

/** The same by day, manager and source, for the days of a stretch; deals without a manager are left out. */
export const countByManager = (
  deals: readonly Deal[],
  { from, to }: { readonly from: Day; readonly to: Day },
): ManagerRecord[] => countMarked(deals, { unassigned: '', asOf: to }).managers.filter(({ day }) => day >= from);

function countMarked(deals: readonly Deal[], options: DealCountsOptions): DealCounts {
  const isMarked = deals.some(({ qualified }) => qualified === true);
  return dealsToRecords(isMarked ? deals : deals.map(withoutMark), options);
}

const withoutMark = ({ qualified: _qualified, ...deal }: Deal): Deal => deal;
