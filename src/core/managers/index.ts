/** Managers: each against the rest of the team, at the volume and on the sources that they had (METHODS.md, 2e). */
export { compareManagers, type ManagerCell, type ManagerVerdict } from './compareManagers';
export { STAGE_RATIOS } from './contest';
export { areEnough, type DealsFound, FEWEST_PAYMENTS, type OwnDeals, ownDeals } from './ownDeals';
export { type DriftVerdict, type OwnDrift, ownDrift } from './ownDrift';
export { type Recovery, type RecoveryVerdict, recovery, type Talk } from './recovery';
export { type ManagerTrials, trialsOf } from './trialsOf';
