import { UserError } from '../core/funnel/problem';
import { say } from '../core/words/say';
import { columnIn } from '../sheets/book';
import { HYPOTHESIS_KEY } from '../sheets/hypotheses';
import { rowOfDay, rowsByDay } from './dayRows';
import { type DecidedOn, undoDecision } from './decideNorms';
import { type JournalRow, lastAction, readJournal } from './journal';
import { type OpenBook, openBook, openWorkbook, readTable } from './workbook';
import { type NewCell, writeCells } from './writeCells';

/**
 * Puts back what the last action changed, but for cells that somebody changed since. The undoing is journalled and can
 * itself be undone. Gives how many cells were put back and how many were left.
 *
 * @throws UserError nothingToUndo
 */
export function undoLast(open: OpenBook): { readonly open: OpenBook; readonly undone: number; readonly kept: number } {
  const { workbook } = open;
  const last = lastAction(workbook);
  const rows = last === undefined ? [] : readJournal(workbook).filter(({ batch }) => batch === last.batch);
  const lines = rows.filter(({ metric }) => metric !== '');
  if (lines.length === 0) throw new UserError({ code: 'nothingToUndo' });
  if (lines.every(({ day }) => day === '')) {
    const undone = undoDecision(open.workbook, decidedOn(open, lines), lines);
    return { open: openBook(openWorkbook(workbook.services)), undone, kept: lines.length - undone };
  }
  const places = rowsByDay(open);
  const back = lines.flatMap((line) => cellBack(open, places, line));
  const title = say(workbook.language, 'action.undo');
  return { open: writeCells(open, title, back), undone: back.length, kept: lines.length - back.length };
}

/** The sheet that a decision was written on: the keys of its columns tell. */
function decidedOn({ workbook, settingsTable }: OpenBook, lines: readonly JournalRow[]): DecidedOn {
  const isHypothesis = lines.every(({ metric }) => metric.startsWith(HYPOTHESIS_KEY));
  if (!isHypothesis || !workbook.sheets.has('hypotheses')) return { key: 'settings', table: settingsTable };
  return { key: 'hypotheses', table: readTable(workbook, 'hypotheses') };
}

function cellBack(
  open: OpenBook,
  places: ReadonlyMap<string, number>,
  { day, source, metric, was, now }: JournalRow,
): NewCell[] {
  const row = rowOfDay(places, { day, source });
  const column = open.days.columns.get(metric);
  if (row === undefined || column === undefined) return [];
  const present = open.days.cells[row - 1]?.[columnIn(open.days, metric) - 1] ?? '';
  return String(present) === now ? [{ day, source, metric, was: present, now: numberOrText(metric, was) }] : [];
}

/** The journal keeps text; a number goes back as a number. */
const numberOrText = (metric: string, text: string): string | number =>
  metric === 'event' || text.trim() === '' || !Number.isFinite(Number(text)) ? text : Number(text);
