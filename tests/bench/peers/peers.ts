import { LANEY } from './laney';
import { AGAINST_LAST_WEEK, AGAINST_PERFECT_PLAN } from './twentyPercent';
import { XMR } from './xmr';

/** The methods that ours is measured against. */
export const PEERS = [AGAINST_LAST_WEEK, AGAINST_PERFECT_PLAN, XMR, LANEY] as const;
