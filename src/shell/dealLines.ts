import { say } from '../core/words/say';
import { DEAL_COLUMNS, DEALS_HEAD_ROWS } from '../sheets/deals';
import { batchOf, type DealLine, dealCellsOf, dealLines, sumOf } from '../sheets/dealTable';
import type { PlainCell } from '../sheets/readSettings';
import { dealsTableOf, writeDealChecks } from './dealsSheet';
import { fingerprint } from './fingerprint';
import { isNoted } from './isNoted';
import { chunksOf, type JournalLine, type JournalRow } from './journal';
import { growRows } from './placement';
import { deleteRows } from './stageDeals';
import { type OpenBook, sheetOf, type Workbook } from './workbook';
import { writeLines } from './writeLines';

/** A row of «Сделки» before and after: absent where it was or will not be there. */
export interface DealStep {
  readonly was?: readonly PlainCell[];
  readonly now?: readonly PlainCell[];
}
/** Key in the journal of deals that an import added: how many; the rows themselves say whose they are. */
export const DEALS_ADDED = 'deals:added';
/** Key of rows that were changed, added again or taken out: before and after, as JSON. */
const DEALS_CHANGED = 'deals:changed';
/** Steps as lines of the journal, as many in each as a cell can take. */
export function linesOfSteps({ language }: Workbook, steps: readonly DealStep[]): JournalLine[] {
  const place = say(language, 'sheet.deals');
  return chunksOf(steps).map((chunk) => ({
    ...{ place, metric: DEALS_CHANGED },
    was: JSON.stringify(chunk.map(({ was }) => was ?? null)),
    now: JSON.stringify(chunk.map(({ now }) => now ?? null)),
  }));
}

/** The steps that lines of the journal tell. */
export function stepsIn(lines: readonly JournalRow[]): DealStep[] {
  return lines.flatMap(({ metric, was, now }) => {
    if (metric !== DEALS_CHANGED) return [];
    const after = rowsIn(now);
    return rowsIn(was).map((before, index) => stepOf(before, after[index]));
  });
}

const stepOf = (was: readonly PlainCell[] | undefined, now: readonly PlainCell[] | undefined): DealStep => ({
  ...(was && { was }),
  ...(now && { now }),
});

function rowsIn(text: string): (PlainCell[] | undefined)[] {
  const rows: unknown = JSON.parse(text);
  if (!Array.isArray(rows)) return [];
  return rows.map((row: unknown) => (Array.isArray(row) ? row.map((cell: unknown) => plain(cell)) : undefined));
}

const plain = (cell: unknown): PlainCell =>
  typeof cell === 'number' || typeof cell === 'boolean' || typeof cell === 'string' ? cell : '';

/** What undoing an action does to deals, and how many of them somebody changed since, so that they stay. */
export function stepsBack(
  workbook: Workbook,
  lines: readonly JournalRow[],
): { readonly steps: readonly DealStep[]; readonly kept: number } {
  const isOfDeals = lines.some(({ metric }) => metric.startsWith('deals:'));
  const table = isOfDeals ? dealsTableOf(workbook) : undefined;
  if (table === undefined) return { steps: [], kept: 0 };
  const present = dealLines(table);
  const byId = new Map(present.map((line) => [line.id, line]));
  const batch = lines.find(({ metric }) => metric === DEALS_ADDED)?.batch;
  const added = batch === undefined ? [] : present.filter((line) => batchOf(line) === batch);
  const changed = stepsIn(lines);
  const replacedIds = new Set(changed.flatMap(({ was, now }) => (was && now ? [String(now[0])] : [])));
  const mine = added.filter(({ id }) => !replacedIds.has(id));
  const removals = mine
    .filter((line) => isAsImported(line) && !isNoted(table, line.row))
    .map((line): DealStep => ({ was: line.cells }));
  const back = changed.filter(({ now }) => isThere(byId, now)).map(({ was, now }) => stepOf(now, was));
  return { steps: [...removals, ...back], kept: mine.length - removals.length + changed.length - back.length };
}

/** Whether nobody changed the row since an import wrote it. */
const isAsImported = (line: DealLine): boolean => sumOf(line) === fingerprint(JSON.stringify(dealCellsOf(line.cells)));

/** Whether a row still is as an action left it; one that was taken out may come back. */
function isThere(byId: ReadonlyMap<string, DealLine>, now: readonly PlainCell[] | undefined): boolean {
  if (now === undefined) return true;
  const present = byId.get(String(now[0]));
  return present !== undefined && isSameDeal(present.cells, now);
}

const isSameDeal = (one: readonly PlainCell[], other: readonly PlainCell[]): boolean =>
  JSON.stringify(dealCellsOf(one)) === JSON.stringify(dealCellsOf(other));

/** Carries steps out on «Сделки», then «Проверка». What is as it should be already is left: after a cut it finishes the rest. */
export function takeSteps(open: Pick<OpenBook, 'workbook' | 'book'>, steps: readonly DealStep[]): void {
  const table = steps.length === 0 ? undefined : dealsTableOf(open.workbook);
  if (table === undefined) return;
  const { sheet } = sheetOf(open.workbook, 'deals');
  const columns = DEAL_COLUMNS.map((key) => table.columns.get(key) ?? 0);
  const byId = new Map(dealLines(table).map((line) => [line.id, line]));
  const placeOf = (cells: readonly PlainCell[] | undefined): number | undefined => byId.get(String(cells?.[0]))?.row;
  const replaced = steps.flatMap(({ was, now }): DealLine[] => {
    const row = placeOf(now);
    return was && now && row !== undefined ? [{ row, id: String(now[0]), cells: now }] : [];
  });
  writeLines(sheet, columns, replaced);
  const again = steps.flatMap(({ was, now }) => (was === undefined && now && placeOf(now) === undefined ? [now] : []));
  const from = Math.max(sheet.getLastRow(), DEALS_HEAD_ROWS) + 1;
  if (again.length > 0) growRows(sheet, from + again.length - 1);
  writeLines(
    sheet,
    columns,
    again.map((cells, index) => ({ row: from + index, id: String(cells[0]), cells })),
  );
  const gone = steps.flatMap(({ was, now }) => (now === undefined ? (placeOf(was) ?? []) : []));
  deleteRows(sheet, gone);
  const written = dealsTableOf(open.workbook);
  if (written !== undefined) writeDealChecks(open, written);
}
