import { firstDayOf, isDay, type Month, monthOf } from '../core/funnel/calendar';
import type { Required } from '../core/plan/goal/planMonth';
import { grammarOf } from '../core/words/languages';
import { say } from '../core/words/say';
import type { GoalSheet } from '../sheets/goalInputs';
import { VERSION_COLUMNS, VERSION_ROWS } from '../sheets/goalVersions';
import type { PlainCell } from '../sheets/readSettings';
import { dayOfSerial, serialOfDay } from '../sheets/serial';
import { goalSheetOf } from './goal';
import type { Assurance } from './goalTypes';
import { runsOf } from './runs';
import { sheetOf, type Workbook } from './workbook';

/** A plan to be frozen. */
interface Adopted {
  readonly month: Month;
  readonly choice: Assurance;
  readonly goal: number;
  readonly required: Required;
}

/** Lists an adopted plan on «Декомпозиция», on top of those before; gives its number among those of its month. */
export function freezePlan(workbook: Workbook, adopted: Adopted): number {
  const sheet = goalSheetOf(workbook);
  if (sheet === undefined) return 0;
  const lines = VERSION_ROWS.map((row) => VERSION_COLUMNS.map((column) => serialIn(sheet.cell(row, column))));
  const ofMonth = lines.filter(
    (line) => typeof line[1] === 'number' && monthOf(dayOfSerial(line[1])) === adopted.month,
  );
  const n = 1 + Math.max(0, ...ofMonth.map(([label]) => Number(/\d+/.exec(String(label))?.[0] ?? 0)));
  writeVersions(workbook, sheet, [lineOf(workbook, adopted, n), ...lines.slice(0, -1)]);
  return n;
}

type Line = readonly PlainCell[];

function lineOf(workbook: Workbook, { month, choice, goal, required }: Adopted, n: number): Line {
  const { services, spreadsheet, language } = workbook;
  const at = services.Utilities.formatDate(
    new Date(),
    spreadsheet.getSpreadsheetTimeZone(),
    grammarOf(language).dayPattern,
  );
  const label = say(language, 'goal.version', { n, at });
  const how = say(language, `goal.choice.${choice}`);
  const { leads = '', spend = '' } = required;
  return [label, serialOfDay(firstDayOf(month)), workbook.who, how, goal, leads, spend];
}

/** A day is written back as its number. */
const serialIn = (cell: PlainCell): PlainCell => (typeof cell === 'string' && isDay(cell) ? serialOfDay(cell) : cell);

function writeVersions(workbook: Workbook, goal: GoalSheet, lines: readonly Line[]): void {
  const { sheet } = sheetOf(workbook, 'goal');
  const columns = VERSION_COLUMNS.map((key, index) => ({ index, place: goal.columnOf(key) ?? 0 }));
  columns.sort((a, b) => a.place - b.place);
  for (const down of runsOf(VERSION_ROWS.map((key) => goal.rowOf(key) ?? 0)))
    for (const across of runsOf(columns.map(({ place }) => place))) {
      const picked = columns.slice(across.index, across.index + across.count);
      const cells = lines
        .slice(down.index, down.index + down.count)
        .map((line) => picked.map(({ index }) => line[index] ?? ''));
      sheet.getRange(down.start, across.start, down.count, across.count).setValues(cells);
    }
}
