import { type DayRecord, type Deal, dealsToRecords, type Problem, UserError } from '../../src/core';
import { readDay } from '../../src/core/importing/days';
import { linesOf, readRows } from '../../src/core/importing/rows';

const HEADINGS = {
  id: ['deal_id', 'id'],
  created: ['lead_date', 'created'],
  source: ['source'],
  paid: ['paid_date', 'paid'],
};

/**
 * Leads and payments of each day and source, counted from a list of deals (deal_id, lead_date, source, paid_date; other
 * columns are ignored) as the core counts them. A line without an id is a deal of its own.
 *
 * @param nameless the source of deals that name none
 * @throws UserError noDealColumns, lineCells, lineBadDay
 */
export function countDeals(text: string, nameless: string): DayRecord[] {
  const [header, ...rows] = readRows(linesOf(text), text.split('\n', 1)[0]?.includes(';') ? ';' : ',');
  const columns = columnsOf(header?.cells ?? []);
  const deals = rows.flatMap(({ line, cells }): Deal[] => {
    if (cells.every((cell) => cell.trim() === '')) return [];
    if (cells.length !== header?.cells.length)
      refuse({ code: 'lineCells', line, found: cells.length, expected: header?.cells.length });
    const [id, created, source, paid] = [columns.id, columns.created, columns.source, columns.paid].map(
      (at) => cells[at]?.trim() ?? '',
    );
    return [
      {
        id: id || `line ${line}`,
        created: dayIn(created ?? '', line),
        ...(source && { source }),
        ...(paid && { paidOn: dayIn(paid, line) }),
      },
    ];
  });
  return dealsToRecords(deals, { unassigned: nameless, kept: ['leads', 'payments'] }).records;
}

function columnsOf(header: readonly string[]): Record<keyof typeof HEADINGS, number> {
  const plain = header.map((cell) => cell.trim().toLowerCase());
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
