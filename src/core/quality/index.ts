/** Quality of leads and deals: which leads are none of ours and what they cost, why deals are lost, whose turn it is. */
export { type LossLine, type LossReasons, lossReasons } from './lossReasons';
export { type Criterion, type LeadQuality, type Qualification, qualification } from './qualification';
export { type SourceReasons, sourceReasons } from './sourceReasons';
export { TURNS, type Turn, turnOf } from './whoseTurn';
