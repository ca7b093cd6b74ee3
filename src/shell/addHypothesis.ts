import { UserError } from '../core/funnel/problem';
import { say } from '../core/words/say';
import { HYPOTHESES_HEAD_ROWS, HYPOTHESIS_KEY, type HypothesisColumn, triedName } from '../sheets/hypotheses';
import { decisionIn, hypothesisRows } from '../sheets/readHypotheses';
import type { PlainCell } from '../sheets/readSettings';
import { serialOfDay } from '../sheets/serial';
import { writtenAt } from './dates';
import { tellingOf } from './goal';
import { bringHypotheses } from './hypotheses';
import type { DecisionRequest, HypothesisRequest } from './hypothesisTypes';
import { growRows } from './placement';
import type { Services } from './ports';
import { putRow } from './putRow';
import { reviewHypotheses } from './reviewHypotheses';
import { type OpenBook, readTable, sheetOf, type Workbook } from './workbook';
import { openToWrite } from './writeWhole';

/** Adds a hypothesis as a row of «Гипотезы», journalled, and judges the sheet anew. */
export function addHypothesis(services: Services, request: HypothesisRequest): void {
  const open = openToWrite(services);
  const workbook = bringHypotheses(open);
  const table = readTable(workbook, 'hypotheses');
  const rows = hypothesisRows(table);
  const id = Math.max(0, ...rows.map((row) => Number(row.cell('id')) || 0)) + 1;
  const at = Math.max(HYPOTHESES_HEAD_ROWS, ...rows.map(({ row }) => row)) + 1;
  const action = say(open.settings.language, 'action.hypothesis', { n: id });
  growRows(sheetOf(workbook, 'hypotheses').sheet, at);
  putRow(workbook, table, { key: 'hypotheses', at, action, cells: byKey({ ...cellsOf(request, open), id }) });
  judge(open, workbook);
}

/**
 * Writes a decision beside a hypothesis, with its reason, journalled.
 *
 * @throws UserError noReason, noHypothesis, hypothesisChanged
 */
export function decideHypothesis(services: Services, request: DecisionRequest): void {
  const { id, seen, decision, reason, learned } = request;
  if (reason.trim() === '') throw new UserError({ code: 'noReason' });
  const open = openToWrite(services);
  const { workbook, settings, book } = open;
  const table = readTable(workbook, 'hypotheses');
  const row = hypothesisRows(table).find((one) => one.cell('id') === id);
  if (row === undefined) throw new UserError({ code: 'noHypothesis', n: id });
  const isSeen = row.text('belief') === seen.belief;
  if (isSeen && decisionIn(row) === decision && row.text('reason').endsWith(reason.trim())) return; // written, not heard
  if (!isSeen || decisionIn(row) !== undefined)
    throw new UserError({ code: 'hypothesisChanged', n: id, isStale: true });
  const word = say(settings.language, `decision.${decision}`);
  const action = say(settings.language, 'action.hypothesisDecision', { n: id, decision: word });
  const typed = { reason: beside(row.text('reason'), reason.trim()), learned: beside(row.text('learned'), learned) };
  const cells = byKey({ decision: word, ...typed, decided: serialOfDay(book.today) });
  putRow(workbook, table, { key: 'hypotheses', at: row.row, action, cells });
}

/** What somebody typed into the sheet before stays in front of what comes from the sidebar. */
const beside = (before: string, now: string | undefined): string | undefined =>
  now === undefined || before === '' || before === now ? now : `${before}; ${now}`;

function judge(open: OpenBook, workbook: Workbook): void {
  reviewHypotheses(workbook, tellingOf(open), writtenAt(workbook));
}

function cellsOf(request: HypothesisRequest, { settings }: OpenBook): Cells {
  const { metric, start, ...own } = request;
  return { ...own, metric: triedName(settings, metric), start: serialOfDay(start) };
}

type Cells = { readonly [C in HypothesisColumn]?: PlainCell | undefined };

const byKey = (cells: Cells): { readonly [column: string]: PlainCell | undefined } =>
  Object.fromEntries(Object.entries(cells).map(([column, cell]) => [`${HYPOTHESIS_KEY}${column}`, cell]));
