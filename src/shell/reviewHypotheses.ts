import { type Day, isDay } from '../core/funnel/calendar';
import type { Telling } from '../core/signals/weekSaid';
import { HYPOTHESES_COLUMNS, HYPOTHESES_HEAD_ROWS, JUDGED, keyOf } from '../sheets/hypotheses';
import { type JudgedCells, judgeRow, unjudged } from '../sheets/judgeHypotheses';
import { decisionIn, type HypothesisRow, hypothesisRows } from '../sheets/readHypotheses';
import type { PlainCell, SheetTable } from '../sheets/readSettings';
import { serialOfDay } from '../sheets/serial';
import { hypothesesIn } from './hypotheses';
import { runsOf } from './runs';
import { readTable, sheetOf, type Workbook } from './workbook';

/** Columns that the review writes: the row's number, the day it was decided, and what the core says. */
const WRITTEN = ['id', 'decided', ...JUDGED] as const;
const [AT, VERDICT] = [WRITTEN.indexOf('at'), WRITTEN.indexOf('verdict')];
/** A row's cells in these columns. */
type Line = readonly PlainCell[];

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
  const before = table.cells.slice(HYPOTHESES_HEAD_ROWS).map((cells) => lineIn(table, cells));
  const now = before.map((line, index) => {
    const row = rows.get(HYPOTHESES_HEAD_ROWS + index + 1);
    const id = row === undefined ? '' : (ids.get(row.row) ?? '');
    const decided = row === undefined ? '' : decidedOn(row, telling.today);
    return lineOf(line, { id, decided, cells: row === undefined ? unjudged() : judgeRow(row, telling), at });
  });
  if (now.every((line, index) => isSame(line, before[index] ?? []))) return found;
  writeLines(workbook, table, now);
  return hypothesesIn(workbook);
}

const lineIn = ({ columns }: SheetTable, cells: Line): Line =>
  WRITTEN.map((column) => dayAsNumber(cells[(columns.get(keyOf(column)) ?? 0) - 1] ?? ''));

const dayAsNumber = (cell: PlainCell): PlainCell =>
  typeof cell === 'string' && isDay(cell) ? serialOfDay(cell) : cell;

/** The day that a decision was chosen; where nobody noted it, the day it is first seen. */
const decidedOn = (row: HypothesisRow, today: Day): PlainCell =>
  decisionIn(row) === undefined ? '' : row.cell('decided') || today;

interface Judged {
  readonly id: PlainCell;
  readonly decided: PlainCell;
  readonly cells: JudgedCells;
  readonly at: string;
}

/** The time is that of the last change: what says the same keeps it. */
function lineOf(before: Line, { id, decided, cells, at }: Judged): Line {
  const own: { readonly [column: string]: PlainCell } = { ...cells, id, decided, at: before[AT] ?? '' };
  const line = WRITTEN.map((column) => dayAsNumber(own[column] ?? ''));
  if (isSame(line, before)) return line;
  return line.map((cell, index) => (index === AT ? (line[VERDICT] === '' ? '' : at) : cell));
}

const isSame = (one: Line, other: Line): boolean => one.every((cell, index) => cell === other[index]);

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

function writeLines(workbook: Workbook, { columns }: SheetTable, lines: readonly Line[]): void {
  const { sheet } = sheetOf(workbook, 'hypotheses');
  const ordered = WRITTEN.map((column, index) => ({ index, place: columns.get(keyOf(column)) ?? 0 })).sort(
    (a, b) => a.place - b.place,
  );
  for (const { start, count, index } of runsOf(ordered.map(({ place }) => place))) {
    const own = ordered.slice(index, index + count);
    const cells = lines.map((line) => own.map((one) => line[one.index] ?? ''));
    sheet.getRange(HYPOTHESES_HEAD_ROWS + 1, start, lines.length, count).setValues(cells);
  }
}
