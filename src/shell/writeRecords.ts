import type { SheetPlace } from '../sheets/book';
import type { RecordContent, RecordPlan } from '../sheets/recordPlan';
import { type Cell, patternOf, text } from '../sheets/sheetPlan';
import { plainCells } from './dates';
import { areRecordsDressed, dressRecords } from './dressRecords';
import { fingerprint } from './fingerprint';
import { makeRoomForHeads } from './lostHeads';
import { cellName, type Found, isAsPlanned, look, paint, type Region } from './paint';
import { growRows, NEW_SHEET, placeColumns, trimColumns } from './placement';
import type { RecordBody } from './recordBody';
import { runsOf } from './runs';
import { type TypedOver, typedOver } from './typedOver';
import { columnsByKey, markOf, type OwnSheet, type Workbook } from './workbook';
import type { Restore } from './writeReport';

/** A sheet of records to be written: its columns' keys, and its plan once it is known where they stand. */
export interface RecordsTask {
  readonly own: OwnSheet;
  readonly isNew: boolean;
  readonly keys: readonly string[];
  readonly make: (place: SheetPlace) => RecordPlan;
  /** How many rows below the heads stand ready. */
  readonly rows: number;
  /** What the rows of a new sheet hold beside formulas, from the first below the heads. */
  readonly content?: readonly RecordContent[];
  /** No rows come after these: the list never grows. */
  readonly bounded?: true;
  /** Rows come by the thousand: a new sheet keeps no empty columns, which would take most of a file's cells. */
  readonly isLog?: true;
  readonly restore: Restore;
}

/**
 * Writes the heads, formats, drop-downs and the add-on's own formulas of a sheet of records, or repairs them where they
 * are not as planned. What people filled in is not touched. Gives whether anything was written.
 */
export function writeRecords(workbook: Workbook, task: RecordsTask): boolean {
  const { own } = task;
  const { body, found } = place(workbook, task);
  const { sheet, plan, places } = body;
  const heads = headRegion(plan, places);
  const stamp = fingerprint(JSON.stringify([plan, places, formulasOf(plan, plan.headRows + 1)]));
  if (body.isNew) {
    writeNew(workbook, body, { heads, content: task.content ?? [] });
    if (task.isLog) trimColumns(sheet, plan.columns.length);
  } else {
    const gaps = formulaGaps(body, found);
    const asPlanned = stamp === own.stamp && gaps.length === 0 && isAsPlanned(heads, found);
    if (asPlanned && hasFormats(body, found) && areRecordsDressed(body)) return false;
    const over = typedOver(heads, found, stamp !== own.stamp);
    repair(workbook, body, { heads, gaps, over, restore: task.restore });
  }
  own.mark.setValue(markOf(plan.key, sheet, { stamp }));
  return true;
}

function writeNew(
  workbook: Workbook,
  body: RecordBody,
  { heads, content }: { heads: Region; content: readonly RecordContent[] },
): void {
  const { sheet, plan, rows } = body;
  if (plan.headRows + rows > NEW_SHEET.rows) growRows(sheet, plan.headRows + rows);
  paint(sheet, withFirstRow(heads, plan), (_row, _column, cell) => cell.content);
  dressRecords(workbook, body);
  writeRows(body, content);
}

interface Repair {
  readonly heads: Region;
  /** The add-on's own cells without their formulas, and what was typed over the heads. */
  readonly gaps: readonly TypedOver[];
  readonly over: readonly TypedOver[];
  readonly restore: Restore;
}

function repair(workbook: Workbook, body: RecordBody, { heads, gaps, over, restore }: Repair): void {
  const { sheet, plan, rows } = body;
  const overwritten = gaps.filter(({ value }) => value !== '');
  const comesBack = overwritten.length === 0 || restore(sheet, overwritten);
  if (over.length > 0) restore(sheet, over); // journalled before the labels come back
  growRows(sheet, plan.headRows + rows);
  paint(sheet, heads, (_row, _column, cell) => cell.content);
  dressRecords(workbook, body);
  if (comesBack) writeFormulas(body, { from: plan.headRows + 1, rows });
}

