import type { Day } from '../core/funnel/calendar';
import { UserError } from '../core/funnel/problem';
import { say } from '../core/words/say';
import { columnIn } from '../sheets/book';
import { UNDOES } from './actions';
import { rowOfDay, rowsByDay } from './dayRows';
import { stepsBack } from './dealLines';
import { decidedOn, isOfDecision } from './decidedRows';
import { undoDecision } from './decideNorms';
import { type JournalRow, lastAction, linesOfAction } from './journal';
import { isOfManager, managerCellsBack } from './putManagerCells';
import { listAgain, withdrawSources } from './undoSources';
import { type OpenBook, openBook, openWorkbook } from './workbook';
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
  /** Numbers and deals that were put back. */
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
 * undone.
 *
 * @throws UserError nothingToUndo
 */
export function undoBatch(open: OpenBook, batch: string): Undone {
  const { workbook } = open;
  const lines = linesOfAction(workbook, batch).filter(({ metric }) => metric !== '');
  if (lines.length === 0) throw new UserError({ code: 'nothingToUndo' });
  if (lines.every(isOfDecision)) {
    const undone = undoDecision(open.workbook, decidedOn(open, lines), lines);
    return {
      open: openBook(openWorkbook(workbook.services)),
      undone,
      kept: lines.filter(({ was, now }) => was !== now).length - undone,
      keptCells: [],
    };
  }
  const ofDays = lines.filter((line) => !isOfManager(line));
  const ready = listAgain(open, ofDays);
  const places = rowsByDay(ready);
  const ofCells = ofDays.filter(({ day }) => day !== '');
  const back = ofCells.flatMap((line) => cellBack(ready, places, line));
  const kept = ofCells.filter((line) => isKept(ready, places, line));
  const [deals, managers] = [stepsBack(workbook, lines), managerCellsBack(workbook, lines)];
  const undone = back.length + deals.steps.length + managers.cells.length;
  const written =
    undone === 0
      ? ready
      : writeWhole(ready, {
          action: say(workbook.language, 'action.undo'),
          cells: back,
          steps: deals.steps,
          managers: managers.cells,
          lines: [{ metric: UNDOES, now: batch }],
        });
  return {
    open: withdrawSources(written, lines),
    undone,
    kept: kept.length + deals.kept + managers.kept,
    keptCells: kept.slice(0, MOST_KEPT_TOLD).map(({ day, source, metric }) => ({ day, source, metric })),
  };
}

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
