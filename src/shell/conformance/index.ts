/** What the add-on assumes about Google Sheets, as small checks that run in a live sheet and on the local host alike. */
export { ASSERTIONS } from './assertions';
export { type ConformanceResult, type ConformanceServices, renderConformance, runConformance } from './runConformance';
