import { focusOf, overdueSaid } from '../core/meeting';
import type { Telling } from '../core/signals/weekSaid';
import type { SheetPlace } from '../sheets/book';
import { funnelSignals } from '../sheets/funnelSignals';
import { type GoalSheet, goalAsked } from '../sheets/goalInputs';
import { goalSignals } from '../sheets/goalSignals';
import { managerSignals } from '../sheets/managerSignals';
import { type MeetingLine, meetingBlock } from '../sheets/meetingBlock';
import { meetingFacts, type UnderWay } from '../sheets/meetingFacts';
import { meetingSignals } from '../sheets/meetingSignals';
import { planSignals } from '../sheets/planSignals';
import type { PlainCell } from '../sheets/readSettings';
import { FORMATS } from '../sheets/sheetPlan';
import { SIGNAL_COLUMNS, SIGNAL_KINDS, type SignalColumn, type SignalRow } from '../sheets/signalTable';
import { trustSignals } from '../sheets/trustSaid';
import { FOLDING, rowsWithWords } from '../sheets/weekLists';
import { weekSignals } from '../sheets/weekSignals';
import { bringReport } from './create';
import { plainCells, writtenAt } from './dates';
import { goalSheetOf, noteGrowth, tellingOf } from './goal';
import { hypothesesIn } from './hypotheses';
import { extendManagerDays } from './managerDaysSheet';
import { growRows } from './placement';
import type { Services, Sheet } from './ports';
import { reviewHypotheses } from './reviewHypotheses';
import { decisionsIn, reviewDecisions, reviewMeeting } from './reviewMeeting';
import { runsOf } from './runs';
import { trustIn } from './trust';
import { weekState } from './weekState';
import type { WeekState } from './weekTypes';
import { columnsByKey, type OpenBook, openBook, openWorkbook, sheetOf } from './workbook';

/** The first row of the table of signals: the keys of its columns stand above. */
const FIRST_ROW = 2;

/**
 * Judges the last closed weeks and writes what they say into «Недели», from where every sheet looks it up. A table that
 * says the same already is left alone. Gives what the last closed week says.
 *
 * @throws UserError what opening the table throws
 */
export function reviewTable(services: Services): WeekState {
  const open = openBook(openWorkbook(services));
  const goal = goalSheetOf(open.workbook);
  if (goal) noteGrowth(open.workbook, goal, open.book.today.slice(0, 4));
  extendManagerDays(open);
  const telling = tellingOf(open);
  const hypotheses = reviewHypotheses(open.workbook, telling, writtenAt(open.workbook));
  const decisions = reviewDecisions(open.workbook, telling);
  const judged = judge(open, telling, { hypotheses, decisions, goal });
  const weeks = writeSignals(open, judged.rows);
  for (const [kind, report] of BROUGHT) {
    if (judged.rows.some(({ key }) => key.startsWith(`${SIGNAL_KINDS[kind]}|`))) bringReport(open, report, weeks);
  }
  reviewMeeting(open.workbook, judged.block);
  return judged.state;
}

