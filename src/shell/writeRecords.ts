import { columnLetters } from '../sheets/a1';
import type { SheetPlace } from '../sheets/book';
import type { ColumnChoice, RecordColumn, RecordPlan } from '../sheets/recordPlan';
import { type Cell, FORMATS, STYLES, text } from '../sheets/sheetPlan';
import { choiceRule } from './choices';
import { plainCells } from './dates';
import { fingerprint } from './fingerprint';
import { setHighlights } from './highlights';
import { cellName, type Found, isAsPlanned, look, paint, type Region, type TypedOver } from './paint';
import { growRows, NEW_SHEET, placeColumns } from './placement';
import type { Sheet } from './ports';
import { runsOf } from './runs';
import { setWidths } from './widths';
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
  /** No rows come after these: the list never grows. */
  readonly bounded?: true;
  readonly restore: Restore;
}

interface Body {
  readonly sheet: Sheet;
  readonly plan: RecordPlan;
  readonly places: readonly number[];
  readonly rows: number;
  readonly bounded?: true | undefined;
}

/**
 * Writes the heads, formats, drop-downs and the add-on's own formulas of a sheet of records, or repairs them where they
 * are not as planned. What people filled in is not touched. Gives whether anything was written.
 */
export function writeRecords(workbook: Workbook, task: RecordsTask): boolean {
  const { own, isNew, keys, make, rows, restore, bounded } = task;
  const { sheet } = own;
  const found = isNew ? NOTHING : look(sheet, (values) => plainCells(values, workbook.toDay));
  const places = placeColumns(sheet, keys, columnsByKey(found.values[0] ?? []));
  const plan = make({ title: sheet.getName(), columns: new Map(keys.map((key, index) => [key, places[index] ?? 0])) });
  const body = { sheet, plan, places, rows, bounded };
  const heads = headRegion(plan, places);
  const stamp = fingerprint(JSON.stringify([plan, places, formulasOf(plan, plan.headRows + 1)]));
  const typed = isNew ? [] : formulaGaps(body, found);
  const asPlanned =
    stamp === own.stamp && typed.length === 0 && isAsPlanned(heads, found) && bodyAsPlanned(body, found);
  if (asPlanned) return false;
  if (!isNew || plan.headRows + rows > NEW_SHEET.rows) growRows(sheet, plan.headRows + rows);
  paint(sheet, heads, (_row, _column, cell) => cell.content);
  dressBody(workbook, body, isNew);
  const overwritten = typed.filter(({ value }) => value !== '');
  if (overwritten.length === 0 || restore(sheet, overwritten)) writeFormulas(body, { from: plan.headRows + 1, rows });
  own.mark.setValue(markOf(plan.key, sheet, stamp));
  return true;
}

const NOTHING: Found = { values: [], formulas: [], formats: [], backgrounds: [] };

function headRegion({ columns, headRows }: RecordPlan, places: readonly number[]): Region {
  const keys = columns.map(({ key }) => text(key, 'helper'));
  const sections = columns.map(({ section }) => text(section ?? '', 'title'));
  const labels = columns.map(({ key, label }): Cell => text(label, key.startsWith('gap') ? 'plain' : 'head'));
  const cells = headRows === 3 ? [keys, sections, labels] : [keys, labels];
  return { rows: cells.map((_, index) => index + 1), columns: places, cells };
}

const formulasOf = ({ columns }: RecordPlan, row: number): string[] =>
  columns.flatMap(({ formula }) => formula?.(row) ?? []);

/** The add-on's own cells that lost their formula, in the rows that have any content. */
function formulaGaps({ plan, places, rows }: Body, { formulas, values }: Found): TypedOver[] {
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

function bodyAsPlanned({ plan, places, rows }: Body, found: Found): boolean {
  return plan.columns.every(({ format }, index) => {
    if (format === 'general') return true;
    const column = (places[index] ?? 1) - 1;
    return found.formats.slice(plan.headRows, plan.headRows + rows).every((line) => line[column] === FORMATS[format]);
  });
}

function dressBody(workbook: Workbook, body: Body, isNew: boolean): void {
  const { sheet, plan, places } = body;
  const lastRow = lastRowOf(body, isNew);
  formatBody(body, lastRow);
  offerChoices(workbook, body, lastRow);
  if (!isNew) sheet.showColumns(1, Math.max(...places));
  const hidden = plan.columns.flatMap((column, index) => (column.hidden ? [places[index] ?? 0] : []));
  for (const { start, count } of runsOf(hidden)) sheet.hideColumns(start, count);
  setHighlights(workbook.services, sheet, { highlights: plan.highlights(lastRow), isNew });
  if (!isNew) return;
  sheet.hideRows(1, 1);
  sheet.setFrozenRows(plan.headRows);
  if (plan.frozenColumns > 0) sheet.setFrozenColumns(plan.frozenColumns);
  setWidths(sheet, plan.columns);
}

/** The last row that is dressed: rows to come look like those that are there. */
function lastRowOf({ sheet, plan, rows, bounded }: Body, isNew: boolean): number {
  if (bounded) return plan.headRows + rows;
  return isNew ? Math.max(NEW_SHEET.rows, plan.headRows + rows) : sheet.getMaxRows();
}

/** Formats and backgrounds of everything below the heads; the call names ranges, so its cost does not grow with the rows. */
function formatBody(body: Body, lastRow: number): void {
  const { sheet, plan } = body;
  const below = (column: number): string =>
    `${columnLetters(column)}${plan.headRows + 1}:${columnLetters(column)}${lastRow}`;
  for (const [format, columns] of columnsBy(body, ({ format }) => FORMATS[format])) {
    sheet.getRangeList(columns.map(below)).setNumberFormat(format);
  }
  for (const [background, columns] of columnsBy(body, ({ style = 'plain' }) => STYLES[style].background)) {
    sheet.getRangeList(columns.map(below)).setBackground(background);
  }
}

function columnsBy({ plan, places }: Body, pick: (column: RecordColumn) => string): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const [index, column] of plan.columns.entries()) {
    const key = pick(column);
    groups.set(key, [...(groups.get(key) ?? []), places[index] ?? 1]);
  }
  return groups;
}

function offerChoices({ services }: Workbook, body: Body, lastRow: number): void {
  const { sheet, plan } = body;
  const keyOf = ({ choice }: RecordColumn): string => (isOffered(choice) ? JSON.stringify(choice) : '');
  for (const [key, places] of columnsBy(body, keyOf)) {
    const choice = plan.columns.find((column) => keyOf(column) === key)?.choice;
    if (key === '' || !choice) continue;
    const rows = Math.min(choice.rows ?? lastRow, lastRow - plan.headRows);
    for (const { start, count } of runsOf([...places].sort((a, b) => a - b))) {
      sheet.getRange(plan.headRows + 1, start, rows, count).setDataValidation(choiceRule(services, choice));
    }
  }
}

/** A list without values offers nothing, and Google refuses it. */
const isOffered = (choice?: ColumnChoice): boolean =>
  choice !== undefined && (choice.kind !== 'list' || (choice.values ?? []).length > 0);

/** Writes the add-on's own formulas into rows: one call for columns that stand together. */
export function writeFormulas(
  { sheet, plan, places }: Pick<Body, 'sheet' | 'plan' | 'places'>,
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
