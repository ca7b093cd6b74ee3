/** A spreadsheet that holds as many cells as Google allows: what needs more room says so, changes nothing, and goes through once there is some. */
import { JOURNAL_COLUMNS } from '../../src/sheets/journal';
import { createdTable } from './keptTable';
import { DAY, VK, YANDEX } from './operations';
import { cellsIn, type Table } from './table';
import { typedIn } from './typed';

const MOST = 10_000_000;
const FILLERS = ['Выгрузка', 'Ещё выгрузка'];
const DECISION = { what: 'позвонить', owner: 'Ольга', due: '2026-11-27', cause: 'заявки' };

const titles = ({ spreadsheet }: Table): string[] => spreadsheet.getSheets().map((sheet) => sheet.getName());

/** Somebody keeps large exports in the same file, to the last cell. */
function fill(table: Table): void {
  const [wide, narrow] = FILLERS.map((title) => table.spreadsheet.insertSheet(title));
  narrow?.deleteColumns(2, narrow.getMaxColumns() - 1);
  wide?.insertRowsAfter(1, Math.floor((MOST - cellsIn(table)) / wide.getMaxColumns()));
  const left = MOST - cellsIn(table);
  if (left > 0) narrow?.insertRowsAfter(1, left);
}

function takeOut({ spreadsheet }: Table): void {
  for (const title of FILLERS) {
    const filler = spreadsheet.getSheetByName(title);
    if (filler) spreadsheet.deleteSheet(filler);
  }
}

it('keeps no empty columns beside the journal, whose lines would fill the file with them', () => {
  const journal = createdTable([YANDEX, VK]).spreadsheet.getSheetByName('Журнал');
  expect(journal?.getMaxColumns()).toBe(JOURNAL_COLUMNS.length);
});

it('refuses a day, whose line in the journal needs a row, and the first decision, which needs a sheet', () => {
  const [table, requests] = [createdTable([YANDEX, VK]), Object.entries({ saveDays: DAY, addDecision: DECISION })];
  const said = () => requests.map(([call, request]) => table.refusal(call, request));
  fill(table);
  const [typed, sheets] = [typedIn(table), titles(table)];
  const full = expect.stringMatching(/Google даёт 10 000 000 ячеек.*повторите; введённые числа на месте/);
  expect(said()).toEqual([full, full]);
  expect([typedIn(table), titles(table)]).toEqual([typed, sheets]);
  expect(table.refusal('openSidebar')).toBe(''); // it is still there to read
  takeOut(table);
  expect(said()).toEqual(['', '']);
  expect(typedIn(table).length).toBe(typed.length + 2); // the day, the decision
});
