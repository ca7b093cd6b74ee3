import { MOST_BEHIND } from '../core/plan/behindSaid';
import { MOST_CHANGED, MOST_WATCHED } from '../core/signals/weekSaid';
import { quoted } from './a1';
import { type Book, wordIn } from './book';
import { inputSums } from './checksum';
import { todayCell } from './daysFormulas';
import { type Grid, keyed, type ReportRow } from './grid';
import { BEFORE_LAST, LAST } from './periodColumns';
import { type Cell, formula } from './sheetPlan';
import {
  SIGNAL_KINDS,
  type SignalKind,
  signalAt,
  signalCriterion,
  signalRow,
  signalText,
  tableIn,
} from './signalTable';

/** Where the two lists begin. */
const [LEFT, RIGHT] = ['p1', 'p5'];

/** Cells that the lists need to know: the sheet's number at Google, and the chosen source's name, taken literally. */
export interface ListPlace {
  readonly grid: Grid;
  readonly gid: number;
}

/** The cell with the Monday of the week that the lists speak of. */
export const judgedWeek = (grid: Grid): string => grid.at('from', 'mark');

/** That week: the last one shown, or while it is not over the one before. */
export const judgedWeekCell = (book: Book, grid: Grid): Cell =>
  formula(
    `IF(${grid.at('to', LAST)}>=${todayCell(book)};${grid.at('from', BEFORE_LAST)};${grid.at('from', LAST)})`,
    'serial',
    'helper',
  );

/** The name of the cell with the chosen source, '' for all, as a criterion takes it. */
export const scopeCell = (grid: Grid): string => grid.at('to', 'label');

/** The rows above the grid: what is behind plan, what changed, what to keep an eye on; each leads to its cell. */
export function listRows(book: Book, place: ListPlace): ReportRow[] {
  const word = wordIn(book);
  const week = `" · "&${quoted(`${word('sheet.weekShort')} `)}&ISOWEEKNUM(${judgedWeek(place.grid)})`;
  const head = (words: string): Cell => formula(`${quoted(words)}&${week}`, 'general', 'title');
  const heads = { [LEFT]: head(word('week.behind')), [RIGHT]: head(word('week.changed')) };
  const row = (key: string, cells: { readonly [column: string]: Cell }): ReportRow => ({
    key,
    ...(FOLDING.includes(key) && { folds: true }),
    cell: (column) => keyed(key, column, cells[column]),
  });
  const changed = numbers(MOST_CHANGED).flatMap((n) => [
    row(`line${n}`, lineCells(book, place, n)),
    row(`rest${n}`, restCells(place, n)),
  ]);
  const watched = numbers(MOST_WATCHED).map((n) => row(`watch${n}`, watchCells(book, place, n)));
  const late = row('late1', {
    [LEFT]: formula(signalText(tableIn(place.grid), 's:text', lateOf(place.grid)), 'general', 'hint'),
  });
  return [row('lists', heads), ...changed, ...watched, late, row('space', {})];
}

/** The rows of the lists that are seen only while they say something: all but the first lines. */
export const FOLDING: readonly string[] = [
  ...numbers(MOST_CHANGED).flatMap((n) => [`line${n}`, `rest${n}`]),
  ...numbers(MOST_WATCHED).map((n) => `watch${n}`),
  'late1',
].slice(1);

/** Which rows of the lists can say something, whatever source and week is chosen: those for whose place the table has a line. */
export function rowsWithWords(rows: readonly { readonly key: string }[]): ReadonlySet<string> {
  const filled = new Set<string>();
  for (const { key } of rows) {
    const row = LIST_ROWS[key.slice(0, key.indexOf('|'))];
    if (row !== undefined) filled.add(`${row}${key.slice(key.lastIndexOf('|') + 1)}`);
  }
  return filled;
}

const LIST_ROWS: { readonly [kind: string]: string } = {
  [SIGNAL_KINDS.line]: 'line',
  [SIGNAL_KINDS.rest]: 'rest',
  [SIGNAL_KINDS.behind]: 'line',
  [SIGNAL_KINDS.behindRest]: 'rest',
  [SIGNAL_KINDS.watch]: 'watch',
  [SIGNAL_KINDS.late]: 'late',
};

function numbers(most: number): number[] {
  return Array.from({ length: most }, (_, index) => index + 1);
}

