import type { DayRecord, Deal } from '../funnel/records';
import { dealsToRecords } from './dealsToRecords';

/**
 * What a CRM's deals count to by day and source, as the table takes them. Where a CRM marks only the leads that are no
 * good, how many are good is not known: that stays empty, not 0.
 *
 * @param unassigned the source of deals that name none
 */
export function countDeals(deals: readonly Deal[], unassigned: string): DayRecord[] {
  const isMarked = deals.some(({ qualified }) => qualified === true);
  return dealsToRecords(isMarked ? deals : deals.map(withoutMark), { unassigned }).records;
}

const withoutMark = ({ qualified: _qualified, ...deal }: Deal): Deal => deal;
