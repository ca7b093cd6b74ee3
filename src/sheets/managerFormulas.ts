import { quoted, wholeColumn } from './a1';
import { type Book, columnIn, wordIn } from './book';
import { A_NUMBER, type Condition, namedExactly, sumWhere } from './formulas';
import type { Grid } from './grid';
import { MANAGER_FLOWS } from './managerDays';
import { type Cell, empty, formula } from './sheetPlan';
import { signalCriterion, signalText, tableOn } from './signalTable';

/** A stretch of days on «Менеджеры»: the weeks compared, or as many before. */
export type ManagerSpan = 'now' | 'past';

/** First and last day of a stretch, as names of its cells. */
export const spanOf = (grid: Grid, span: ManagerSpan) => ({ from: grid.at(span, 'v1'), to: grid.at(span, 'v2') });
/** How many weeks are compared, as the name of a cell. */
export const weeksIn = (grid: Grid): string => grid.at('weeks', 'eff');

/** Sum of a flow of «Ввод менеджеров» over a stretch, of one manager or of all; nothing where none was entered. */
export function sumOfManagers(book: Book, flow: string, { from, to, manager }: Whose): string {
  const column = columnOf(book);
  if (column === undefined) return '""';
  const days: Condition[] = [
    [column('day'), `">="&${from}`],
    [column('day'), `"<"&${to}+1`],
  ];
  const whose: Condition = [column('manager'), manager === undefined ? '"<>"' : namedExactly(manager)];
  return sumWhere(column(flow), [...days, whose]);
}

interface Whose {
  readonly from: string;
  readonly to: string;
  readonly manager?: string;
}

const columnOf = ({ managerDays }: Book): ((key: string) => string) | undefined =>
  managerDays && ((key) => wholeColumn(managerDays.title, columnIn(managerDays, key)));

/** What the core says of managers, found by the parts of its key, which are expressions. */
export const managerFound = (book: Book, column: 's:text' | 's:number', parts: readonly string[]): string =>
  book.weeks === undefined ? '""' : signalText(tableOn(book.weeks), column, signalCriterion('manager', parts));

/** When the core compared managers, and whether the weeks or their days have changed since. */
export function managersComputed(book: Book, grid: Grid): Cell {
  const column = columnOf(book);
  if (column === undefined) return empty('hint');
  const word = wordIn(book);
  const found = (part: string, of: 's:text' | 's:number' = 's:number'): string =>
    managerFound(book, of, [quoted(part)]);
  const { to } = spanOf(grid, 'now');
  const upTo = [column('day'), `"<"&(${to}+1)`].join(';');
  const sums = MANAGER_FLOWS.map((id) => {
    const own = column(id);
    return `SUMIFS(${own};${upTo})+1000*COUNTIFS(${own};${A_NUMBER};${upTo})`;
  });
  const isOld = `OR(${to}<>${found('through')};ABS(${sums.join('+')}-${found('sum')})>=1)`;
  const at = found('at', 's:text');
  const told = `${quoted(word('managers.computedAt'))}&${at}&IF(${isOld};${quoted(word('week.changedSince'))};"")`;
  return formula(`IF(${at}="";${quoted(word('week.notComputed'))};${told})`, 'general', 'hint');
}
