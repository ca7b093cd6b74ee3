import { isDay } from '../core/funnel/calendar';
import type { Placement } from '../sheets/grid';
import { serialOfDay } from '../sheets/serial';
import type { Cell, ReportPlan } from '../sheets/sheetPlan';
import { choiceRule } from './choices';
import { plainCells } from './dates';
import { fingerprint } from './fingerprint';
import { setHighlights } from './highlights';
import { type Found, isAsPlanned, look, paint, type Region, type TypedOver, typedOver } from './paint';
import { placeColumns, placeRows } from './placement';
import type { Sheet } from './ports';
import { runsOf } from './runs';
import { setWidths } from './widths';
import { columnsByKey, markOf, type OwnSheet, type Workbook } from './workbook';

/** Asked when people typed over formulas: whether the formulas come back. */
export type Restore = (sheet: Sheet, typed: readonly TypedOver[]) => boolean;
/** A report to be written: the sheet, how it is made at a placement, and what to do with typed-over formulas. */
export interface ReportTask {
  readonly own: OwnSheet;
  readonly isNew: boolean;
  readonly make: (placement: Placement) => ReportPlan;
  readonly restore: Restore;
}

/**
 * Writes a report, or repairs it where it is not as planned; a person's choices in it stay. A report that is as planned
 * is only read. Gives whether anything was written.
 */
export function writeReport(workbook: Workbook, { own, isNew, make, restore }: ReportTask): boolean {
  const { sheet } = own;
  const found: Found = isNew ? NOTHING : look(sheet, (values) => plainCells(values, workbook.toDay));
  const planned = make(IN_ORDER);
  const columns = placeColumns(
    sheet,
    planned.columns.map(({ key }) => key),
    columnsByKey(found.values[0] ?? []),
  );
  const rows = placeRows(sheet, planned.rows.length, keyedRows(found, columns[0] ?? 1));
  const plan = make({ rows, columns });
  const region = { rows, columns, cells: withLeftovers(plan, rows.length) };
  const stamp = fingerprint(JSON.stringify([plan, rows, columns]));
  if (stamp === own.stamp && isAsPlanned(region, found)) return false;
  const typed = isNew ? [] : typedOver({ ...region, cells: plan.cells }, found, stamp !== own.stamp);
  const keep = typed.length > 0 && !restore(sheet, typed) ? typed : [];
  paint(sheet, region, contentOf(found, { keep, sameLayout: stamp === own.stamp }));
  dress(workbook, { sheet, plan, region, isNew });
  own.mark.setValue(markOf(plan.key, sheet, stamp));
  return true;
}

const NOTHING: Found = { values: [], formulas: [], formats: [], backgrounds: [] };
const IN_ORDER: Placement = { rows: [], columns: [] };
const LEFTOVER: Cell = { kind: 'empty', content: '', format: 'general', style: 'plain' };

/** Rows that carry a key, from above. */
const keyedRows = ({ values }: Found, keyColumn: number): number[] =>
  values.flatMap((row, index) => (index === 0 || (row[keyColumn - 1] ?? '') !== '' ? [index + 1] : []));

/** Rows of an earlier, longer plan are emptied. */
const withLeftovers = ({ cells, columns }: ReportPlan, rows: number): Cell[][] => [
  ...cells.map((row) => [...row]),
  ...Array.from({ length: Math.max(0, rows - cells.length) }, () => columns.map(() => LEFTOVER)),
];

/** A person's choice stays, as does what they put into a cell that we leave empty, and what is to stay in place of a formula. */
function contentOf(found: Found, { keep, sameLayout }: { keep: readonly TypedOver[]; sameLayout: boolean }) {
  const kept = new Map(keep.map(({ row, column, value }) => [`${row}:${column}`, value]));
  return (row: number, column: number, cell: Cell): string | number | boolean => {
    const formula = found.formulas[row - 1]?.[column - 1] ?? '';
    const theirs = cell.kind === 'input' || (cell.kind === 'empty' && sameLayout && formula === ''); // a formula there is ours, moved
    if (!theirs) return kept.get(`${row}:${column}`) ?? cell.content;
    return formula || choiceIn(found, row, column) || cell.content;
  };
}

/** A choice is written back as it was; a day as its number. */
function choiceIn({ values }: Found, row: number, column: number): string | number | boolean {
  const value = values[row - 1]?.[column - 1] ?? '';
  return typeof value === 'string' && isDay(value) ? serialOfDay(value) : value;
}

interface Dressing {
  readonly sheet: Sheet;
  readonly plan: ReportPlan;
  readonly region: Region;
  readonly isNew: boolean;
}

function dress(workbook: Workbook, { sheet, plan, region, isNew }: Dressing): void {
  const { services } = workbook;
  const place = { row: indexOf(plan.rows, region.rows), column: indexOf(plan.columns, region.columns) };
  hide(sheet, { plan, region, isNew });
  group(sheet, { plan, region, isNew });
  const open = plan.choices.map((choice) => {
    const cell = sheet.getRange(place.row(choice.row), place.column(choice.column));
    cell.setDataValidation(choiceRule(services, choice));
    return cell;
  });
  setHighlights(services, sheet, { highlights: plan.highlights, isNew });
  if (!isNew) return;
  sheet.setFrozenRows(plan.frozenRows);
  sheet.setFrozenColumns(plan.frozenColumns);
  setWidths(sheet, plan.columns);
  const protection = sheet.protect().setWarningOnly(true);
  if (open.length > 0) protection.setUnprotectedRanges(open);
}

/** Groups the rows of each block anew: blocks move when others grow, and groups do not move with them. */
function group(sheet: Sheet, { plan, region, isNew }: Omit<Dressing, 'sheet'>): void {
  if (plan.groups.length === 0) return;
  if (!isNew) sheet.getRange(1, 1, Math.max(...region.rows), 1).shiftRowGroupDepth(-1);
  for (const { from, to } of plan.groups) {
    sheet.getRange(region.rows[from - 1] ?? from, 1, to - from + 1, 1).shiftRowGroupDepth(1);
  }
}

const indexOf =
  (keys: readonly { readonly key: string }[], places: readonly number[]) =>
  (key: string): number =>
    places[keys.findIndex((one) => one.key === key)] ?? 1;

function hide(sheet: Sheet, { plan, region, isNew }: Omit<Dressing, 'sheet'> & { readonly region: Region }): void {
  const hidden = <T extends { readonly hidden?: boolean }>(keys: readonly T[], places: readonly number[]): number[] =>
    keys.flatMap((key, index) => (key.hidden ? [places[index] ?? 0] : [])).sort((a, b) => a - b);
  if (!isNew) {
    sheet.showRows(1, Math.max(...region.rows));
    sheet.showColumns(1, Math.max(...region.columns));
  }
  for (const { start, count } of runsOf(hidden(plan.rows, region.rows))) sheet.hideRows(start, count);
  for (const { start, count } of runsOf(hidden(plan.columns, region.columns))) sheet.hideColumns(start, count);
}
