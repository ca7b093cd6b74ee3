import type { ReportPlan } from '../sheets/sheetPlan';
import { choiceRule, offers } from './choices';
import { areHighlighted, setHighlights } from './highlights';
import { placeOf, type Region } from './paint';
import type { Range, Sheet } from './ports';
import { runsOf } from './runs';
import { setWidths } from './widths';
import type { Workbook } from './workbook';

/** A report whose cells are written, to be given all that is not a cell's. */
export interface Dressing {
  readonly sheet: Sheet;
  readonly plan: ReportPlan;
  readonly region: Region;
  readonly isNew: boolean;
}

/** Hides, groups, drop-downs, highlights, protection; in a new sheet also panes and widths. */
export function dressReport(workbook: Workbook, dressing: Dressing): void {
  const { services } = workbook;
  const { sheet, plan, isNew } = dressing;
  hide(dressing);
  group(dressing);
  const open = choiceCells(dressing);
  for (const { cell, choice } of open) cell.setDataValidation(choiceRule(services, choice));
  setHighlights(services, sheet, { highlights: plan.highlights, isNew });
  if (isNew || !isProtected(workbook, sheet)) protect(sheet, [...open.map(({ cell }) => cell), ...freeCells(dressing)]);
  if (!isNew) return;
  sheet.setFrozenRows(plan.frozenRows);
  if (plan.frozenColumns > 0) sheet.setFrozenColumns(plan.frozenColumns);
  setWidths(sheet, plan.columns);
}

/** Whether the drop-downs, the highlights and the protection are there. */
export function isDressed(workbook: Workbook, dressing: Dressing): boolean {
  const { sheet, plan } = dressing;
  return (
    choiceCells(dressing).every(({ cell, choice }) => offers(cell.getDataValidation(), choice)) &&
    areHighlighted(sheet, plan.highlights) &&
    isProtected(workbook, sheet)
  );
}

/** A protection that is there stays as people set it: they may have made it stricter. */
const isProtected = ({ services }: Workbook, sheet: Sheet): boolean =>
  sheet.getProtections(services.SpreadsheetApp.ProtectionType.SHEET).length > 0;

/** Whoever types over a formula is warned; cells of choice are free. */
function protect(sheet: Sheet, open: readonly Range[]): void {
  const protection = sheet.protect().setWarningOnly(true);
  if (open.length > 0) protection.setUnprotectedRanges([...open]);
}

const choiceCells = ({ sheet, plan, region }: Dressing): { cell: Range; choice: ReportPlan['choices'][number] }[] => {
  const [row, column] = [placeOf(plan.rows, region.rows), placeOf(plan.columns, region.columns)];
  return plan.choices.map((choice) => {
    const [first, last] = [row(choice.row), row(choice.through ?? choice.row)];
    return { choice, cell: sheet.getRange(first, column(choice.column), Math.max(1, last - first + 1), 1) };
  });
};

function freeCells({ sheet, plan, region }: Dressing): Range[] {
  const [row, column] = [placeOf(plan.rows, region.rows), placeOf(plan.columns, region.columns)];
  return (plan.free ?? []).map((spot) => sheet.getRange(row(spot.row), column(spot.column)));
}

/** Groups the rows of each block anew: blocks move when others grow, groups do not, and a run that was cut off left some. */
function group({ sheet, plan, region }: Dressing): void {
  if (plan.groups.length === 0) return;
  const row = placeOf(plan.rows, region.rows);
  sheet.getRange(1, 1, Math.max(...region.rows), 1).shiftRowGroupDepth(-1);
  for (const { first, last } of plan.groups)
    sheet.getRange(row(first), 1, row(last) - row(first) + 1, 1).shiftRowGroupDepth(1);
}

function hide({ sheet, plan, region, isNew }: Dressing): void {
  const hidden = <T extends { readonly hidden?: boolean }>(keys: readonly T[], places: readonly number[]): number[] =>
    keys.flatMap((key, index) => (key.hidden ? [places[index] ?? 0] : [])).sort((a, b) => a - b);
  if (!isNew) {
    const folding = plan.rows.flatMap(({ folds }, index) => (folds ? [region.rows[index] ?? 0] : []));
    for (const { start, count } of runsBetween(folding, Math.max(...region.rows))) sheet.showRows(start, count);
    sheet.showColumns(1, Math.max(...region.columns));
  }
  for (const { start, count } of runsOf(hidden(plan.rows, region.rows))) sheet.hideRows(start, count);
  for (const { start, count } of runsOf(hidden(plan.columns, region.columns))) sheet.hideColumns(start, count);
}

/** The rows from the first to the last without some of them, as runs. */
function runsBetween(without: readonly number[], last: number) {
  const left = Array.from({ length: last }, (_, index) => index + 1).filter((row) => !without.includes(row));
  return runsOf(left);
}
