import { quoted } from './a1';
import { type Book, labelOf, wordIn } from './book';
import { inputSums } from './checksum';
import { monthName, serialOf } from './dateFormulas';
import { lastDayEntered, todayCell } from './daysFormulas';
import { sumWhere } from './formulas';
import { goalCell, goalFound, goalMonth, goalRow } from './goalGrid';
import type { Grid, ReportRow } from './grid';
import { type Cell, empty, formula, input, judged, text } from './sheetPlan';

/** The top of the sheet: what the core says, and what people type: month, goal, why, and the growth metric of the year. */
export function goalHeadRows(book: Book, grid: Grid): ReportRow[] {
  const word = wordIn(book);
  const revenue = labelOf(book.settings, 'revenue', 'money');
  const hint = (key: Parameters<typeof word>[0]): Cell => text(word(key), 'hint');
  return [
    goalRow('title', { label: text(word('sheet.goal'), 'title') }),
    goalRow('said', { label: saidCell(book) }),
    goalRow('at', { label: computedCell(book, grid) }),
    goalRow('month', {
      label: text(word('goal.month')),
      a: input('monthDay'),
      b: formula(`${monthName(book, goalMonth(grid).from)}&" "&YEAR(${goalMonth(grid).from})`, 'general', 'answer'),
      c: hint('goal.hint.month'),
      ...monthCells(book, grid),
    }),
    goalRow('goal', {
      label: text(word('goal.revenue', { metric: revenue })),
      a: input('money'),
      b: formula(`IF(ISNUMBER(${grid.at('goal', 'a')});"";${goalCell(grid)})`, 'money', 'ratio'),
      c: hint('goal.hint.revenue'),
      eff: effectiveGoal(grid),
    }),
    goalRow('yearGoal', {
      label: text(word('goal.yearGoal', { metric: revenue })),
      a: input('money'),
      c: hint('goal.hint.yearGoal'),
    }),
    goalRow('why', { label: text(word('goal.why')), a: input('text') }),
    goalRow('growth', {
      label: text(word('goal.growth')),
      a: input('text'),
      c: hint('goal.hint.growth'),
      noted: judged('text'),
    }),
    goalRow('growthWhy', { label: text(word('goal.growthWhy')), a: input('text') }),
    goalRow('space1', {}),
  ];
}

function monthCells(book: Book, grid: Grid): { readonly [column: string]: Cell } {
  const typed = grid.at('month', 'a');
  const [own, next] = [serialOf(`EOMONTH(${typed};-1)`), serialOf(`EOMONTH(${todayCell(book)};0)`)];
  return {
    from: formula(`IF(ISNUMBER(${typed});${own};${next})+1`, 'serial', 'helper'),
    to: formula(serialOf(`EOMONTH(${goalMonth(grid).from};0)`), 'serial', 'helper'),
  };
}

/** The goal typed, else what the table of the year says of the month. */
function effectiveGoal(grid: Grid): Cell {
  const down = (column: string): string => grid.area(['m1', column], ['q4', column]);
  const ofMonth = sumWhere(down('c'), [[down('from'), `"="&${goalMonth(grid).from}`]]);
  return formula(`IF(ISNUMBER(${grid.at('goal', 'a')});${grid.at('goal', 'a')};${ofMonth})`, 'general', 'helper');
}

function saidCell(book: Book): Cell {
  if (book.weeks === undefined) return empty('answer');
  const said = goalFound(book, 's:text', [quoted('what')]);
  return formula(`IF(${said}="";${quoted(wordIn(book)('goal.notComputed'))};${said})`, 'general', 'answer');
}

/** When the core looked at the goal, and whether the goal, the month or the days have changed since. */
function computedCell(book: Book, grid: Grid): Cell {
  if (book.weeks === undefined) return empty('hint');
  const word = wordIn(book);
  const found = (part: string, column: 's:text' | 's:number' = 's:number'): string =>
    goalFound(book, column, [quoted(part)]);
  const [at, sum, through] = [found('at', 's:text'), found('sum'), found('through')];
  const changed = [
    `${lastDayEntered(book)}>${through}`,
    `ABS(${inputSums(book, through)}-${sum})>=1`,
    `${goalMonth(grid).from}<>${found('month')}`,
    `ABS(SUM(${goalCell(grid)})-${found('asked')})>=1`,
  ];
  const mark = `IF(OR(${changed.join(';')});${quoted(word('goal.inputsChanged'))};"")`;
  return formula(`IF(${at}="";"";${quoted(word('goal.computedAt'))}&${at}&${mark})`, 'general', 'hint');
}
