import { UserError } from '../../src/core/funnel/problem';
import type { DayRecord, Inputs } from '../../src/core/funnel/records';
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
 * columns are ignored). Until deals have an analysis of their own, this is what a table takes from them.
 *
 * @param nameless the source of deals that name none
 * @throws UserError noDealColumns, lineCells, lineBadDay
 */
export function countDeals(text: string, nameless: string): DayRecord[] {
  const [header, ...rows] = readRows(linesOf(text), text.split('\n', 1)[0]?.includes(';') ? ';' : ',');
  const columns = columnsOf(header?.cells ?? []);
  const counts = new Map<string, { leads: number; payments: number }>();
  const count = (day: string, source: string, metric: 'leads' | 'payments'): void => {
    const key = `${day}\n${source}`;
    const before = counts.get(key) ?? { leads: 0, payments: 0 };
    counts.set(key, { ...before, [metric]: before[metric] + 1 });
  };
  for (const { line, cells } of rows) {
    if (cells.every((cell) => cell.trim() === '')) continue;
    if (cells.length !== header?.cells.length)
      refuse({ code: 'lineCells', line, found: cells.length, expected: header?.cells.length });
    const source = cells[columns.source]?.trim() || nameless;
    count(dayIn(cells[columns.created] ?? '', line), source, 'leads');
    const paid = cells[columns.paid] ?? '';
    if (paid.trim() !== '') count(dayIn(paid, line), source, 'payments');
  }
  return [...counts].map(([key, values]) => {
    const [day = '', source = ''] = key.split('\n');
    return { day, source, values: values satisfies Inputs };
  });
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

function refuse(problem: UserError['problem']): never {
  throw new UserError(problem);
}
