import { type DayRecord, type Deal, dealsToRecords, type Problem, UserError } from '../../src/core';
import { readDay } from '../../src/core/importing/days';
import { linesOf, readRows } from '../../src/core/importing/rows';

const HEADINGS = {
  id: ['deal_id', 'id'],
  created: ['lead_date', 'created'],
  source: ['source'],
  paid: ['paid_date', 'paid'],
};

/** Headings of what a list may have beside these. */
const MORE = {
  manager: ['manager'],
  segment: ['segment'],
  amount: ['amount'],
  scheduledOn: ['scheduled_date'],
  dueOn: ['due_date'],
  confirmedOn: ['confirmed_date'],
  heldOn: ['held_date'],
  lostOn: ['lost_date'],
  firstAnswerMinutes: ['first_answer_minutes'],
} as const satisfies { readonly [K in keyof Deal]?: readonly string[] };

/** Leads and payments of each day and source, as the core counts them; `nameless` is the source of deals that name none. */
export const countDeals = (deals: readonly Deal[], nameless: string): DayRecord[] =>
  dealsToRecords(deals, { unassigned: nameless, kept: ['leads', 'payments'] }).records;

/**
 * A list of deals (deal_id, lead_date, source, paid_date; of the other columns those that say something of a deal). A line
 * without an id is a deal of its own.
 *
 * @throws UserError noDealColumns, lineCells, lineBadDay
 */
export function readDeals(text: string): Deal[] {
  const [header, ...rows] = readRows(linesOf(text), text.split('\n', 1)[0]?.includes(';') ? ';' : ',');
  const columns = columnsOf(header?.cells ?? []);
  const plain = plainOf(header?.cells ?? []);
  return rows.flatMap(({ line, cells }): Deal[] => {
    if (cells.every((cell) => cell.trim() === '')) return [];
    if (cells.length !== header?.cells.length)
      refuse({ code: 'lineCells', line, found: cells.length, expected: header?.cells.length });
    const [id, created, source, paid] = [columns.id, columns.created, columns.source, columns.paid].map(
      (at) => cells[at]?.trim() ?? '',
    );
    const more = Object.entries(MORE).flatMap(([key, [name]]) => {
      const cell = cells[plain.indexOf(name)]?.trim() ?? '';
      return cell === '' ? [] : [[key, valueIn(key, cell, line)] as const];
    });
    return [
      {
        ...(Object.fromEntries(more) as Partial<Deal>),
        id: id || `line ${line}`,
        created: dayIn(created ?? '', line),
        ...(source && { source }),
        ...(paid && { paidOn: dayIn(paid, line) }),
      },
    ];
  });
}

function valueIn(key: string, cell: string, line: number): string | number {
  if (key.endsWith('On')) return dayIn(cell, line);
  const number = Number(cell.replace(',', '.'));
  return (key === 'amount' || key === 'firstAnswerMinutes') && Number.isFinite(number) ? number : cell;
}

const plainOf = (header: readonly string[]): string[] => header.map((cell) => cell.trim().toLowerCase());

function columnsOf(header: readonly string[]): Record<keyof typeof HEADINGS, number> {
  const plain = plainOf(header);
  const places = Object.entries(HEADINGS).map(([key, names]) => {
    const place = plain.findIndex((cell) => names.includes(cell));
    return [key, place < 0 ? refuse({ code: 'noDealColumns', heading: names[0] }) : place] as const;
  });
  return Object.fromEntries(places) as Record<keyof typeof HEADINGS, number>;
}

const dayIn = (written: string, line: number): string =>
  readDay(written, 'dayFirst') ?? refuse({ code: 'lineBadDay', line, found: written });

function refuse(problem: Problem): never {
  throw new UserError(problem);
}
