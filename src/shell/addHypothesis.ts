import { UserError } from '../core/funnel/problem';
import { say } from '../core/words/say';
import { columnIn } from '../sheets/book';
import { ASKED, HYPOTHESES_HEAD_ROWS, type HypothesisColumn, keyOf, triedName } from '../sheets/hypotheses';
import { hypothesisRows } from '../sheets/readHypotheses';
import type { PlainCell, SheetTable } from '../sheets/readSettings';
import { dayOfSerial, serialOfDay } from '../sheets/serial';
import { writtenAt } from './dates';
import { tellingOf } from './goal';
import { bringHypotheses } from './hypotheses';
import type { DecisionRequest, HypothesisRequest } from './hypothesisTypes';
import { record } from './journal';
import { cellName } from './paint';
import { growRows } from './placement';
import type { Services } from './ports';
import { reviewHypotheses } from './reviewHypotheses';
import { runsOf } from './runs';
import { type OpenBook, openBook, openWorkbook, readTable, sheetOf, type Workbook } from './workbook';

/** Adds a hypothesis as a row of «Гипотезы», journalled, and judges the sheet anew. */
export function addHypothesis(services: Services, request: HypothesisRequest): void {
  const open = openBook(openWorkbook(services));
  const workbook = bringHypotheses(open);
  const table = readTable(workbook, 'hypotheses');
  const rows = hypothesisRows(table);
  const id = Math.max(0, ...rows.map((row) => Number(row.cell('id')) || 0)) + 1;
  const at = Math.max(HYPOTHESES_HEAD_ROWS, ...rows.map(({ row }) => row)) + 1;
  const action = say(open.settings.language, 'action.hypothesis', { n: id });
  growRows(sheetOf(workbook, 'hypotheses').sheet, at);
  put(workbook, table, { at, action, cells: { ...cellsOf(request, open), id } });
  judge(open, workbook);
}

/**
 * Writes a decision beside a hypothesis, with its reason, journalled.
 *
 * @throws UserError noReason, noHypothesis
 */
export function decideHypothesis(services: Services, { id, decision, reason }: DecisionRequest): void {
  if (reason.trim() === '') throw new UserError({ code: 'noReason' });
  const open = openBook(openWorkbook(services));
  const { workbook, settings } = open;
  const table = readTable(workbook, 'hypotheses');
  const row = hypothesisRows(table).find((one) => one.cell('id') === id);
  if (row === undefined) throw new UserError({ code: 'noHypothesis', n: id });
  const word = say(settings.language, `decision.${decision}`);
  const action = say(settings.language, 'action.hypothesisDecision', { n: id, decision: word });
  put(workbook, table, { at: row.row, action, cells: { decision: word, reason: reason.trim() } });
}

function judge(open: OpenBook, workbook: Workbook): void {
  reviewHypotheses(workbook, tellingOf(open), writtenAt(workbook));
}

function cellsOf(request: HypothesisRequest, { settings }: OpenBook): Cells {
  const { metric, start, ...own } = request;
  return { ...own, metric: triedName(settings, metric), start: serialOfDay(start) };
}

type Cells = { readonly [C in HypothesisColumn]?: PlainCell };
interface Change {
  readonly at: number;
  readonly action: string;
  readonly cells: Cells;
}

/** Journals cells of a row, then writes those that change: one call for columns that stand together. */
function put(workbook: Workbook, table: SheetTable, { at, action, cells }: Change): void {
  const { sheet } = sheetOf(workbook, 'hypotheses');
  const changed = ASKED.flatMap((column) => {
    const place = columnIn(table, keyOf(column));
    const [was, now] = [table.cells[at - 1]?.[place - 1] ?? '', cells[column] ?? ''];
    return column in cells && String(was) !== String(now) ? [{ column, place, was, now }] : [];
  });
  if (changed.length === 0) return;
  const lines = changed.map(({ column, place, was, now }) => ({
    place: `${sheet.getName()}!${cellName(at, place)}`,
    metric: keyOf(column),
    was,
    now: column === 'start' && typeof now === 'number' ? dayOfSerial(now) : now,
  }));
  record(workbook, { batch: workbook.services.Utilities.getUuid(), who: workbook.who, action, lines });
  const ordered = changed.sort((a, b) => a.place - b.place);
  for (const { start, count, index } of runsOf(ordered.map(({ place }) => place)))
    sheet.getRange(at, start, 1, count).setValues([ordered.slice(index, index + count).map(({ now }) => now)]);
}
