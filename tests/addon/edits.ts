/** What people do to the sheets of a table by hand, one edit a line, through the API that the spreadsheet itself offers. */
import fc from 'fast-check';
import type { SheetKey } from '../../src/sheets/sheetPlan';
import { ownSheets } from './editedFacts';
import type { Table } from './table';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Where somebody does something: a sheet of ours or their own, a cell of it, and how many rows or columns. */
export interface Stroke {
  readonly edit: string;
  readonly on: SheetKey | 'own';
  readonly row: number;
  readonly column: number;
  readonly count: number;
}
interface Hand {
  readonly table: Table;
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly count: number;
  /** Never the same twice in a sequence: what is typed can be found again. */
  readonly number: number;
}
type Edit = (hand: Hand) => unknown;

/** The first of the numbers that people type in a sequence; nothing else in the table is as large. */
export const FIRST_TYPED = 7_000_001;
/** A text that people type, beside a number that nobody else types. */
export const noteOf = (number: number): string => `заметка ${number}`;

const cell = ({ sheet, row, column }: Hand): Range => sheet.getRange(row, column);
const block = ({ sheet, row, column, count }: Hand): Range => sheet.getRange(row, column, count, count);
const rows = ({ sheet, row, count }: Hand): Range => sheet.getRange(row, 1, count, sheet.getMaxColumns());
const columns = ({ sheet, column, count }: Hand): Range => sheet.getRange(1, column, sheet.getMaxRows(), count);
/** The nearest cell at or below the hand, in its column, that holds a formula; the cell itself where there is none. */
const formulaCell = (hand: Hand): Range => {
  const { sheet, row, column } = hand;
  const formulas = sheet.getRange(row, column, Math.max(1, sheet.getLastRow() - row + 1), 1).getFormulas();
  const found = formulas.findIndex(([formula]) => formula !== '');
  return sheet.getRange(row + Math.max(0, found), column);
};
/** A cell that shows no day: what is typed over a day becomes one. */
const notADay = (cell: Range): Range => {
  if (/[dmy]{2}/.test(cell.getNumberFormat())) throw new Error('a day');
  return cell;
};
/** A cell with a formula of ours that shows no day. */
const overFormula = (hand: Hand): Range => notADay(formulaCell(hand));
const move = (hand: Hand, by: (position: number, last: number) => number): void => {
  const { table, sheet } = hand;
  const last = table.spreadsheet.getSheets().length;
  sheet.activate();
  table.spreadsheet.moveActiveSheet(by(sheet.getIndex(), last));
};
const belowHeads = (hand: Hand): Range => {
  const { sheet, column } = hand;
  const [first, last] = [4, Math.max(4, sheet.getLastRow())];
  const width = column % 2 === 0 ? sheet.getMaxColumns() : Math.min(3, sheet.getMaxColumns()); // a part by mistake
  return sheet.getRange(first, 1, last - first + 1, width);
};

/** Edits by their names. */
export const EDITS: { readonly [name: string]: Edit } = {
  'insert rows': ({ sheet, row, count }) => sheet.insertRowsBefore(row, count),
  'delete rows': ({ sheet, row, count }) => sheet.deleteRows(row, count),
  'move rows': (hand) => hand.sheet.moveRows(rows(hand), 3 + (hand.number % 40)),
  'hide rows': ({ sheet, row, count }) => sheet.hideRows(row, count),
  'show rows': ({ sheet }) => sheet.showRows(1, sheet.getMaxRows()),
  'insert columns': ({ sheet, column, count }) => sheet.insertColumnsBefore(column, count),
  'delete columns': ({ sheet, column, count }) => sheet.deleteColumns(column, count),
  'move columns': (hand) => hand.sheet.moveColumns(columns(hand), 1 + (hand.number % 12)),
  'hide columns': ({ sheet, column, count }) => sheet.hideColumns(column, count),
  'show columns': ({ sheet }) => sheet.showColumns(1, sheet.getMaxColumns()),
  sort: (hand) => belowHeads(hand).sort({ column: 1 + (hand.number % 3), ascending: hand.number % 2 === 0 }),
  'rename the sheet': ({ sheet, number }) => sheet.setName(`Лист ${number} 'б'`),
  'swap the titles of two sheets': ({ table, sheet }) => {
    const [other] = table.spreadsheet.getSheets();
    const [one, two] = [sheet.getName(), other?.getName() ?? ''];
    sheet.setName('на время');
    other?.setName(one);
    sheet.setName(two);
  },
  'move the sheet to the left': (hand) => move(hand, (position) => Math.max(1, position - hand.count)),
  'move the sheet to the right': (hand) => move(hand, (position, last) => Math.min(last, position + hand.count)),
  'hide the sheet': ({ sheet }) => sheet.hideSheet(),
  'show the sheet': ({ sheet }) => sheet.showSheet(),
  'delete the sheet': ({ table, sheet }) => table.spreadsheet.deleteSheet(sheet),
  'add a sheet': ({ table, number }) => table.spreadsheet.insertSheet().getRange(2, 2).setValue(number),
  recolour: (hand) => block(hand).setBackground('#ff9900').setFontColor('#0000ff').setFontWeight('bold'),
  'recolour the tab': ({ sheet }) => sheet.setTabColor('#ff0000'),
  'type a number': (hand) => cell(hand).setValue(hand.number),
  'type a negative number': (hand) => notADay(cell(hand)).setValue(-hand.number),
  'type a text': (hand) => cell(hand).setValue(noteOf(hand.number)),
  'type a formula': (hand) => cell(hand).setFormula(`=${hand.number}+0`),
  'type a day': (hand) => cell(hand).setValue('20.11.2026'),
  'type over a formula': (hand) => overFormula(hand).setValue(hand.number),
  'type a text over a formula': (hand) => overFormula(hand).setValue(noteOf(hand.number)),
  'paste a text': (hand) => {
    const lines = Array.from({ length: hand.count }, (_, line) => [`${hand.number + line}`, '12 шт', '1 234,5', "'5"]);
    hand.sheet.getRange(hand.row, hand.column, hand.count, 4).setValues(lines);
  },
  'paste rows below': (hand) => rows(hand).copyTo(hand.sheet.getRange(hand.row + hand.count, 1)),
  'paste a block aside': (hand) => block(hand).copyTo(hand.sheet.getRange(hand.row, hand.column + hand.count)),
  clear: (hand) => block(hand).clearContent(),
  'clear all of it': (hand) => block(hand).clear(),
  'clear rows': (hand) => rows(hand).clearContent(),
  'clear columns': (hand) => columns(hand).clearContent(),
  'clear the sheet': ({ sheet }) => sheet.clear(),
  'protect the sheet': ({ sheet }) => sheet.protect().setWarningOnly(true),
  'protect cells': (hand) => block(hand).protect().setDescription('моё'),
  'copy cells to a new sheet': ({ table, sheet }) => {
    const copy = table.spreadsheet.insertSheet();
    const [last, width] = [
      Math.max(1, Math.min(60, sheet.getLastRow())),
      Math.max(1, Math.min(20, sheet.getLastColumn())),
    ];
    sheet.getRange(1, 1, last, width).copyTo(copy.getRange(1, 1));
  },
  'copy the sheet': ({ table, sheet }) => {
    sheet.activate();
    table.spreadsheet.duplicateActiveSheet();
  },
  filter: (hand) => {
    const { table, sheet, column } = hand;
    const { SpreadsheetApp } = table.host.globals as { SpreadsheetApp: GoogleAppsScript.Spreadsheet.SpreadsheetApp };
    const hidden = SpreadsheetApp.newFilterCriteria()
      .setHiddenValues([cell(hand).getDisplayValue()])
      .build();
    (sheet.getFilter() ?? belowHeads(hand).createFilter()).setColumnFilterCriteria(column, hidden);
  },
  'take the filter away': ({ sheet }) => sheet.getFilter()?.remove(),
  'change the format': (hand) => block(hand).setNumberFormat(hand.number % 2 === 0 ? '@' : 'dd.mm.yyyy'),
  merge: (hand) => hand.sheet.getRange(hand.row, hand.column, 1, hand.count + 1).merge(),
  freeze: ({ sheet, count }) => sheet.setFrozenRows(count),
  'take the choices away': (hand) => block(hand).clearDataValidations(),
  'write a note': (hand) => cell(hand).setNote('спросить Анну'),
};

