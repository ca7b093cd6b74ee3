import type { SheetPlace } from '../sheets/book';
import type { PlainCell } from '../sheets/readSettings';
import { patternOf } from '../sheets/sheetPlan';
import { SIGNAL_COLUMNS, SIGNAL_KINDS, type SignalColumn, type SignalRow } from '../sheets/signalTable';
import { FOLDING, rowsWithWords } from '../sheets/weekLists';
import { plainCells } from './dates';
import { foldRows } from './foldRows';
import { growRows } from './placement';
import { runsOf } from './runs';
import { columnsByKey, type OpenBook, sheetOf } from './workbook';

/** The first row of the table of signals: the keys of its columns stand above. */
const FIRST_ROW = 2;

type Line = readonly (string | number)[];

/** Where «Недели» stands, and the keys of the table of signals before it was written anew. */
export interface WrittenSignals {
  readonly place: SheetPlace;
  readonly before?: readonly string[];
}

/**
 * Writes what the core says into the table of signals on «Недели»; a table that says the same already is left alone.
 * Gives where «Недели» stands and, where the table was written, the keys that it had before.
 */
export function writeSignals({ workbook }: OpenBook, rows: readonly SignalRow[]): WrittenSignals {
  const { sheet } = sheetOf(workbook, 'weeks');
  const found = plainCells(sheet.getDataRange().getValues(), workbook.toDay);
  const columns = columnsByKey(found[0] ?? []);
  const places = SIGNAL_COLUMNS.flatMap((key) => {
    const place = columns.get(key);
    return place === undefined ? [] : [{ key, place }];
  });
  const place: SheetPlace = { title: sheet.getName(), columns };
  if (places.length < SIGNAL_COLUMNS.length) return { place }; // a column was deleted: repairing the table brings it back
  const present = found
    .slice(FIRST_ROW - 1)
    .map((row) => SIGNAL_COLUMNS.map((key) => row[(columns.get(key) ?? 0) - 1] ?? ''));
  const lines = rows.map((row, index) => SIGNAL_COLUMNS.map((key) => cellOf(row, key, index + 1)));
  const filled = present.reduce((last, line, index) => (line.some((cell) => cell !== '') ? index + 1 : last), 0);
  if (saysTheSame(present.slice(0, filled), lines)) return { place };
  const blank = Array.from({ length: Math.max(0, filled - lines.length) }, () => SIGNAL_COLUMNS.map(() => ''));
  const content = [...lines, ...blank];
  if (found.length < FIRST_ROW - 1 + content.length) growRows(sheet, FIRST_ROW - 1 + content.length);
  const ordered = [...places].sort((a, b) => a.place - b.place);
  for (const { start, count, index } of runsOf(ordered.map(({ place }) => place))) {
    const keys = ordered.slice(index, index + count).map(({ key }) => key);
    const range = sheet.getRange(FIRST_ROW, start, content.length, count);
    range.setNumberFormats(
      content.map(() => keys.map((key) => (isNumber(key) ? patternOf('general') : patternOf('text')))),
    );
    range.setValues(content.map((line) => keys.map((key) => line[SIGNAL_COLUMNS.indexOf(key)] ?? '')));
  }
  const before = present.slice(0, filled).map((line) => ({ key: String(line[SIGNAL_COLUMNS.indexOf('s:key')]) }));
  const seen = before.length === 0 ? new Set(FOLDING) : rowsWithWords(before); // at first all rows are shown
  const now = rowsWithWords(rows);
  foldRows(
    sheet,
    { values: found, keyColumn: columns.get('key') ?? 1 },
    {
      woken: FOLDING.filter((key) => now.has(key) && !seen.has(key)),
      idle: FOLDING.filter((key) => !now.has(key) && seen.has(key)),
    },
  );
  return { place, before: before.map(({ key }) => key) };
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
  `^(${SIGNAL_KINDS.computed}|${SIGNAL_KINDS.plan}|${SIGNAL_KINDS.goal}|${SIGNAL_KINDS.manager}|${SIGNAL_KINDS.funnel}|${SIGNAL_KINDS.economics}|${SIGNAL_KINDS.stage}\\|said)\\|at(\\||$)`,
);

/** Whether the table needs no writing: all but the time of its making is as it would be written. */
function saysTheSame(present: readonly (readonly PlainCell[])[], lines: readonly Line[]): boolean {
  const isTime = (line: Line): boolean => TIMES.test(String(line[SIGNAL_COLUMNS.indexOf('s:key')]));
  return (
    present.length === lines.length &&
    lines.every((line, row) => isTime(line) || line.every((cell, column) => present[row]?.[column] === cell))
  );
}
