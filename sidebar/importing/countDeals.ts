import { countDeals as count } from '../../src/core/deals';
import type { DayRecord, Deal } from '../../src/core/funnel/records';
import { NO_NAME } from './fileNames';

/** What deals count to by day and source, those without a source under `NO_NAME`. */
export const countDeals = (deals: readonly Deal[]): readonly DayRecord[] => count(deals, NO_NAME);
