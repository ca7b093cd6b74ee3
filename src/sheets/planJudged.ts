import { quoted } from './a1';
import { type Book, wordIn } from './book';
import { inputSums } from './checksum';
import { lastDayEntered } from './daysFormulas';
import type { Grid } from './grid';
import type { MetricRow } from './metricRows';
import { goalOf, type MonthOnGrid } from './planGoal';
import { type Cell, empty, formula } from './sheetPlan';
import { signalCriterion, signalText, tableOn } from './signalTable';

/** What the core says of the month in words. */
export type PlanText = 'forecast' | 'chance' | 'constraint' | 'worth';
/** What it says in numbers: the forecast of what the month is counted by, with its range. */
export type PlanNumber = 'mean' | 'low' | 'high';
/** A step of the way from the plan to what there is: a column of a waterfall. */
export type StepPart = 'base' | 'up' | 'down' | 'whole';
/** Where the forecast's numbers stand, hidden. */
const OUTLOOK: readonly (readonly [PlanNumber, string])[] = [
  ['mean', 'plan'],
  ['low', 'toDate'],
  ['high', 'actual'],
];

/** Names of the cells with the forecast: most likely, and from where to where. */
export const outlookAt = (grid: Grid, part: PlanNumber): string =>
  grid.at('outlook', OUTLOOK.find(([one]) => one === part)?.[1] ?? 'plan');

/** What the core says of the month shown; before it said anything, how to ask. */
export function planText(book: Book, { from }: MonthOnGrid, part: PlanText): Cell {
  if (book.weeks === undefined) return empty('label');
  const said = signalText(tableOn(book.weeks), 's:text', signalCriterion('plan', [quoted(part), from]));
  const otherwise = part === 'forecast' ? quoted(wordIn(book)('week.notComputed')) : '""';
  const style = part === 'forecast' || part === 'constraint' ? 'answer' : 'hint';
  return formula(part === 'forecast' ? `IF(${said}="";${otherwise};${said})` : said, 'general', style);
}

/** The forecast's numbers; where there is none, what there is. */
export function outlookCells(book: Book, { grid, from }: MonthOnGrid): { readonly [column: string]: Cell } {
  const goal = goalOf(book);
  if (goal === undefined || book.weeks === undefined) return {};
  const table = tableOn(book.weeks);
  const actual = `SUM(${grid.at(goal.id, 'actual')})`;
  return Object.fromEntries(
    OUTLOOK.map(([part, column]) => {
      const found = signalText(table, 's:number', signalCriterion('plan', [quoted(part), from]));
      return [column, formula(`IF(${found}="";${actual};MAX(${actual};${found}))`, 'general', 'helper')];
    }),
  );
}

/** A number or the name of a step of the way from plan to actual. */
export function stepText(
  book: Book,
  { from }: MonthOnGrid,
  { step, part }: { readonly step: number; readonly part: StepPart | 'label' },
): string {
  if (book.weeks === undefined) return '""';
  const key = signalCriterion('step', [from, String(step), quoted(part)]);
  return signalText(tableOn(book.weeks), part === 'label' ? 's:text' : 's:number', key);
}

/** The mark that says whether a metric can be believed; of ratios nothing is said. */
export function trustCell(book: Book, { isRatio, id }: Pick<MetricRow, 'isRatio' | 'id'>): Cell {
  if (isRatio || book.weeks === undefined) return empty();
  const found = signalText(tableOn(book.weeks), 's:mark', signalCriterion('trust', [quoted(id)]));
  return formula(found, 'general', 'mark');
}

/** When the core looked at the month, and whether its days have changed since. */
export function computedCell(book: Book, { from }: MonthOnGrid): Cell {
  if (book.weeks === undefined) return empty('hint');
  const [table, word] = [tableOn(book.weeks), wordIn(book)];
  const found = (part: string, column: 's:text' | 's:number'): string =>
    signalText(table, column, signalCriterion('plan', [quoted(part), from]));
  const [at, sum, through] = [found('at', 's:text'), found('sum', 's:number'), found('through', 's:number')];
  const isOld = `OR(${lastDayEntered(book)}>${through};ABS(${inputSums(book, through)}-${sum})>=1)`;
  return formula(
    `IF(${at}="";"";${quoted(word('week.computedAt'))}&${at}&IF(${isOld};${quoted(word('week.changedSince'))};""))`,
    'general',
    'hint',
  );
}
