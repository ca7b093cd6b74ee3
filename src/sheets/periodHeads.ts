import { quoted } from './a1';
import { type Book, dayFormat, wordIn } from './book';
import { monthName, serialOf } from './dateFormulas';
import { lastDayEntered, todayCell } from './daysFormulas';
import { criterionFor } from './formulas';
import { type Grid, keyed, type ReportRow } from './grid';
import { allWords, CHOICES, chosenSource, isPeriod, LAST, PERIODS, type PeriodSheet } from './periodColumns';
import { type Cell, formula, input, localFormat, text } from './sheetPlan';

/** The rows above the metrics of «Недели» or «Месяцы», in the order of their keys below. */
export interface PeriodHeads {
  readonly hidden: readonly ReportRow[];
  readonly choices: readonly ReportRow[];
  /** Names of the periods, and a line under them. */
  readonly names: readonly ReportRow[];
}

/** The hidden bounds of the periods, what a person chooses, and the periods' names; `heads` names the other columns. */
export function periodHeads(
  book: Book,
  sheet: PeriodSheet,
  { grid, heads }: { readonly grid: Grid; readonly heads: { readonly [column: string]: string } },
): PeriodHeads {
  const row = (key: string, cell: (column: string) => Cell | undefined, hidden = false): ReportRow => ({
    key,
    ...(hidden && { hidden }),
    cell: (column) => keyed(key, column, cell(column)),
  });
  const bound = (key: 'from' | 'to') => row(key, (column) => boundCell(book, sheet, { grid, column, row: key }), true);
  const [title, choice] = choiceCells(book, sheet);
  return {
    hidden: [{ key: 'keys', hidden: true, cell: (column) => text(column, 'helper') }, bound('from'), bound('to')],
    choices: [row('title', (column) => title[column]), row('choice', (column) => choice[column])],
    names: [
      row('head', (column) => headCell(book, sheet, { grid, column, words: heads[column] ?? '' })),
      row('dates', (column) => dateCell(book, sheet, { grid, column })),
    ],
  };
}

type Cells = { readonly [column: string]: Cell };

function choiceCells(book: Book, sheet: PeriodSheet): readonly [title: Cells, choice: Cells] {
  const word = wordIn(book);
  const title = {
    label: text(word(`sheet.${sheet}`), 'title'),
    p4: text(word(`sheet.last.${sheet}`), 'hint'),
    [CHOICES.last.column]: input(dayFormat(book.settings.language)),
    p6: text(word(`hint.last.${sheet}`), 'hint'),
  };
  const choice = {
    [CHOICES.source.column]: input('text', word('sheet.allSources')),
    p1: text(word('hint.source'), 'hint'),
  };
  return [title, choice];
}

interface At {
  readonly grid: Grid;
  readonly column: string;
}

/** A period's name; a week that is not over says so, as a month does below its name. */
function headCell(book: Book, sheet: PeriodSheet, { grid, column, words }: At & { readonly words: string }): Cell {
  if (!isPeriod(column)) return text(words, 'head');
  const word = wordIn(book);
  const [from, to] = [grid.at('from', column), grid.at('to', column)];
  const unfinished = `IF(${to}>=${todayCell(book)};${quoted(` ${word('sheet.unfinished')}`)};"")`;
  const name =
    sheet === 'months'
      ? `${monthName(book, from, 'short')}&" "&YEAR(${from})`
      : `${quoted(`${word('sheet.weekShort')} `)}&ISOWEEKNUM(${from})&${unfinished}`;
  return formula(name, 'general', 'head');
}

function dateCell(book: Book, sheet: PeriodSheet, { grid, column }: At): Cell {
  if (!isPeriod(column)) return text('', 'subhead');
  if (sheet === 'weeks')
    return formula(grid.at('from', column), localFormat('shortDay', book.settings.language), 'subhead');
  const state = `IF(${grid.at('to', column)}>=${todayCell(book)};${quoted(wordIn(book)('sheet.unfinished'))};"")`;
  return formula(state, 'general', 'subhead');
}

/** First and last day of each period as plain numbers; the label column holds the source's criterion. */
function boundCell(
  book: Book,
  sheet: PeriodSheet,
  { grid, column, row }: At & { readonly row: 'from' | 'to' },
): Cell | undefined {
  if (column === 'label' && row === 'from')
    return formula(criterionFor(chosenSource(grid), allWords()), 'general', 'helper');
  if (!isPeriod(column)) return undefined;
  const from = grid.at('from', column);
  if (row === 'to')
    return formula(sheet === 'weeks' ? `${from}+6` : serialOf(`EOMONTH(${from};0)`), 'serial', 'helper');
  if (column === LAST) return formula(lastFrom(book, sheet, grid), 'serial', 'helper');
  const next = grid.at('from', PERIODS[PERIODS.indexOf(column) + 1] ?? LAST);
  return formula(sheet === 'weeks' ? `${next}-7` : serialOf(`EDATE(${next};-1)`), 'serial', 'helper');
}

/** The last period shown: the one of the day that a person typed, else of the last day entered, else of today. */
function lastFrom(book: Book, sheet: PeriodSheet, grid: Grid): string {
  const typed = grid.at(CHOICES.last.row, CHOICES.last.column);
  const entered = lastDayEntered(book);
  const day = `IF(ISNUMBER(${typed});${serialOf(typed)};IF(${entered}>0;${entered};${todayCell(book)}))`;
  return sheet === 'weeks' ? `${day}-WEEKDAY(${day};2)+1` : `${serialOf(`EOMONTH(${day};-1)`)}+1`;
}
