/** Signals: what changed in a week, and what must not wait for Monday. */
export { dailyStops, type Stop } from './dailyStops';
export { reviewWeek } from './reviewWeek';
export type { Because, Consequence, Signal, SignalVerdict, WeeklyReport } from './signal';