/** A criterion for a numbered line of the judged week. */
const ofScope = (grid: Grid, kind: SignalKind, n: number): string =>
  signalCriterion(kind, [judgedWeek(grid), scopeCell(grid), String(n)]);
const ofCompany = (grid: Grid, kind: SignalKind, n: number): string =>
  signalCriterion(kind, [judgedWeek(grid), '""', String(n)]);

/** What was corrected in the judged week after its review. */
const lateOf = (grid: Grid): string => signalCriterion('late', [judgedWeek(grid), '1']);

function lineCells(book: Book, { grid, gid }: ListPlace, n: number): { readonly [column: string]: Cell } {
  const key = `line${n}`;
  const position = grid.at(key, 'position');
  const otherwise = n === 1 ? calmOfSource(book, grid) : '""';
  return {
    position: formula(signalRow(tableIn(grid), ofScope(grid, 'line', n)), 'serial', 'helper'),
    [RIGHT]: formula(`IF(${position}=0;${otherwise};${linked({ grid, gid }, position)})`, 'general', 'link'),
    ...(n <= MOST_BEHIND && { [LEFT]: behindCell({ grid, gid }, n) }),
  };
}

/** A source of which nothing is said in a week that was reviewed is calm. */
const calmOfSource = (book: Book, grid: Grid): string =>
  `IF(${signalRow(tableIn(grid), ofCompany(grid, 'line', 1))}=0;"";${quoted(wordIn(book)('week.calm'))})`;

const restCells = ({ grid }: ListPlace, n: number): { readonly [column: string]: Cell } => ({
  [RIGHT]: formula(signalText(tableIn(grid), 's:text', ofScope(grid, 'rest', n)), 'general', 'hint'),
  ...(n <= MOST_BEHIND && {
    [LEFT]: formula(signalText(tableIn(grid), 's:text', ofCompany(grid, 'behindRest', n)), 'general', 'hint'),
  }),
});

function behindCell(place: ListPlace, n: number): Cell {
  const row = signalRow(tableIn(place.grid), ofCompany(place.grid, 'behind', n));
  return formula(`IF(${row}=0;"";${linked(place, row)})`, 'general', 'link');
}

function watchCells(book: Book, place: ListPlace, n: number): { readonly [column: string]: Cell } {
  const { grid } = place;
  const position = grid.at(`watch${n}`, 'position');
  const label = quoted(wordIn(book)('week.watch'));
  return {
    position: formula(signalRow(tableIn(grid), ofScope(grid, 'watch', n)), 'serial', 'helper'),
    label: formula(`IF(${position}=0;"";${label})`, 'general', 'hint'),
    [LEFT]: formula(`IF(${position}=0;"";${linked(place, position)})`, 'general', 'hint'),
  };
}

/** A row's text, leading to the judged week's cell of its metric where it has one. */
function linked({ grid, gid }: ListPlace, row: string): string {
  const [metric, words] = [signalAt(tableIn(grid), 's:metric', row), signalAt(tableIn(grid), 's:text', row)];
  const keys = grid.at('keys', 'key').replace(/\$\d+$/, '');
  const [last, before] = [grid.at('from', LAST), grid.at('from', BEFORE_LAST)];
  const column = `IF(${judgedWeek(grid)}=${last};COLUMN(${last});COLUMN(${before}))`;
  const cell = `ADDRESS(MATCH(${metric};${keys}:${keys};0);${column};4)`;
  return `IF(${metric}="";${words};HYPERLINK(${quoted(`#gid=${gid}&range=`)}&${cell};${words}))`;
}

/** When the signals were computed, and whether the days they were computed from have changed since. */
export function computedCell(book: Book, grid: Grid): Cell {
  const word = wordIn(book);
  const found = (part: string, column: 's:text' | 's:number'): string =>
    signalText(tableIn(grid), column, signalCriterion('computed', [quoted(part)]));
  const [at, sum, through] = [found('at', 's:text'), found('sum', 's:number'), found('through', 's:number')];
  const isOld = `ABS(${inputSums(book, through)}-${sum})>=1`;
  return formula(
    `IF(${at}="";${quoted(word('week.notComputed'))};${quoted(word('week.computedAt'))}&${at}&IF(${isOld};${quoted(word('week.changedSince'))};""))`,
    'general',
    'hint',
  );
}
