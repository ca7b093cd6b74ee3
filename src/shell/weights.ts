import { INPUT_IDS } from '../core/funnel/metrics';
import { type WeekdayProfile, weekdayProfile } from '../core/norms/weekdayProfile';
import { lastDayEntered } from '../core/plan/planFact';
import { say } from '../core/words/say';
import { columnIn } from '../sheets/book';
import { readRecords } from '../sheets/readDays';
import { ownWeights, type PlainCell } from '../sheets/readSettings';
import { weightCells } from '../sheets/settingsContent';
import { WEEKDAY_ROWS } from '../sheets/settingsSheet';
import { record } from './journal';
import { cellName } from './paint';
import { runsOf } from './runs';
import { type OpenBook, sheetOf, type Workbook } from './workbook';

const SAME = 1e-9;

/**
 * Writes the weekday weights that plans are spread by: learned from the last eight weeks, or a person's own. One call,
 * and none when they are the same. Gives whether they were written.
 */
export function writeWeights(
  { workbook, book, settings, settingsTable, days }: OpenBook,
  own: readonly (number | undefined)[] = ownWeights(settingsTable),
): boolean {
  const records = readRecords(days, settings);
  const until = lastDayEntered(records, book.today);
  const profiles = new Map<(typeof INPUT_IDS)[number], WeekdayProfile>(
    until === undefined
      ? []
      : INPUT_IDS.map((id) => [id, weekdayProfile(records, id, { until, calendar: settings.calendar })]),
  );
  const weekdays = weightCells(profiles, own).flatMap((line, index) => {
    const row = book.settingRows.get(WEEKDAY_ROWS[index] ?? '');
    return row === undefined ? [] : [{ row, line }]; // one that somebody deleted comes back by a repair
  });
  const [rows, cells] = [weekdays.map(({ row }) => row), weekdays.map(({ line }) => line)];
  const columns = INPUT_IDS.map((id) => columnIn(settingsTable, `weight:${id}`));
  const present = (row: number, column: number): PlainCell => settingsTable.cells[row - 1]?.[column - 1] ?? '';
  const differs = cells.some((line, r) =>
    line.some((weight, c) => !isSame(present(rows[r] ?? 0, columns[c] ?? 0), weight)),
  );
  if (!differs) return false;
  const { sheet } = sheetOf(workbook, 'settings');
  if (!sheet.getRange(rows[0] ?? 1, columns[0] ?? 1).canEdit()) return false; // closed to this user: the next who may writes them
  const places = rows.flatMap((row) => columns.map((column) => ({ row, column })));
  journalTyped(
    workbook,
    settingsTable.title,
    places.map((place) => ({ ...place, value: present(place.row, place.column) })),
  );
  for (const down of runsOf(rows)) {
    for (const across of runsOf(columns)) {
      const lines = cells
        .slice(down.index, down.index + down.count)
        .map((line) => line.slice(across.index, across.index + across.count));
      sheet.getRange(down.start, across.start, down.count, across.count).setValues(lines);
    }
  }
  return true;
}

interface Present {
  readonly row: number;
  readonly column: number;
  readonly value: PlainCell;
}

/** Journals what cannot be a weight: somebody typed it in place of one. */
function journalTyped(workbook: Workbook, title: string, cells: readonly Present[]): void {
  const isTyped = ({ value }: Present): boolean =>
    typeof value === 'number' ? value < 0 || value > WEEKDAY_ROWS.length : value !== '';
  const { language, who } = workbook;
  const lines = cells
    .filter(isTyped)
    .map(({ row, column, value }) => ({ place: `${title}!${cellName(row, column)}`, was: value }));
  if (lines.length > 0) record(workbook, { batch: '', who, action: say(language, 'action.repair'), lines });
}

const isSame = (cell: PlainCell, weight: number): boolean => typeof cell === 'number' && Math.abs(cell - weight) < SAME;
