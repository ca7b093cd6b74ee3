import { type Day, dayNumber } from '../funnel/calendar';
import { dayReader, isAmount, knownDeals } from '../funnel/datedDeals';
import { onceFor } from '../funnel/onceFor';
import { isQualified, LONG_DAYS } from '../funnel/recentDeals';
import type { Deal } from '../funnel/records';
import { stagePath } from '../funnel/stagePath';

/** A deal that was lost: at which stage, why, and the money that went with it. */
export interface Loss {
  readonly deal: Deal;
  readonly stage: string;
  readonly reason: string;
  readonly amount?: number;
}

/**
 * The deals lost in the last thirteen weeks, as known on an evening. A lead that was none of ours is not lost: it is
 * counted by `qualification`. Where the CRM names no stage, it is the last that the deal came to.
 */
export const lossesOf = onceFor((deals: readonly Deal[], asOf: Day): readonly Loss[] => {
  const evening = dayNumber(asOf);
  const numberOf = dayReader();
  return knownDeals(deals, evening).flatMap((known): Loss[] => {
    const { deal, lost, paid } = known;
    if (lost === undefined || lost <= evening - LONG_DAYS || paid !== undefined) return [];
    if (isQualified(deal) === false) return [];
    const { lostAt = '', lostFor = '', amount } = deal;
    const path = stagePath(known, evening, numberOf);
    const stage = lostAt || (path[path.length - 1]?.stage ?? '');
    return [{ deal, stage, reason: lostFor, ...(isAmount(amount) && { amount }) }];
  });
});
