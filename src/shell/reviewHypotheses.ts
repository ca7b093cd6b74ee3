import type { Day } from '../core/funnel/calendar';
import type { Telling } from '../core/signals/weekSaid';
import { HYPOTHESES_COLUMNS, HYPOTHESES_HEAD_ROWS, JUDGED, keyOf } from '../sheets/hypotheses';
import { type JudgedCells, judgeRow, unjudged } from '../sheets/judgeHypotheses';
import { decisionIn, type HypothesisRow, hypothesisRows } from '../sheets/readHypotheses';
import type { PlainCell } from '../sheets/readSettings';
import { hypothesesIn } from './hypotheses';
import { dayAsNumber, lineIn, rewrite } from './ownColumns';
import type { Line } from './ownTexts';
import { readTable, sheetOf, type Workbook } from './workbook';

/** Columns that the review writes: the row's number, the day it was decided, and what the core says. */
const WRITTEN = ['id', 'decided', ...JUDGED] as const;
const [AT, VERDICT] = [WRITTEN.indexOf('at'), WRITTEN.indexOf('verdict')];
const KEYS = WRITTEN.map(keyOf);

/**
 * Judges every row of «Гипотезы», whoever typed it, and writes what changed. One call reads the sheet; where all is as
 * it was, nothing is written. Gives the rows as they are then; without the sheet there are none.
 */
export function reviewHypotheses(workbook: Workbook, telling: Telling, at: string): HypothesisRow[] {
  if (!workbook.sheets.has('hypotheses')) return [];
  const table = readTable(workbook, 'hypotheses');
  const found = hypothesisRows(table);
  if (HYPOTHESES_COLUMNS.some((key) => !table.columns.has(key))) return found; // repairing the table brings them back
  const rows = new Map(found.map((row) => [row.row, row]));
  const ids = numbered([...rows.values()]);
  const below = table.cells.slice(HYPOTHESES_HEAD_ROWS).map((cells, index) => {
    const row = rows.get(HYPOTHESES_HEAD_ROWS + index + 1);
    const id = row === undefined ? '' : (ids.get(row.row) ?? '');
    const decided = row === undefined ? '' : decidedOn(row, telling.today);
    const judged = row === undefined ? unjudged() : judgeRow(row, telling);
    return {
      row: HYPOTHESES_HEAD_ROWS + index + 1,
      line: lineOf(lineIn(table, cells, KEYS), { id, decided, cells: judged }),
    };
  });
  const { sheet } = sheetOf(workbook, 'hypotheses');
  const timed = (line: Line): Line =>
    // the time is that of the last change
    line.map((cell, index) => (index === AT ? (line[VERDICT] === '' ? '' : at) : cell));
  return rewrite(table, sheet, { keys: KEYS, rows: below, timed }) ? hypothesesIn(workbook) : found;
}

/** The day that a decision was chosen; where nobody noted it, the day it is first seen. */
const decidedOn = (row: HypothesisRow, today: Day): PlainCell =>
  decisionIn(row) === undefined ? '' : row.cell('decided') || today;

interface Judged {
  readonly id: PlainCell;
  readonly decided: PlainCell;
  readonly cells: JudgedCells;
}

/** A row as it is to be; its time stays, as what says the same keeps it. */
function lineOf(before: Line, { id, decided, cells }: Judged): Line {
  const own: { readonly [column: string]: PlainCell } = { ...cells, id, decided, at: before[AT] ?? '' };
  return WRITTEN.map((column) => dayAsNumber(own[column] ?? ''));
}

/** The numbers of the rows: a row without one, or a copy, gets the next. */
function numbered(rows: readonly HypothesisRow[]): ReadonlyMap<number, number> {
  const taken = new Set<number>();
  const ids = new Map<number, number>();
  for (const row of rows) {
    const id = row.cell('id');
    if (typeof id !== 'number' || taken.has(id)) continue;
    taken.add(id);
    ids.set(row.row, id);
  }
  const fresh = rows.filter(({ row }) => !ids.has(row));
  const last = Math.max(0, ...taken);
  return new Map([...ids, ...fresh.map(({ row }, index) => [row, last + index + 1] as const)]);
}
