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
export function answerDecision(services: Services, { id, seen, carried }: DecisionAnswer): void {
  const open = openToWrite(services);
  const { workbook, book, settings } = open;
  const table = readTable(workbook, 'decisions');
  const row = decisionRows(table, book.today).find(({ decision }) => decision.id === id);
  if (row === undefined) throw new UserError({ code: 'noDecision', n: id });
  const { what, reason = '', state } = row.decision;
  if (state !== 'open' || what !== seen.what || reason !== seen.reason)
    throw new UserError({ code: 'decisionChanged', n: id });
  const cells = carried ? carriedCells(open, row, carried) : { state: say(settings.language, 'decision.state.done') };
  const action = actionOf(open, carried ? 'action.decisionCarried' : 'action.decisionDone', id);
  putRow(workbook, table, { key: 'decisions', at: row.row, action, cells: byKey(cells) });
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
