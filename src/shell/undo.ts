import type { Day } from '../core/funnel/calendar';
import { UserError } from '../core/funnel/problem';
import { say } from '../core/words/say';
import { columnIn } from '../sheets/book';
import { rowOfDay, rowsByDay } from './dayRows';
import { stepsBack } from './dealLines';
import { decidedOn, decisionLines } from './decidedRows';
import { undoDecision } from './decideNorms';
import { type JournalRow, lastAction, linesOfAction, record, UNDOES } from './journal';
import { isOfManager, managerCellsBack } from './putManagerCells';
import { listAgain, sourcesBack } from './sourceActions';
import { formulasIn, isOfFormula, withFormulas } from './typedFormulas';
import { type OpenBook, openBook, openWorkbook, type Workbook } from './workbook';
import type { NewCell } from './writeCells';
import { numberOrText, writeWhole } from './writeWhole';

/** A number that stays, as somebody changed it after the action that was undone. */
export interface KeptCell {
  readonly day: Day;
  readonly source: string;
  readonly metric: string;
}
/** What undoing an action came to. */
export interface Undone {
  readonly open: OpenBook;
  /** How the action is called; where an undoing was undone, the action that came back. */
  readonly title: string;
  /** Whether it was an undoing. */
  readonly isAgain: boolean;
  /** Numbers, deals and sources that were put back. */
  readonly undone: number;
  /** Those that were left, as somebody changed them since; of numbers also which, the first of them. */
  readonly kept: number;
  readonly keptCells: readonly KeptCell[];
}

const MOST_KEPT_TOLD = 5;

/**
 * Undoes the newest action.
 *
 * @throws UserError nothingToUndo
 */
export function undoLast(open: OpenBook): Undone {
  const last = lastAction(open.workbook);
  if (last === undefined) throw new UserError({ code: 'nothingToUndo' });
  return undoBatch(open, last.batch);
}

/**
 * Puts back what an action changed, but for what somebody changed since. The undoing is journalled and can itself be
 * undone. An action of which nothing can be put back is passed over from then on, so that those before it can be reached.
 *
 * @throws UserError nothingToUndo
 */
export function undoBatch(open: OpenBook, batch: string): Undone {
  const lines = linesOfAction(open.workbook, batch).filter(({ metric }) => metric !== '');
  const [newest] = lines;
  if (newest === undefined) throw new UserError({ code: 'nothingToUndo' });
  const decision = decisionLines(lines);
  const back = decision === undefined ? undoRecords(open, batch, lines) : undoDecided(open, batch, decision);
  if (back.undone > 0) return { ...calledIn(open.workbook, lines, newest.action), ...back };
  passOver(open.workbook, batch);
  return { title: newest.action, isAgain: false, ...back, open: openBook(openWorkbook(open.workbook.services)) };
}

type Called = Pick<Undone, 'title' | 'isAgain'>;
type Back = Omit<Undone, keyof Called>;

function calledIn(workbook: Workbook, lines: readonly JournalRow[], title: string): Called {
  const batch = undoneBy(lines);
  const before = batch === undefined ? [] : linesOfAction(workbook, batch);
  const [first] = before;
  const isAgain = first !== undefined && undoneBy(before) === undefined; // of an undoing of an undoing its own name tells more
  return isAgain ? { title: first.action, isAgain } : { title, isAgain };
}

/** The action that an undoing undid. */
const undoneBy = (lines: readonly JournalRow[]): string | undefined =>
  lines.find(({ metric }) => metric === UNDOES)?.now;

function undoDecided(open: OpenBook, batch: string, lines: readonly JournalRow[]): Back {
  const undone = undoDecision(open.workbook, decidedOn(open, lines), { batch, lines });
  return {
    open: openBook(openWorkbook(open.workbook.services)),
    undone,
    kept: lines.filter(({ was, now }) => was !== now).length - undone,
    keptCells: [],
  };
}

function undoRecords(open: OpenBook, batch: string, lines: readonly JournalRow[]): Back {
  const { workbook } = open;
  const ofDays = lines.filter((line) => !isOfManager(line));
  const ready = listAgain(open, ofDays);
  const places = rowsByDay(ready);
  const ofCells = ofDays.filter((line) => line.day !== '' && !isOfFormula(line));
  const numbers = ofCells.flatMap((line) => cellBack(ready, places, line));
  const cells = withFormulas(ready, numbers, formulasIn(lines, 'was'));
  const kept = ofCells.filter((line) => isKept(ready, places, line));
  const [deals, managers] = [stepsBack(workbook, lines), managerCellsBack(workbook, lines)];
  const sources = sourcesBack(open, lines, cells);
  const undone = cells.length + deals.steps.length + managers.cells.length + sources.length;
  const action = say(workbook.language, 'action.undo');
  const told = [{ metric: UNDOES, now: batch }, ...sources];
  const written =
    undone === 0
      ? ready
      : writeWhole(ready, { action, cells, steps: deals.steps, managers: managers.cells, lines: told });
  return {
    open: written,
    undone,
    kept: kept.length + deals.kept + managers.kept,
    keptCells: kept.slice(0, MOST_KEPT_TOLD).map(({ day, source, metric }) => ({ day, source, metric })),
  };
}

/** Tells that nothing of an action could be put back. */
const passOver = (workbook: Workbook, batch: string): void =>
  record(workbook, {
    batch: '',
    who: workbook.who,
    action: say(workbook.language, 'action.undo'),
    lines: [{ metric: UNDOES, now: batch }],
  });

function cellBack(open: OpenBook, places: ReadonlyMap<string, number>, line: JournalRow): NewCell[] {
  const { day, source, metric, was, now } = line;
  const present = presentIn(open, places, line);
  if (present === undefined || String(present) !== now || now === was) return [];
  return [{ day, source, metric, was: present, now: numberOrText(metric, was) }];
}

/** Whether a cell is neither as the action left it nor as it was before. */
function isKept(open: OpenBook, places: ReadonlyMap<string, number>, line: JournalRow): boolean {
  const present = presentIn(open, places, line);
  return present === undefined ? line.was !== '' : String(present) !== line.now && String(present) !== line.was;
}

function presentIn(open: OpenBook, places: ReadonlyMap<string, number>, { day, source, metric }: JournalRow) {
  const row = rowOfDay(places, { day, source });
  if (row === undefined || !open.days.columns.has(metric)) return undefined;
  return open.days.cells[row - 1]?.[columnIn(open.days, metric) - 1] ?? '';
}
