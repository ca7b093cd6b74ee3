import { addDays, mondayOf } from '../core/funnel/calendar';
import { say } from '../core/words/say';
import { allWords, CHOICES, LAST, PERIODS } from '../sheets/periodColumns';
import type { PlainCell } from '../sheets/readSettings';
import { serialOfDay } from '../sheets/serial';
import { plainCells } from './dates';
import type { Services } from './ports';
import type { WeekCell } from './weekTypes';
import { columnsByKey, openWorkbook, sheetOf } from './workbook';

/**
 * Turns to «Недели», and selects a metric's cell in a week. The source and the last week chosen there are changed where
 * they show another: somebody asked to see this one.
 *
 * @throws UserError noTable, sheetMissing
 */
export function showWeeks(services: Services, cell?: WeekCell): void {
  const workbook = openWorkbook(services);
  const { sheet } = sheetOf(workbook, 'weeks');
  sheet.activate();
  if (cell === undefined) return;
  const values = plainCells(sheet.getDataRange().getValues(), workbook.toDay);
  const columns = columnsByKey(values[0] ?? []);
  const [rowOf, at] = [
    rowFinder(values, columns.get('key') ?? 1),
    (column: string): number => columns.get(column) ?? 1,
  ];
  const choose = (choice: { readonly row: string; readonly column: string }, value: string | number): void => {
    sheet.getRange(rowOf(choice.row) ?? 1, at(choice.column)).setValue(value);
  };
  const held = (row: string, column: string): PlainCell => values[(rowOf(row) ?? 1) - 1]?.[at(column) - 1] ?? '';
  const shown = String(held(CHOICES.source.row, CHOICES.source.column));
  const isShown = cell.source === undefined ? ['', ...allWords()].includes(shown) : shown === cell.source;
  if (!isShown) choose(CHOICES.source, cell.source ?? say(workbook.language, 'sheet.allSources'));
  const monday = mondayOf(cell.week);
  const column = PERIODS.find((period) => held('from', period) === serialOfDay(monday));
  if (column === undefined) choose(CHOICES.last, serialOfDay(addDays(monday, 6)));
  const row = rowOf(cell.metric);
  if (row !== undefined) sheet.getRange(row, at(column ?? LAST)).activate();
}

function rowFinder(values: readonly (readonly PlainCell[])[], keyColumn: number): (key: string) => number | undefined {
  return (key) => {
    const index = values.findIndex((row) => row[keyColumn - 1] === key);
    return index < 0 ? undefined : index + 1;
  };
}
