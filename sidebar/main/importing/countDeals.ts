import { dealsToRecords } from '../../../src/core/deals';
import type { DayRecord, Deal } from '../../../src/core/funnel/records';
import { NO_NAME } from './fileNames';

/**
 * What deals count to by day and source, those without a source under `NO_NAME`. Where a CRM marks only the leads that
 * are no good, how many are good is not known: that stays empty, not 0.
 */
export function countDeals(deals: readonly Deal[]): readonly DayRecord[] {
  const isMarked = deals.some(({ qualified }) => qualified === true);
  return dealsToRecords(isMarked ? deals : deals.map(withoutMark), { unassigned: NO_NAME }).records;
}

const withoutMark = ({ qualified: _qualified, ...deal }: Deal): Deal => deal;
