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
import { type Undoing, undoingOf } from './undoing';
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
export interface Undone extends Pick<Undoing, 'title' | 'isAgain'> {
  readonly open: OpenBook;
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
  if (lines.length === 0) throw new UserError({ code: 'nothingToUndo' });
  const undoing = undoingOf(open.workbook.language, batch, lines);
  const { title, isAgain } = undoing;
  const decision = decisionLines(lines);
  const back = decision === undefined ? undoRecords(open, lines, undoing) : undoDecided(open, decision, undoing);
  if (back.undone > 0) return { title, isAgain, ...back };
  passOver(open.workbook, batch);
  return { title: lines[0]?.action ?? title, isAgain, ...back, open: openBook(openWorkbook(open.workbook.services)) };
}

type Back = Omit<Undone, 'title' | 'isAgain'>;

function undoDecided(open: OpenBook, lines: readonly JournalRow[], undoing: Undoing): Back {
  const { undone, kept } = undoDecision(open.workbook, decidedOn(open, lines), { lines, undoing });
  return { open: openBook(openWorkbook(open.workbook.services)), undone, kept, keptCells: [] };
}

function undoRecords(open: OpenBook, lines: readonly JournalRow[], { action, line }: Undoing): Back {
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
  const left = kept.length + deals.kept + managers.kept;
  const told = [line(left), ...sources];
  const written =
    undone === 0
      ? ready
      : writeWhole(ready, { action, cells, steps: deals.steps, managers: managers.cells, lines: told });
  return {
    open: written,
    undone,
    kept: left,
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
