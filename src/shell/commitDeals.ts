import type { Deal } from '../core/funnel/records';
import { say } from '../core/words/say';
import { dealRow } from '../sheets/dealRow';
import { DEAL_COLUMNS } from '../sheets/deals';
import { type DealChange, type DealLine, dealCellsOf, dealLines, planDeals } from '../sheets/dealTable';
import { STAGED } from '../sheets/readDeals';
import { DEALS_ADDED, linesOfSteps } from './dealLines';
import { dealsTableOf, writeDealChecks } from './dealsSheet';
import type { JournalLine } from './journal';
import type { Sheet } from './ports';
import { deleteRows, markedRow } from './stageDeals';
import { type OpenBook, sheetOf, type Workbook } from './workbook';
import { writeLines } from './writeLines';

/** What confirming an upload does, found before anything is written. */
export function dealChange(workbook: Workbook, batch: string): DealChange | undefined {
  const table = dealsTableOf(workbook);
  return table && planDeals(dealLines(table), batch, (cells) => markedRow(dealCellsOf(cells), batch));
}

/** How many deals of a file would be new, and how many the table knows otherwise: found as if they were uploaded. */
export function dealsPreview(workbook: Workbook, deals: readonly Deal[]): { fresh: number; changed: number } {
  const table = dealsTableOf(workbook);
  const lines = deals.map((deal, index): DealLine => {
    return { row: index, id: deal.id, cells: markedRow(dealRow(workbook.language, deal), STAGED) };
  });
  const present = table === undefined ? [] : dealLines(table);
  const { added, replaced } = planDeals([...present, ...lines], '', (cells) => cells);
  return { fresh: added.length, changed: replaced.length };
}

/** The journal's lines of it: how many deals were added, and the rows that were replaced. */
export function dealJournal(workbook: Workbook, { added, replaced }: DealChange): JournalLine[] {
  const place = say(workbook.language, 'sheet.deals');
  const count = added.length > 0 ? [{ place, metric: DEALS_ADDED, now: added.length }] : [];
  return [
    ...count,
    ...linesOfSteps(
      workbook,
      replaced.map(({ was, now }) => ({ was: was.cells, now })),
    ),
  ];
}

/**
 * Makes an upload part of «Сделки»: known deals are updated in their rows, new ones stay where they were put, what was
 * known already goes; then «Проверка». Run again after a cut, it finishes what is left.
 */
export function writeDealChange(open: Pick<OpenBook, 'workbook' | 'book'>, change: DealChange): void {
  const { workbook } = open;
  const table = dealsTableOf(workbook);
  if (table === undefined) return;
  const { sheet } = sheetOf(workbook, 'deals');
  const { added, staged, replaced } = change;
  const columns = DEAL_COLUMNS.map((key) => table.columns.get(key) ?? 0);
  const updated = replaced.map(({ was, now }) => ({ ...was, cells: now }));
  writeLines(sheet, columns, updated);
  if (added.length === staged.length) confirm(sheet, columns, added);
  else {
    const moved = added.map((line, index) => ({ ...line, row: staged[index] ?? line.row }));
    writeLines(sheet, columns, moved);
    deleteRows(sheet, staged.slice(added.length));
  }
  const written = dealsTableOf(workbook);
  if (written !== undefined) writeDealChecks(open, written);
}

/** Where all deals are new, their rows say all but that they are confirmed. */
function confirm(sheet: Sheet, columns: readonly number[], added: readonly DealLine[]): void {
  const at = DEAL_COLUMNS.indexOf('batch');
  const batches = added.map((line) => ({ ...line, cells: line.cells.slice(at, at + 1) }));
  writeLines(sheet, columns.slice(at, at + 1), batches);
}