/** Finds where the columns stand; those that are missing are inserted. */
function place(workbook: Workbook, { own: { sheet }, isNew, keys, make, rows, bounded }: RecordsTask) {
  const seen = (): Found => (isNew ? NOTHING : look(sheet, (values) => plainCells(values, workbook.toDay)));
  const before = seen();
  const known = columnsByKey(before.values[0] ?? []);
  const columns = placeColumns(sheet, keys, known);
  const plan = make({ title: sheet.getName(), columns });
  const isMoved = !isNew && makeRoomForHeads(sheet, plan, { places: known, found: before });
  const found = !isMoved && keys.every((key) => known.has(key)) ? before : seen();
  const places = keys.map((key) => columns.get(key) ?? 0);
  const body: RecordBody = { sheet, plan, places, rows, isNew, ...(bounded && { bounded }) };
  return { body, found };
}

const NOTHING: Found = { values: [], formulas: [], formats: [], backgrounds: [] };

function headRegion({ columns, headRows }: RecordPlan, places: readonly number[]): Region {
  const keys = columns.map(({ key }) => text(key, 'helper'));
  const sections = columns.map(({ section }) => text(section ?? '', 'title'));
  const labels = columns.map(({ key, label }): Cell => text(label, key.startsWith('gap') ? 'plain' : 'head'));
  const cells = headRows === 3 ? [keys, sections, labels] : [keys, labels];
  return { rows: cells.map((_, index) => index + 1), columns: places, cells };
}

/** The first row below the heads as all rows look: the others are formatted like it. */
const withFirstRow = ({ rows, columns, cells }: Region, plan: RecordPlan): Region => ({
  rows: [...rows, plan.headRows + 1],
  columns,
  cells: [...cells, plan.columns.map(({ format, style = 'plain' }) => ({ kind: 'empty', content: '', format, style }))],
});

/** All cells of a new sheet's ready rows in one call. */
function writeRows({ sheet, plan, rows }: RecordBody, content: readonly RecordContent[]): void {
  if (rows === 0) return;
  const lines = Array.from({ length: rows }, (_, index) =>
    plan.columns.map(({ key, formula }) =>
      formula ? `=${formula(plan.headRows + 1 + index)}` : (content[index]?.[key] ?? ''),
    ),
  );
  sheet.getRange(plan.headRows + 1, 1, rows, plan.columns.length).setValues(lines);
}

const formulasOf = ({ columns }: RecordPlan, row: number): string[] =>
  columns.flatMap(({ formula }) => formula?.(row) ?? []);

/** The add-on's own cells that lost their formula, in the rows that have any content. */
function formulaGaps({ plan, places, rows }: RecordBody, { formulas, values }: Found): TypedOver[] {
  const computed = plan.columns.flatMap(({ formula }, index) => (formula ? [places[index] ?? 0] : []));
  const gaps: TypedOver[] = [];
  for (let row = plan.headRows; row < Math.min(values.length, plan.headRows + rows); row++) {
    for (const column of computed) {
      if (!formulas[row]?.[column - 1])
        gaps.push({ row: row + 1, column, cell: cellName(row + 1, column), value: values[row]?.[column - 1] ?? '' });
    }
  }
  return gaps;
}

function hasFormats({ plan, places, rows }: RecordBody, found: Found): boolean {
  return plan.columns.every(({ format }, index) => {
    if (format === 'general') return true;
    const column = (places[index] ?? 1) - 1;
    return found.formats.slice(plan.headRows, plan.headRows + rows).every((line) => line[column] === patternOf(format));
  });
}

/** Writes the add-on's own formulas into rows: one call for columns that stand together. */
export function writeFormulas(
  { sheet, plan, places }: Pick<RecordBody, 'sheet' | 'plan' | 'places'>,
  { from, rows }: { from: number; rows: number },
): void {
  if (rows === 0) return;
  const computed = plan.columns
    .flatMap(({ formula }, index) => (formula ? [{ formula, place: places[index] ?? 0 }] : []))
    .sort((a, b) => a.place - b.place);
  for (const { start, count, index } of runsOf(computed.map(({ place }) => place))) {
    const formulas = computed.slice(index, index + count).map(({ formula }) => formula);
    const lines = Array.from({ length: rows }, (_, row) => formulas.map((formula) => `=${formula(from + row)}`));
    sheet.getRange(from, start, rows, count).setValues(lines);
  }
}
