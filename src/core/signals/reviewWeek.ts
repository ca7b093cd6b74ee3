import { addDays, type Day, mondayOf, type Week } from '../funnel/calendar';
import type { Facts } from '../funnel/records';
import { swingOf } from '../norms/comparison';
import { frameOf } from '../norms/frame';
import { LONGEST_LAG } from '../norms/lags';
import { type Cell, cellsOf } from './cells';
import { consequenceOf } from './consequence';
import type { Because, Signal, WeeklyReport } from './signal';
import { signalOf } from './signalOf';
import { TESTED } from './tested';
import { type Judged, verdictsOf } from './verdicts';
import { readingOf, weeklyMetric } from './weeklyStrata';
import { weeksIn, whyNotJudged } from './windows';

const DISCOVERY_RATE = 0.2; // METHODS, 2a.7: two-sided, so 10 % for each direction

/**
 * What changed in a closed week: over-dispersed, lag-matched, mix-adjusted tests of nine metrics over one, two and four
 * weeks, for the company and each source, as one family of tests (METHODS, 2a). Facts after the week are not looked at.
 *
 * @param options.q false discovery rate, two-sided; 0.1 suits a business whose weeks are rough
 * @param options.today a week that is not over on it is not judged
 * @throws UserError badWeek, badDay
 */
export function reviewWeek(
  facts: Facts,
  week: Week,
  { q = DISCOVERY_RATE, today }: { readonly q?: number; readonly today?: Day } = {},
): WeeklyReport {
  const sunday = addDays(mondayOf(week), 6);
  const known = { ...facts, records: facts.records.filter(({ day }) => day <= sunday) };
  const frame = frameOf(known, week, FRAME_WEEKS);
  const because = today !== undefined && today <= sunday ? 'weekNotOver' : whyNotJudged(frame);
  const weeksOf = weeksIn(frame);
  const reading = readingOf(known, frame, weeksOf(1).baseline);
  const metrics = TESTED.map((tested) => weeklyMetric(reading, tested));
  const rates = metrics.filter(({ tested }) => tested.kind === 'share').map(({ strata }) => strata);
  const yardstick = because === undefined ? { weeksOf, swing: swingOf(rates, weeksOf(1).baseline) } : undefined;
  const cells = metrics.flatMap((metric) => cellsOf(metric, frame.sources, yardstick));
  const carriedOn = ({ tested, test }: Cell) => {
    if (typeof test === 'string') return undefined;
    const { ratio, sources, weeks } = test.loudest;
    const ahead = { frame, baseline: weeksOf(weeks).baseline, sunday, calendar: facts.calendar };
    return consequenceOf({ metric: tested.metric, ratio, sources }, ahead);
  };
  const signals = verdictsOf(cells, q).map((judged) =>
    signalOf(judged, isSaid(judged) ? carriedOn(judged.cell) : undefined),
  );
  return { week, ...judgedOf(cells, because), signals: inOrder(signals) };
}

/** The longest window, the weeks searched for a baseline, and the lags that reach back before them. */
export const FRAME_WEEKS = 4 + 20 + Math.ceil(LONGEST_LAG / 7);

const isSaid = ({ verdict }: Judged): boolean => verdict === 'alarm' || verdict === 'goodNews' || verdict === 'watch';

function judgedOf(cells: readonly Cell[], because: Because | undefined): Pick<WeeklyReport, 'judged' | 'because'> {
  if (because !== undefined) return { judged: false, because };
  const isTested = cells.some(({ test }) => typeof test === 'object');
  return isTested ? { judged: true } : { judged: false, because: 'tooLittleHistory' };
}

const RANK = { alarm: 0, goodNews: 1, watch: 2, usual: 3, learning: 4, noData: 5 } as const;

/** Alarms dearest first, then good news, watch, the rest. */
function inOrder(signals: readonly Signal[]): Signal[] {
  return [...signals].sort((a, b) => RANK[a.verdict] - RANK[b.verdict] || dearness(b, a));
}

/** Which of two signals weighs more: by money, where it is not kept by payments, by meetings, by how far it went. */
function dearness(a: Signal, b: Signal): number {
  for (const of of ['revenue', 'payments', 'held'] as const) {
    const difference = Math.abs(a.toMonthEnd?.[of] ?? 0) - Math.abs(b.toMonthEnd?.[of] ?? 0);
    if (difference !== 0) return difference;
  }
  return Math.abs(a.change ?? 0) - Math.abs(b.change ?? 0);
}
