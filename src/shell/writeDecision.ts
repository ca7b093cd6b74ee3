import { addDays } from '../core/funnel/calendar';
import { UserError } from '../core/funnel/problem';
import { canCarryTo, carriedReason, LONGEST_DAYS } from '../core/meeting';
import { say } from '../core/words/say';
import { writeDay } from '../core/words/writeDay';
import { DECISION_KEY, DECISIONS_HEAD_ROWS, type DecisionColumn } from '../sheets/decisions';
import { type DecisionRow, decisionRows } from '../sheets/readDecisions';
import type { PlainCell } from '../sheets/readSettings';
import { serialOfDay } from '../sheets/serial';
import { tellingOf } from './goal';
import { bringMeeting } from './meetingSheets';
import type { DecisionAnswer, NewDecision } from './meetingTypes';
import { listed } from './openDecisions';
import { growRows } from './placement';
import type { Services } from './ports';
import { putRow } from './putRow';
import { reviewDecisions } from './reviewMeeting';
import { type OpenBook, readTable, sheetOf } from './workbook';
import { openToWrite } from './writeWhole';

type Cells = { readonly [C in DecisionColumn]?: PlainCell | undefined };

const byKey = (cells: Cells): { readonly [column: string]: PlainCell | undefined } =>
  Object.fromEntries(Object.entries(cells).map(([column, cell]) => [`${DECISION_KEY}${column}`, cell]));

/** Adds a decision as a row of «Решения», journalled, and checks the sheet anew. */
export function addDecision(services: Services, { what, owner, due, cause }: NewDecision): void {
  const open = openToWrite(services);
  const workbook = bringMeeting(open);
  const table = readTable(workbook, 'decisions');
  const rows = decisionRows(table, open.book.today);
  const id = Math.max(0, ...rows.map(({ decision }) => decision.id)) + 1;
  const at = Math.max(DECISIONS_HEAD_ROWS, ...rows.map(({ row }) => row)) + 1;
  growRows(sheetOf(workbook, 'decisions').sheet, at);
  const cells = byKey({ id, what, owner, due: due === undefined ? due : serialOfDay(due), cause });
  putRow(workbook, table, { key: 'decisions', at, action: actionOf(open, 'action.decision', id), cells });
  reviewDecisions(workbook, tellingOf(open));
}

/**
 * Writes what became of a decision, journalled: done, or the reason and a new day; of «Решения» nothing else is written.
 *
 * @throws UserError noDecision, decisionChanged, noReason, farDue
 */
export function answerDecision(services: Services, answer: DecisionAnswer): void {
  const { id, seen, carried } = answer;
  const open = openToWrite(services);
  const { workbook, book, settings } = open;
  const table = readTable(workbook, 'decisions');
  const row = decisionRows(table, book.today).find(({ decision }) => decision.id === id);
  if (row === undefined) throw new UserError({ code: 'noDecision', n: id });
  if (isAnswered(row, answer)) return; // the answer that it was written did not arrive
  if (!isAsSeen(open, row, seen)) throw new UserError({ code: 'decisionChanged', n: id, isStale: true });
  const cells = carried ? carriedCells(open, row, carried) : { state: say(settings.language, 'decision.state.done') };
  const action = actionOf(open, carried ? 'action.decisionCarried' : 'action.decisionDone', id);
  putRow(workbook, table, { key: 'decisions', at: row.row, action, cells: byKey(cells) });
}

/** Whether an answer stands there already: it is given once more where nobody heard that it was written. */
function isAnswered({ decision }: DecisionRow, { seen, carried }: DecisionAnswer): boolean {
  if (decision.what !== seen.what) return false;
  if (carried === undefined) return decision.state === 'done';
  const { due, reason = '' } = decision;
  return due === carried.due && reason !== seen.reason && reason.endsWith(carried.reason.trim());
}

/** Whether a decision is still open and says what the page showed. */
function isAsSeen({ settings }: OpenBook, { decision }: DecisionRow, seen: DecisionAnswer['seen']): boolean {
  const { what, reason, until } = listed(decision, settings);
  return decision.state === 'open' && what === seen.what && reason === seen.reason && until === seen.until;
}

function carriedCells(
  { book: { today }, settings }: OpenBook,
  { decision }: DecisionRow,
  { reason, due }: NonNullable<DecisionAnswer['carried']>,
): Cells {
  if (reason.trim() === '') throw new UserError({ code: 'noReason' });
  if (!canCarryTo(due, today))
    throw new UserError({ code: 'farDue', day: writeDay(addDays(today, LONGEST_DAYS), settings) });
  return { due: serialOfDay(due), reason: carriedReason(decision, reason.trim(), settings) };
}

const actionOf = (
  { settings }: OpenBook,
  key: 'action.decision' | 'action.decisionDone' | 'action.decisionCarried',
  n: number,
): string => say(settings.language, key, { n });
