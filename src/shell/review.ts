import { lateCorrections } from '../core/funnel/lateCorrections';
import { focusOf, overdueSaid } from '../core/meeting';
import { chatSummary } from '../core/plan/chatSummary';
import type { Telling } from '../core/signals/weekSaid';
import { economicsSignals } from '../sheets/economicsSignals';
import { FOLDING_REPORTS } from '../sheets/foldingBlocks';
import { funnelSignals } from '../sheets/funnelSignals';
import { type GoalSheet, goalAsked } from '../sheets/goalInputs';
import { goalSignals } from '../sheets/goalSignals';
import { lateSaid, lateSignals } from '../sheets/lateSaid';
import { managerSignals } from '../sheets/managerSignals';
import { type MeetingLine, meetingBlock } from '../sheets/meetingBlock';
import { meetingFacts, type UnderWay } from '../sheets/meetingFacts';
import { meetingSignals } from '../sheets/meetingSignals';
import { planSignals } from '../sheets/planSignals';
import type { SheetKey } from '../sheets/sheetPlan';
import { SIGNAL_KINDS, type SignalRow } from '../sheets/signalTable';
import { trustSignals } from '../sheets/trustSaid';
import { weekSignals } from '../sheets/weekSignals';
import { constraintsIn, reviewConstraints } from './constraintLog';
import { bringReport } from './create';
import { writtenAt } from './dates';
import { foldBlocks } from './foldBlocks';
import { goalSheetOf, noteGrowth, tellingOf } from './goal';
import { hypothesesIn } from './hypotheses';
import { newestLines } from './journal';
import { extendManagerDays } from './managerDaysSheet';
import { talksIn } from './managerTalks';
import { openDecisions } from './openDecisions';
import type { Services } from './ports';
import { reviewHypotheses } from './reviewHypotheses';
import { decisionsIn, reviewDecisions, reviewMeeting } from './reviewMeeting';
import { trustIn } from './trust';
import { weekState } from './weekState';
import type { WeekState } from './weekTypes';
import { type OpenBook, openBook, openWorkbook, sheetOf, type Workbook } from './workbook';
import { writeSignals } from './writeSignals';

/**
 * Judges the last closed weeks and writes what they say into «Недели», from where every sheet looks it up. A table that
 * says the same already is left alone. Gives what the last closed week says.
 *
 * @throws UserError what opening the table throws
 */
export const reviewTable = (services: Services): WeekState => reviewBook(openBook(openWorkbook(services)));

function reviewBook(open: OpenBook): WeekState {
  const { services } = open.workbook;
  const goal = goalSheetOf(open.workbook);
  if (goal) noteGrowth(open.workbook, goal, open.book.today.slice(0, 4));
  extendManagerDays(open);
  const telling = tellingOf(open);
  const hypotheses = reviewHypotheses(open.workbook, telling, writtenAt(open.workbook));
  const [decisions, log] = [reviewDecisions(open.workbook, telling), reviewConstraints(open.workbook, telling)];
  const judged = judge(open, telling, { hypotheses, decisions, log, goal });
  const { place, before } = writeSignals(open, judged.rows);
  const brought = BROUGHT.filter(
    ([kind, report]) =>
      !open.workbook.sheets.has(report) && judged.rows.some(({ key }) => key.startsWith(`${SIGNAL_KINDS[kind]}|`)),
  );
  for (const [, report] of brought) bringReport(open, report, place);
  const workbook = brought.length === 0 ? open.workbook : openWorkbook(services);
  if (before !== undefined) foldReports(workbook, before, judged.rows);
  reviewMeeting(open.workbook, judged.block);
  return judged.state;
}

/** Turns to a sheet after a review of the table, which has it by now or gets it by the review itself. */
export function showReviewed(open: OpenBook, brought: Workbook, key: SheetKey): void {
  const { services } = brought;
  reviewBook(brought === open.workbook ? open : openBook(openWorkbook(services)));
  const own = brought.sheets.get(key) ?? sheetOf(openWorkbook(services), key);
  own.sheet.activate();
}

/** Reports fold what says nothing: only a table that was written anew can have changed that. */
function foldReports(workbook: Workbook, before: readonly string[], rows: readonly SignalRow[]): void {
  const now = rows.map(({ key }) => key);
  for (const report of FOLDING_REPORTS) foldBlocks(workbook, report, { before, now });
}

/** What the last closed week says, without writing it: for those who may only read. */
export function lookAtWeek(services: Services): WeekState {
  const open = openBook(openWorkbook(services));
  const telling = tellingOf(open);
  const asked = { decisions: decisionsIn(open.workbook, telling), log: constraintsIn(open.workbook), goal: undefined };
  return judge(open, telling, { hypotheses: hypothesesIn(open.workbook), ...asked }).state;
}

/** Reports that come once the core has something to say there. */
const BROUGHT = [
  ['stage', 'constraint'],
  ['funnel', 'funnel'],
] as const;

/** What people ask of the review: hypotheses, decisions, a goal. */
interface Asked extends UnderWay {
  readonly goal: GoalSheet | undefined;
}

interface Judged {
  readonly rows: readonly SignalRow[];
  readonly state: WeekState;
  readonly block: readonly MeetingLine[];
}

/** What the goal takes is told where somebody asked: where «Декомпозиция» is. */
function judge(open: OpenBook, telling: Telling, { goal, ...underWay }: Asked): Judged {
  const at = writtenAt(open.workbook);
  const signals = weekSignals(telling, at);
  const aims = goal ? goalSignals(telling, goalAsked(telling, goal.inputs), at) : [];
  const facts = meetingFacts(telling, signals, underWay);
  const meeting = meetingSignals(telling, facts, underWay.hypotheses);
  const { settings } = telling;
  const overdue = overdueSaid(facts.checks, settings);
  const journal = newestLines(open.workbook);
  const corrections = lateCorrections(journal.lines);
  const week = weekState(telling, signals, at);
  const late = corrections.filter((one) => one.week === week.week).map((one) => lateSaid(one, settings))[0] ?? '';
  const said = { focus: focusOf(facts, settings), overdue, decisions: openDecisions(facts.checks, settings), late };
  const chat = chatSummary(telling, facts);
  return {
    rows: [
      ...signals.rows,
      ...planSignals(telling, at),
      ...(open.workbook.sheets.has('managers') ? managerSignals(telling, at, talksIn(open.workbook)) : []),
      ...funnelSignals(telling, at),
      ...(open.workbook.sheets.has('economics') ? economicsSignals(telling, at) : []),
      ...lateSignals(corrections, settings),
      ...trustSignals(trustIn(open, telling.facts.records, journal), settings),
      ...meeting,
      ...aims,
    ],
    state: { ...week, ...said, chat },
    block: meetingBlock(facts, telling),
  };
}
