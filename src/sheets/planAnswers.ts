import type { Metric } from '../core/funnel/metrics';
import { quoted } from './a1';
import { type Book, dayFormat, type FlowRow, flowRows, ratioRows, wordIn } from './book';
import { lastDayEntered, sumOfDays, todayCell } from './daysFormulas';
import type { Grid } from './grid';
import { MOST_RUNNING_SHOWN } from './meetingSignals';
import { goalOf, type MonthOnGrid } from './planGoal';
import { computedCell, type PlanText, planText } from './planJudged';
import { type Cell, type FormatKey, formula, text } from './sheetPlan';
import { signalCriterion, signalText, tableOn } from './signalTable';

const COPIED = ['plan', 'toDate', 'actual', 'pace', 'difference'];
/** What a month costs, and what a client or at least a lead does. */
const COSTS: readonly (readonly Metric[])[] = [['spend'], ['cac', 'cpl']];

type Cells = { readonly [column: string]: Cell };
type AnswerRow = readonly [row: string, cells: Cells];

/** The founder's questions: shall we make it, at what pace, what holds us back, at what cost, how fresh is the answer. */
export function answerRows(book: Book, month: MonthOnGrid): AnswerRow[] {
  const goal = goalOf(book);
  const judged = (part: PlanText): AnswerRow => [part, { label: planText(book, month, part) }];
  return [
    ...(goal === undefined ? [] : goalRows(book, month, goal)),
    ...(['forecast', 'chance', 'constraint', 'worth'] as const).map(judged),
    overdueRow(book),
    ...costRows(book, month),
    ['fresh', { ...freshCells(book), difference: computedCell(book, month) }],
  ];
}

/** Whose decisions are overdue; an empty row where none is. */
function overdueRow(book: Book): AnswerRow {
  if (book.weeks === undefined) return ['overdue', {}];
  const said = signalText(tableOn(book.weeks), 's:text', signalCriterion('overdue', []));
  return ['overdue', { label: formula(said, 'general', 'alert') }];
}

/** The hypotheses that run and the money in open deals, below all sources; empty where there is none. */
export function runningRows(book: Book): AnswerRow[] {
  const { weeks } = book;
  if (weeks === undefined) return [];
  const said = (n: number): string => signalText(tableOn(weeks), 's:text', signalCriterion('running', [String(n)]));
  const head = formula(`IF(${said(1)}="";"";${quoted(wordIn(book)('plan.running'))})`, 'general', 'title');
  const lines = Array.from(
    { length: MOST_RUNNING_SHOWN },
    (_, index): AnswerRow => [`running${index + 1}`, { label: formula(said(index + 1), 'general', 'label') }],
  );
  const money = signalText(tableOn(weeks), 's:text', signalCriterion('funnel', [quoted('stages'), quoted('said')]));
  return [
    ['trust', { label: text(wordIn(book)('trust.legend'), 'hint') }],
    ['running', { label: head }],
    ...lines,
    ['openMoney', { label: formula(money, 'general', 'label') }],
  ];
}

/** What stopped on the last day entered, and must not wait for Monday; else an empty row over the table. */
export function stopRow(book: Book): [row: string, cells: Cells] {
  if (book.weeks === undefined) return ['stop', {}];
  const [table, of] = [tableOn(book.weeks), signalCriterion('stop', [])];
  const isFresh = `${signalText(table, 's:number', of)}=${lastDayEntered(book)}`;
  return ['stop', { label: formula(`IF(${isFresh};"! "&${signalText(table, 's:text', of)};"")`, 'general', 'alert') }];
}

function goalRows(book: Book, { grid, from, to, last }: MonthOnGrid, goal: FlowRow): AnswerRow[] {
  const say = wordIn(book);
  const { id, label, format } = goal;
  const at = (column: string): string => grid.at(id, column);
  const entered = `MAX(${last};${from}-1)`;
  const need = `IF(AND(ISNUMBER(${at('plan')});${to}>${entered});MAX(0;${at('plan')}-SUM(${at('actual')}))/(${to}-${entered});"")`;
  const now = sumOfDays(book, id, { from: `(${last}-6)`, to: last });
  const goalCells = { label: text(say('plan.goal', { metric: label }), 'big'), ...copied(grid, { id, format }, 'big') };
  return [
    ['goal', goalCells],
    ['need', { label: text(say('plan.need')), plan: formula(need, format, 'big') }],
    ['now', { label: text(say('plan.now')), plan: formula(`IF(COUNT(${now})=0;"";(${now})/7)`, format) }],
  ];
}

/** Spend, and the cost of a client, as they stand against plan. */
function costRows(book: Book, { grid }: MonthOnGrid): AnswerRow[] {
  const { settings } = book;
  const shown = [
    ...flowRows(settings).filter(({ kept }) => kept),
    ...ratioRows(settings).filter(({ settled }) => settled !== undefined),
  ];
  return COSTS.flatMap((ids): AnswerRow[] => {
    const cost = ids.flatMap((id) => shown.find((one) => one.id === id) ?? [])[0];
    return cost === undefined ? [] : [[`top:${cost.id}`, { label: text(cost.label), ...copied(grid, cost, 'plain') }]];
  });
}

/** The cells of a metric's row below, shown above too. */
function copied(grid: Grid, { id, format }: { id: string; format: FormatKey }, style: 'big' | 'plain'): Cells {
  const at = (column: string): string => grid.at(id, column);
  return {
    ...Object.fromEntries(
      COPIED.map((column) => [column, formula(`IF(${at(column)}="";"";${at(column)})`, format, style)]),
    ),
    share: formula(`IF(${at('share')}="";"";${at('share')})`, 'share', style),
    mark: formula(`${at('mark')}&""`, 'general', 'mark'),
  };
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
