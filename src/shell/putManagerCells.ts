import * as z from 'zod/mini';
import { type InputMetric, isInput } from '../core/funnel/metrics';
import { say } from '../core/words/say';
import { columnIn } from '../sheets/book';
import {
  dayKey,
  type ManagerCell,
  type ManagerDay,
  type ManagerRow,
  managerRows,
  rowOf,
  valueIn,
} from '../sheets/managerCells';
import type { SheetTable } from '../sheets/readSettings';
import { isNoted } from './isNoted';
import { chunksOf, type JournalLine, type JournalRow } from './journal';
import { addManagerRows, forgetManagerDays, managerDaysOf, orderManagerDays } from './managerDaysSheet';
import type { Sheet } from './ports';
import { deleteRows } from './stageDeals';
import { type OpenBook, sheetOf, type Workbook } from './workbook';
import { type PlacedCell, putPlaced } from './writePlaced';

/** Key in the journal of numbers of managers: all that is told of each, as JSON. A line a number would bury the others. */
const OF_MANAGERS = 'manager:cells';

/** Whether a line of the journal tells of numbers of managers. */
export const isOfManager = ({ metric }: Pick<JournalRow, 'metric'>): boolean => metric === OF_MANAGERS;

/** The journal's lines of numbers of managers, as many in each as a cell can take. */
export const managerLines = ({ language }: Workbook, cells: readonly ManagerCell[]): JournalLine[] =>
  chunksOf(cells.map(({ day, manager, source, metric, was, now }) => [day, manager, source, metric, was, now])).map(
    (chunk) => ({ place: say(language, 'sheet.managerDays'), metric: OF_MANAGERS, now: JSON.stringify(chunk) }),
  );

/** The numbers that lines of the journal tell. */
export const managerCellsIn = (lines: readonly JournalRow[]): ManagerCell[] =>
  lines.filter(isOfManager).flatMap(({ now }) => z.parse(TOLD, JSON.parse(now)).map(cellOf));

const TOLD = z.array(
  z.tuple([
    z.string(),
    z.string(),
    z.string(),
    z.custom<InputMetric>(isFlow),
    z.union([z.number(), z.string()]),
    z.union([z.number(), z.literal('')]),
  ]),
);
const cellOf = ([day, manager, source, metric, was, now]: z.infer<typeof TOLD>[number]): ManagerCell => ({
  ...{ day, manager, source, metric, was, now },
});

function isFlow(id: unknown): id is InputMetric {
  return typeof id === 'string' && isInput(id);
}

/** What undoing numbers of managers writes, and how many of them somebody changed since, so that they stay. */
export function managerCellsBack(
  workbook: Workbook,
  lines: readonly JournalRow[],
): { readonly cells: readonly ManagerCell[]; readonly kept: number } {
  const told = managerCellsIn(lines);
  const table = told.length === 0 ? undefined : managerDaysOf(workbook);
  if (table === undefined) return { cells: [], kept: 0 };
  const rows = managerRows(table);
  const back: ManagerCell[] = [];
  let kept = 0;
  for (const { was, now, ...cell } of told) {
    const present = valueIn(table, rowOf(rows, cell), cell.metric);
    if (present === now) back.push({ ...cell, was: now, now: typeof was === 'number' ? was : '' });
    else if (present !== was) kept += 1;
  }
  return { cells: back, kept };
}

/**
 * Writes numbers into «Ввод менеджеров», each where its cell still holds what it is known to hold: a row that stands
 * ready becomes that of the day's first source, further ones are added. A source's row that holds nothing any more goes.
 * Run again after a cut, it finishes what is left.
 */
export function putManagerCells(open: Pick<OpenBook, 'workbook' | 'book'>, cells: readonly ManagerCell[]): void {
  const table = cells.length === 0 ? undefined : managerDaysOf(open.workbook);
  if (table === undefined) return;
  const { sheet } = sheetOf(open.workbook, 'managerDays');
  const rows = managerRows(table);
  const left = cells.filter(
    (cell) => cell.was !== cell.now && valueIn(table, rowOf(rows, cell), cell.metric) === cell.was,
  );
  const { claimed, added } = placesFor(rows, left);
  const first = addManagerRows(open, table, added);
  const numbers = new Map([...claimed, ...added.map((day, index) => [keyOf(day), first + index] as const)]);
  const placed = left.flatMap((cell): PlacedCell[] => {
    const row = rowOf(rows, cell)?.row ?? numbers.get(keyOf(cell));
    return row === undefined ? [] : [{ row, column: columnIn(table, cell.metric), now: cell.now }];
  });
  const sources = [...claimed].map(([key, row]) => ({ row, column: columnIn(table, 'source'), now: sourceIn(key) }));
  const written = putPlaced(sheet, [...sources, ...placed], table.cells);
  forgetManagerDays(open.workbook);
  leaveNoEmptyRows(sheet, { ...table, cells: written }, left);
  if (added.length > 0) orderManagerDays(open.workbook, table, first + added.length - 1);
}

const keyOf = ({ day, manager, source }: ManagerDay): string => [dayKey({ day, manager }), source].join('\n');
const sourceIn = (key: string): string => key.slice(key.lastIndexOf('\n') + 1);

/** Where the rows that are missing come to stand: the day's row that stands ready, or below the last. */
function placesFor(rows: ReadonlyMap<string, readonly ManagerRow[]>, cells: readonly ManagerCell[]) {
  const claimed = new Map<string, number>();
  const added = new Map<string, ManagerDay>();
  const taken = new Set<number>();
  for (const { day, manager, source, now } of cells) {
    const wanted = { day, manager, source };
    if (now === '' || claimed.has(keyOf(wanted)) || rowOf(rows, wanted) !== undefined) continue;
    const ready = rows.get(dayKey(wanted))?.find((row) => row.source === '' && row.isBlank && !taken.has(row.row));
    if (ready === undefined) added.set(keyOf(wanted), wanted);
    else {
      claimed.set(keyOf(wanted), ready.row);
      taken.add(ready.row);
    }
  }
  return { claimed, added: [...added.values()] };
}

/** Takes rows out that were emptied: the only one of a day stays, ready for whatever source. */
function leaveNoEmptyRows(sheet: Sheet, table: SheetTable, cells: readonly ManagerCell[]): void {
  const rows = managerRows(table);
  const emptied = new Map(
    cells.flatMap((cell) => {
      const row = cell.now === '' ? rowOf(rows, cell) : undefined;
      return row?.isBlank && row.source !== '' && !isNoted(table, row.row) ? [[row.row, row] as const] : [];
    }),
  );
  const gone: number[] = [];
  for (const row of emptied.values()) {
    const others = (rows.get(dayKey(row)) ?? []).filter((other) => other.row !== row.row && !gone.includes(other.row));
    if (others.length > 0) gone.push(row.row);
    else sheet.getRange(row.row, columnIn(table, 'source')).clearContent();
  }
  deleteRows(sheet, gone);
}