/** What the last closed week says, without writing it: for those who may only read. */
export function lookAtWeek(services: Services): WeekState {
  const open = openBook(openWorkbook(services));
  const telling = tellingOf(open);
  const decisions = decisionsIn(open.workbook, telling);
  return judge(open, telling, { hypotheses: hypothesesIn(open.workbook), decisions, goal: undefined }).state;
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
function judge(open: OpenBook, telling: Telling, { hypotheses, decisions, goal }: Asked): Judged {
  const at = writtenAt(open.workbook);
  const signals = weekSignals(telling, at);
  const aims = goal ? goalSignals(telling, goalAsked(telling, goal.inputs), at) : [];
  const facts = meetingFacts(telling, signals, { hypotheses, decisions });
  const meeting = meetingSignals(telling, facts, hypotheses);
  const { settings } = telling;
  const said = { focus: focusOf(facts, settings), overdue: overdueSaid(facts.checks, settings) };
  return {
    rows: [
      ...signals.rows,
      ...planSignals(telling, at),
      ...managerSignals(telling, at),
      ...funnelSignals(telling, at),
      ...trustSignals(trustIn(open, telling.facts.records), settings),
      ...meeting,
      ...aims,
    ],
    state: { ...weekState(telling, signals, at), ...said },
    block: meetingBlock(facts, telling),
  };
}

type Line = readonly (string | number)[];

/** Gives where «Недели» with the table stands. */
function writeSignals({ workbook }: OpenBook, rows: readonly SignalRow[]): SheetPlace {
  const { sheet } = sheetOf(workbook, 'weeks');
  const found = plainCells(sheet.getDataRange().getValues(), workbook.toDay);
  const columns = columnsByKey(found[0] ?? []);
  const places = SIGNAL_COLUMNS.flatMap((key) => {
    const place = columns.get(key);
    return place === undefined ? [] : [{ key, place }];
  });
  const place: SheetPlace = { title: sheet.getName(), columns };
  if (places.length < SIGNAL_COLUMNS.length) return place; // a column was deleted: repairing the table brings it back
  const present = found
    .slice(FIRST_ROW - 1)
    .map((row) => SIGNAL_COLUMNS.map((key) => row[(columns.get(key) ?? 0) - 1] ?? ''));
  const lines = rows.map((row, index) => SIGNAL_COLUMNS.map((key) => cellOf(row, key, index + 1)));
  const filled = present.reduce((last, line, index) => (line.some((cell) => cell !== '') ? index + 1 : last), 0);
  if (saysTheSame(present.slice(0, filled), lines)) return place;
  const blank = Array.from({ length: Math.max(0, filled - lines.length) }, () => SIGNAL_COLUMNS.map(() => ''));
  const content = [...lines, ...blank];
  if (found.length < FIRST_ROW - 1 + content.length) growRows(sheet, FIRST_ROW - 1 + content.length);
  const ordered = [...places].sort((a, b) => a.place - b.place);
  for (const { start, count, index } of runsOf(ordered.map(({ place }) => place))) {
    const keys = ordered.slice(index, index + count).map(({ key }) => key);
    const range = sheet.getRange(FIRST_ROW, start, content.length, count);
    range.setNumberFormats(content.map(() => keys.map((key) => (isNumber(key) ? FORMATS.general : FORMATS.text))));
    range.setValues(content.map((line) => keys.map((key) => line[SIGNAL_COLUMNS.indexOf(key)] ?? '')));
  }
  const before = present.slice(0, filled).map((line) => ({ key: String(line[SIGNAL_COLUMNS.indexOf('s:key')]) }));
  const seen = before.length === 0 ? new Set(FOLDING) : rowsWithWords(before); // at first all rows are shown
  fold(sheet, rowPlaces(found, columns.get('key') ?? 1), { before: seen, now: rowsWithWords(rows) });
  return place;
}

const rowPlaces = (found: readonly (readonly PlainCell[])[], keyColumn: number): ReadonlyMap<string, number> =>
  new Map(found.map((row, index) => [String(row[keyColumn - 1] ?? ''), index + 1]));

interface Filled {
  readonly before: ReadonlySet<string>;
  readonly now: ReadonlySet<string>;
}

/** Hides the rows of the lists that have nothing to say any more, so that the weeks stand right below; shows the others. */
function fold(sheet: Sheet, places: ReadonlyMap<string, number>, { before, now }: Filled): void {
  const runs = (keys: readonly string[]) => runsOf(keys.flatMap((key) => places.get(key) ?? []).sort((a, b) => a - b));
  const [woken, idle] = [
    FOLDING.filter((key) => now.has(key) && !before.has(key)),
    FOLDING.filter((key) => !now.has(key) && before.has(key)),
  ];
  for (const { start, count } of runs(woken)) sheet.showRows(start, count);
  for (const { start, count } of runs(idle)) sheet.hideRows(start, count);
}

const isNumber = (column: SignalColumn): boolean => column === 's:id' || column === 's:number';

function cellOf(row: SignalRow, column: SignalColumn, id: number): string | number {
  switch (column) {
    case 's:key':
      return row.key;
    case 's:id':
      return id;
    case 's:metric':
      return row.metric;
    case 's:mark':
      return row.mark;
    case 's:number':
      return row.number;
    case 's:text':
      return row.text;
  }
}

/** Keys of the rows that say when the table was made. */
const TIMES = new RegExp(
  `^(${SIGNAL_KINDS.computed}|${SIGNAL_KINDS.plan}|${SIGNAL_KINDS.goal}|${SIGNAL_KINDS.manager}|${SIGNAL_KINDS.funnel}|${SIGNAL_KINDS.stage}\\|said)\\|at(\\||$)`,
);

/** Whether the table needs no writing: all but the time of its making is as it would be written. */
function saysTheSame(present: readonly (readonly PlainCell[])[], lines: readonly Line[]): boolean {
  const isTime = (line: Line): boolean => TIMES.test(String(line[SIGNAL_COLUMNS.indexOf('s:key')]));
  return (
    present.length === lines.length &&
    lines.every((line, row) => isTime(line) || line.every((cell, column) => present[row]?.[column] === cell))
  );
}
