import { quoted } from './a1';
import { type Book, dayFormat, type FlowRow, flowRows, wordIn } from './book';
import { lastDayEntered, sumOfDays, todayCell } from './daysFormulas';
import type { Grid } from './grid';
import { type Cell, formula, text } from './sheetPlan';
import { signalCriterion, signalText, tableOn } from './signalTable';

/** What the founder looks at first: money where it is kept, else payments, else leads. */
const GOALS = ['revenue', 'payments', 'leads'];
const COPIED = ['plan', 'toDate', 'actual', 'pace', 'difference'];

/** The report's grid, and the names of its cells with the month's first and last day and the last day entered. */
export interface MonthOnGrid {
  readonly grid: Grid;
  readonly from: string;
  readonly to: string;
  readonly last: string;
}
type Cells = { readonly [column: string]: Cell };

/** The founder's three questions: shall we make it, at what pace, how fresh is the answer. */
export function answerRows(book: Book, month: MonthOnGrid): [row: string, cells: Cells][] {
  const kept = flowRows(book.settings).filter((flow) => flow.kept);
  const goal = GOALS.flatMap((id) => kept.find((flow) => flow.id === id) ?? [])[0];
  const rows: [string, Cells][] = goal === undefined ? [] : goalRows(book, month, goal);
  return [...rows, ['fresh', freshCells(book)]];
}

/** What stopped on the last day entered, and must not wait for Monday; else an empty row over the table. */
export function stopRow(book: Book): [row: string, cells: Cells] {
  if (book.weeks === undefined) return ['stop', {}];
  const [table, of] = [tableOn(book.weeks), signalCriterion('stop', [])];
  const isFresh = `${signalText(table, 's:number', of)}=${lastDayEntered(book)}`;
  return ['stop', { label: formula(`IF(${isFresh};"! "&${signalText(table, 's:text', of)};"")`, 'general', 'alert') }];
}

function goalRows(book: Book, { grid, from, to, last }: MonthOnGrid, goal: FlowRow): [string, Cells][] {
  const say = wordIn(book);
  const { id, label, format } = goal;
  const at = (column: string): string => grid.at(id, column);
  const entered = `MAX(${last};${from}-1)`;
  const need = `IF(AND(ISNUMBER(${at('plan')});${to}>${entered});MAX(0;${at('plan')}-SUM(${at('actual')}))/(${to}-${entered});"")`;
  const now = sumOfDays(book, id, { from: `(${last}-6)`, to: last });
  const goalCells = {
    label: text(say('plan.goal', { metric: label }), 'big'),
    ...Object.fromEntries(COPIED.map((column) => [column, formula(at(column), format, 'big')])),
    share: formula(at('share'), 'share', 'big'),
    mark: formula(at('mark'), 'general', 'mark'),
  };
  return [
    ['goal', goalCells],
    ['need', { label: text(say('plan.need')), plan: formula(need, format, 'big') }],
    ['now', { label: text(say('plan.now')), plan: formula(`IF(COUNT(${now})=0;"";(${now})/7)`, format) }],
  ];
}

function freshCells(book: Book): Cells {
  const say = wordIn(book);
  const last = lastDayEntered(book);
  const late = `${todayCell(book)}-1-${last}`;
  return {
    label: text(say('plan.fresh')),
    plan: formula(`IF(${last}>0;${last};"")`, dayFormat(book.settings.language)),
    toDate: formula(`IF(AND(${last}>0;${late}>0);${quoted(say('plan.late'))}&(${late});"")`, 'general', 'hint'),
  };
}