const ON: readonly Stroke['on'][] = [
  ...(['days', 'days', 'days', 'days', 'settings', 'settings', 'rm', 'plan', 'weeks', 'months'] as const),
  ...(['goal', 'hypotheses', 'decisions', 'meeting', 'journal', 'own'] as const),
];

/** Any edit anywhere, seldom in the heads. */
export const someStroke: fc.Arbitrary<Stroke> = fc.record({
  edit: fc.constantFrom(...Object.keys(EDITS)),
  on: fc.constantFrom(...ON),
  row: fc.oneof(
    { weight: 1, arbitrary: fc.integer({ min: 1, max: 3 }) },
    { weight: 6, arbitrary: fc.integer({ min: 3, max: 130 }) },
  ),
  column: fc.oneof(
    { weight: 2, arbitrary: fc.integer({ min: 1, max: 20 }) },
    { weight: 1, arbitrary: fc.integer({ min: 1, max: 90 }) },
  ),
  count: fc.integer({ min: 1, max: 3 }),
});

/** Does an edit, and gives it as a line to read; undefined where the spreadsheet itself does not let anybody do it. */
export function edit(table: Table, stroke: Stroke, number: number): string | undefined {
  const sheet = sheetFor(table, stroke.on);
  const [rows, width] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  const row = seen(wrapped(stroke.row, Math.min(rows, sheet.getLastRow() + 2)), rows, (at) =>
    sheet.isRowHiddenByUser(at),
  );
  const column = seen(wrapped(stroke.column, Math.min(width, sheet.getLastColumn() + 2)), width, (at) =>
    sheet.isColumnHiddenByUser(at),
  );
  const line = `${stroke.edit}: «${sheet.getName()}», row ${row}, column ${column}, ${stroke.count}, ${number}`;
  try {
    EDITS[stroke.edit]?.({ table, sheet, row, column, count: stroke.count, number });
    return line;
  } catch (error) {
    if (/not in the local host/.test(String(error))) throw error;
    return undefined;
  }
}

const wrapped = (at: number, most: number): number => ((at - 1) % Math.max(1, most)) + 1;
/** The next row or column that is not hidden, or the one before it: a hand is where the eye is. */
function seen(at: number, most: number, isHidden: (at: number) => boolean): number {
  for (let next = at; next <= most; next++) if (!isHidden(next)) return next;
  for (let next = at; next > 1; next--) if (!isHidden(next)) return next;
  return at;
}

/** A sheet by what it is for, wherever it stands; one that is not there is replaced by the first of people's own. */
function sheetFor(table: Table, on: Stroke['on']): Sheet {
  const own = ownSheets(table);
  const sheets = table.spreadsheet.getSheets();
  const found = sheets.find((sheet) => own.get(sheet.getSheetId()) === on);
  const theirs = sheets.find((sheet) => !own.has(sheet.getSheetId()));
  const any = found ?? theirs ?? sheets[0];
  if (any === undefined) throw new Error('a spreadsheet without sheets');
  return any;
}
