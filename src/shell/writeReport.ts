import { isDay } from '../core/funnel/calendar';
import type { SheetPlace } from '../sheets/book';
import type { Placement } from '../sheets/grid';
import { serialOfDay } from '../sheets/serial';
import type { Cell, ReportPlan } from '../sheets/sheetPlan';
import { draw, isDrawn } from './charts';
import { putInOrder, standTogether } from './columnOrder';
import { plainCells } from './dates';
import { dressReport, isDressed } from './dressReport';
import { fingerprint } from './fingerprint';
import { dropRows, keyedRows, numbersOverNames, unusedRows } from './keyedRows';
import { type Found, isAsPlanned, LEFTOVER, look, paint, type Region } from './paint';
import { type Places, placeColumns, placeRows, standInOrder } from './placement';
import type { Sheet } from './ports';
import { inPlace } from './sortedRows';
import { asRead } from './textCells';
import { type TypedOver, typedOver } from './typedOver';
import { columnsByKey, markOf, type OwnSheet, type Workbook } from './workbook';

/** Asked when people typed over formulas: whether the formulas come back. */
export type Restore = (sheet: Sheet, typed: readonly TypedOver[]) => boolean;
/** A report to be written: the sheet, how it is made at a placement, and what to do with typed-over formulas. */
export interface ReportTask {
  readonly own: OwnSheet;
  readonly isNew: boolean;
  readonly make: (placement?: Placement) => ReportPlan;
  readonly restore: Restore;
}

/** What became of a report: whether anything was written, and where its columns stand. */
export interface WrittenReport {
  readonly changed: boolean;
  readonly place: SheetPlace;
}

/**
 * Writes a report, or repairs it where it is not as planned; a person's choices in it stay. A report that is as planned
 * is only read.
 */
export function writeReport(workbook: Workbook, task: ReportTask): WrittenReport {
  const { own, isNew, restore } = task;
  const { sheet } = own;
  const { plan, region, found, inOrder, columns } = place(workbook, task);
  const written = (changed: boolean): WrittenReport => ({ changed, place: { title: sheet.getName(), columns } });
  const stamp = fingerprint(JSON.stringify([plan, region.rows, region.columns]));
  const sameLayout = stamp === own.stamp;
  const dressing = { sheet, plan, region, isNew };
  const pictures = { sheet, plan, region, drawn: own.drawn };
  const isWhole = (): boolean => isDressed(workbook, dressing) && isDrawn(pictures);
  if (inOrder && sameLayout && isAsPlanned(region, found) && isWhole()) return written(false);
  const typed = isNew ? [] : typedOver(region, found, !sameLayout);
  const keep = typed.length > 0 && !restore(sheet, typed) ? typed : [];
  paint(sheet, region, contentOf(found, { keep, sameLayout }));
  dressReport(workbook, dressing);
  const drawn = draw(workbook.services, pictures);
  own.mark.setValue(markOf(plan.key, sheet, { stamp, drawn }));
  return written(true);
}

interface Placed {
  readonly plan: ReportPlan;
  readonly region: Region;
  /** Each row where it belongs, wherever it stood. */
  readonly found: Found;
  readonly columns: Places;
  /** Rows and spanned columns stood as planned: formulas still name what they are to name. */
  readonly inOrder: boolean;
}

/** Finds where the report's rows and columns stand; those that are missing are inserted, unused ones go. */
function place(workbook: Workbook, { own: { sheet }, isNew, make, restore }: ReportTask): Placed {
  const seen = (): Found => (isNew ? NOTHING : look(sheet, (values) => plainCells(values, workbook.toDay)));
  const planned = make();
  let found = seen();
  const before = columnsByKey(found.values[0] ?? []);
  const keys = planned.columns.map(({ key }) => key);
  const standing = placeColumns(sheet, keys, before);
  const isTogether = standTogether(planned.columns, standing);
  const columns = isTogether ? standing : putInOrder(sheet, planned, standing);
  if (!isNew && keys.some((key) => columns.get(key) !== before.get(key))) found = seen();
  const keyColumn = columns.get('key') ?? 1;
  const names = new Set(planned.rows.map(({ key }) => key));
  const unused = unusedRows(found, names, columns);
  const typed = numbersOverNames(found, unused, columns);
  if (typed.length > 0) restore(sheet, typed);
  if (dropRows(sheet, unused)) found = seen();
  const present = keyedRows(found, keyColumn);
  const wanted = planned.rows.flatMap(({ key, spare }) => (spare && !present.has(key) ? [] : [key]));
  const rows = placeRows(sheet, wanted, { found: present, keyColumn });
  if (!isNew && wanted.some((key) => !present.has(key))) found = seen();
  const plan = make({ rows, columns, gid: sheet.getSheetId() });
  const left = [...keyedRows(found, keyColumn)].flatMap(([key, row]) => (rows.has(key) ? [] : [row]));
  const region = regionOf(plan, { rows, columns }, left);
  if (standInOrder(wanted, present)) return { plan, region, found, columns, inOrder: isTogether };
  const stood = keyedRows(found, keyColumn);
  const origins = new Map([...rows].map(([key, row]) => [row, stood.get(key) ?? row]));
  return { plan, region, found: inPlace(found, region, origins), columns, inOrder: false };
}

const NOTHING: Found = { values: [], formulas: [], formats: [], backgrounds: [] };

/** The planned cells, and emptied ones where a row of an earlier plan stayed; what the core judged stands there as anywhere. */
function regionOf(
  plan: ReportPlan,
  { rows, columns }: { rows: Places; columns: Places },
  left: readonly number[],
): Region {
  const last = plan.cells[plan.cells.length - 1] ?? [];
  const leftover = plan.columns.map((_, index) => (last[index]?.kind === 'judged' ? last[index] : LEFTOVER));
  return {
    rows: [...plan.rows.map(({ key }) => rows.get(key) ?? 0), ...left],
    columns: plan.columns.map(({ key }) => columns.get(key) ?? 0),
    cells: [...plan.cells, ...left.map(() => leftover)],
  };
}

interface Kept {
  readonly keep: readonly TypedOver[];
  readonly sameLayout: boolean;
}

/** A person's choice stays, as does what they put into a cell that we leave empty, and what is to stay in place of a formula. */
function contentOf(found: Found, { keep, sameLayout }: Kept) {
  const kept = new Map(keep.map(({ row, column, value }) => [`${row}:${column}`, value]));
  return (row: number, column: number, cell: Cell): string | number | boolean => {
    const formula = found.formulas[row - 1]?.[column - 1] ?? '';
    const stays = cell.kind === 'input' || cell.kind === 'judged' || (cell.kind === 'empty' && sameLayout);
    if (!stays) return kept.get(`${row}:${column}`) ?? cell.content;
    return formula || valueIn(found, row, column) || cell.content;
  };
}

/** A value is written back as it was; a day as its number. */
function valueIn({ values }: Found, row: number, column: number): string | number | boolean {
  const value = values[row - 1]?.[column - 1] ?? '';
  return typeof value === 'string' && isDay(value) ? serialOfDay(value) : asRead(value);
}
