import { UserError } from '../core/funnel/problem';
import { dealRow } from '../sheets/dealRow';
import { DEALS_HEAD_ROWS } from '../sheets/deals';
import { STAGED } from '../sheets/readDeals';
import type { PlainCell } from '../sheets/readSettings';
import { bringDeals, dealPlaces } from './dealsSheet';
import { fingerprint } from './fingerprint';
import { growRows } from './placement';
import type { Services, Sheet } from './ports';
import { runsOf } from './runs';
import type { DealSlice } from './sidebarTypes';
import { isLeft, type Staging, stagingIn } from './unfinished';
import { openBook, openWorkbook, STAGING_MARK, sheetOf, type Workbook } from './workbook';
import { writeLines } from './writeLines';

/**
 * Begins an upload of deals and gives its batch. Until it is confirmed its rows are as not there; what somebody else left
 * unconfirmed is taken out first. The sheet is made long enough for all of them at once.
 *
 * @throws UserError importRunning, while somebody else uploads; columnMissing
 */
export function beginDeals(services: Services, deals: number): string {
  const open = openBook(openWorkbook(services));
  const before = stagingIn(open.workbook.staging);
  if (before !== undefined && !isLeft(before, open.workbook.who)) {
    throw new UserError({ code: 'importRunning', who: before.who });
  }
  if (before !== undefined) takeOut(open.workbook, before);
  const workbook = bringDeals(open);
  const { sheet } = sheetOf(workbook, 'deals');
  dealPlaces(workbook, sheet);
  growRows(sheet, Math.max(sheet.getLastRow(), DEALS_HEAD_ROWS) + deals);
  const batch = services.Utilities.getUuid();
  const staging: Staging = { batch, who: workbook.who, since: Date.now() };
  workbook.spreadsheet.addDeveloperMetadata(STAGING_MARK, JSON.stringify(staging));
  return batch;
}

/**
 * Adds a slice of deals below the last row of «Сделки», in as many calls however many they are.
 *
 * @throws UserError importGone, when the upload was cancelled meanwhile; columnMissing
 */
export function stageDeals(services: Services, { batch, deals }: DealSlice): void {
  const workbook = openWorkbook(services);
  requireStaging(workbook, batch);
  if (deals.length === 0) return;
  const { sheet } = sheetOf(workbook, 'deals');
  const from = Math.max(sheet.getLastRow(), DEALS_HEAD_ROWS) + 1;
  const lines = deals.map((deal, index) => {
    return { row: from + index, id: deal.id, cells: markedRow(dealRow(workbook.language, deal), STAGED + batch) };
  });
  writeLines(sheet, dealPlaces(workbook, sheet), lines);
}

/** A deal's cells with the add-on's own behind them: nothing to check yet, the batch, and what the import wrote. */
export const markedRow = (cells: readonly PlainCell[], batch: string): PlainCell[] => [
  ...cells,
  '',
  batch,
  fingerprint(JSON.stringify(cells)),
];

/** Takes an upload out again; the table is as it was before it. */
export function cancelDeals(services: Services, batch: string): void {
  const workbook = openWorkbook(services);
  const staging = stagingIn(workbook.staging);
  if (staging?.batch === batch) takeOut(workbook, staging);
}

/** @throws UserError importGone */
export function requireStaging({ staging }: Workbook, batch: string): void {
  if (stagingIn(staging)?.batch !== batch) throw new UserError({ code: 'importGone' });
}

/** Deletes the rows of an upload, then its mark. */
export function takeOut(workbook: Workbook, { batch }: Staging): void {
  const own = workbook.sheets.get('deals');
  if (own !== undefined) deleteRows(own.sheet, rowsOf(own.sheet, STAGED + batch));
  workbook.staging?.remove();
}

function rowsOf(sheet: Sheet, batch: string): number[] {
  const values = sheet.getDataRange().getValues();
  const column = (values[0] ?? []).indexOf('batch');
  return values.flatMap((line, index) => (column >= 0 && line[column] === batch ? [index + 1] : []));
}

/** Deletes rows, the lowest first, one call for rows that stand together. A sheet keeps one row below its heads. */
export function deleteRows(sheet: Sheet, rows: readonly number[]): void {
  for (const { start, count } of runsOf([...rows].sort((a, b) => a - b)).reverse()) {
    if (start + count > sheet.getMaxRows()) sheet.insertRowsAfter(sheet.getMaxRows(), 1);
    sheet.deleteRows(start, count);
  }
}
