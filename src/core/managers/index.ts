/** Managers: each against the rest of the team, at the volume and on the sources that they had (METHODS.md, 2e). */
export { compareManagers, type ManagerCell, type ManagerVerdict } from './compareManagers';
export { type ManagerTrials, trialsOf } from './trialsOf';
