import { isDay } from '../core/funnel/calendar';
import { LOG_KEY } from '../sheets/constraintLog';
import { DECISION_KEY, decisionKey } from '../sheets/decisions';
import { HYPOTHESIS_KEY, keyOf, NUMBERS } from '../sheets/hypotheses';
import type { SheetTable } from '../sheets/readSettings';
import { serialOfDay } from '../sheets/serial';
import { type JournalLine, type JournalRow, record, UNDOES } from './journal';
import { requireOpen } from './permissions';
import type { Sheet } from './ports';
import { beginWork, endWork } from './unfinished';
import { type OpenBook, readTable, sheetOf, type Workbook } from './workbook';
import { putPlaced } from './writePlaced';

/** Columns whose cells are days: the journal tells them as days. */
export const DAY_COLUMNS: readonly string[] = [
  ...[keyOf('start'), keyOf('decided'), decisionKey('due'), `${LOG_KEY}week`, `${LOG_KEY}next`],
  ...['specialWeek', 'normFrom', 'planMonth'],
];
const NUMBER_COLUMNS: readonly string[] = [...NUMBERS.map(keyOf), decisionKey('id'), `${LOG_KEY}id`];

/** What changes in rows of a sheet of people's decisions, and how the journal calls it. */
interface Decided {
  readonly sheet: Sheet;
  readonly action: string;
  readonly lines: readonly JournalLine[];
}

/**
 * Journals what changes in rows of people's decisions, then writes it; after a cut the next call writes what is left.
 *
 * @throws UserError sheetClosed
 */
export function writeDecided(workbook: Workbook, { sheet, action, lines }: Decided, write: () => void): void {
  const { place = '' } = lines[0] ?? {};
  requireOpen(workbook, sheet.getRange(place.slice(place.lastIndexOf('!') + 1)));
  const batch = workbook.services.Utilities.getUuid();
  beginWork(workbook, batch);
  record(workbook, { batch, who: workbook.who, action, lines });
  write();
  endWork(workbook);
}

/** The lines of a decision, which tell cells of rows by their columns; nothing where an action is none. */
export function decisionLines(lines: readonly JournalRow[]): readonly JournalRow[] | undefined {
  const cells = lines.filter(({ metric }) => metric !== UNDOES);
  const isDecision = ({ day, metric }: JournalRow): boolean =>
    day === '' && !/^(deals:|source:|reconciled:|manager:)/.test(metric); // nothing else is without a day
  return cells.length > 0 && cells.every(isDecision) ? cells : undefined;
}

/** A sheet that holds decisions. */
export interface DecidedOn {
  readonly key: 'settings' | 'hypotheses' | 'decisions' | 'constraintLog';
  readonly table: SheetTable;
}

/** The sheet that a decision was written on: the keys of its columns tell. */
export function decidedOn({ workbook, settingsTable }: OpenBook, lines: readonly JournalRow[]): DecidedOn {
  const isOf = (prefix: string): boolean => lines.every(({ metric }) => metric.startsWith(prefix));
  const key = isOf(HYPOTHESIS_KEY)
    ? 'hypotheses'
    : isOf(DECISION_KEY)
      ? 'decisions'
      : isOf(LOG_KEY)
        ? 'constraintLog'
        : 'settings';
  if (key === 'settings' || !workbook.sheets.has(key)) return { key: 'settings', table: settingsTable };
  return { key, table: readTable(workbook, key) };
}

/** Writes what a cut left of a decision, where its rows still stand as the cut left them. */
export function finishDecided(open: OpenBook, lines: readonly JournalRow[]): void {
  const { key, table } = decidedOn(open, lines);
  const cells = lines.flatMap(({ place, metric, was, now }) => {
    const [row, column] = [rowIn({ place }), table.columns.get(metric) ?? 0];
    return [
      {
        row,
        column,
        was,
        present: String(table.cells[row - 1]?.[column - 1] ?? ''),
        text: now,
        now: cellFor(metric, now),
      },
    ];
  });
  if (cells.some(({ column, present, was, text }) => column === 0 || (present !== was && present !== text))) return;
  putPlaced(
    sheetOf(open.workbook, key).sheet,
    cells.filter(({ present, text }) => present !== text),
    table.cells,
  );
}

/** The row in which a cell that the journal tells of stood. */
export const rowIn = ({ place }: Pick<JournalRow, 'place'>): number => Number(/\d+$/.exec(place)?.[0] ?? 0);

/** What a cell held, from the journal's text: a day as its number, a planned number as a number. */
export function cellFor(column: string, text: string): string | number {
  if (DAY_COLUMNS.includes(column) && isDay(text)) return serialOfDay(text);
  const isNumber = column.startsWith('plan:') || NUMBER_COLUMNS.includes(column);
  return isNumber && text !== '' && Number.isFinite(Number(text)) ? Number(text) : text;
}
