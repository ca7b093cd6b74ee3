import { INPUT_IDS } from '../core/funnel/metrics';
import { type Book, wordIn } from './book';
import { sumOfDays } from './daysFormulas';
import { dayFactor, weightOfDay } from './dayWeights';
import { type Grid, keyed, type ReportRow } from './grid';
import { funnelCell, funnelChart, funnelColumns, funnelHead } from './planFunnel';
import { goalOf, type MonthOnGrid } from './planGoal';
import { outlookAt, type StepPart, stepText } from './planJudged';
import { type Cell, type ChartPlan, type ColumnPlan, empty, formula, text } from './sheetPlan';

/** Hidden rows: a head, then the days of the longest month. */
const HEAD = 'days';
const DAYS = Array.from({ length: 31 }, (_, index) => `day${index + 1}`);
const [FIRST, LAST] = ['day1', 'day31'];
/** The most steps that a waterfall has: plan, the factors of the gap, actual. */
export const MOST_STEPS = 12;

const CURVE = ['label', 'done', 'plan', 'low', 'mean', 'high'] as const;
const FORECAST = ['low', 'mean', 'high'] as const;
const STEP = ['label', 'base', 'whole', 'up', 'down'] as const satisfies readonly (StepPart | 'label')[];
const curve = (part: (typeof CURVE)[number]): string => `curve:${part}`;
const step = (part: (typeof STEP)[number]): string => `step:${part}`;

/** Hidden columns of those rows: weights of the days, and what the pictures are drawn from. */
export const chartColumns: readonly ColumnPlan[] = [
  'dayFrom',
  'dayFactor',
  ...INPUT_IDS.map((id) => `weight:${id}`),
  'dayDone',
  ...CURVE.map(curve),
  ...STEP.map(step),
  ...funnelColumns.map(({ key }) => key),
].map((key) => ({ key, width: 30, hidden: true, spanned: true }));

const BLUE = '#1a73e8';
const SERIES = {
  curve: [
    { color: '#aecbfa', as: 'columns' },
    { color: '#5f6368', as: 'line' },
    { color: '#8ab4f8', as: 'line', dashed: true },
    { color: BLUE, as: 'line' },
    { color: '#8ab4f8', as: 'line', dashed: true },
  ],
  steps: [
    { color: 'none', as: 'columns' },
    { color: '#5f6368', as: 'columns' },
    { color: '#34a853', as: 'columns' },
    { color: '#ea4335', as: 'columns' },
  ],
} as const;
const WIDTH = 525;
/** Rows that the way from plan to actual takes, with one of air. */
const ROWS_OF_STEPS = 12;

/** The pictures: the month as it grows beside plan and forecast; the way from plan to actual; the funnel. `shown`: the rows that are seen, from the top. */
export function planCharts(book: Book, grid: Grid, shown: readonly string[]): ChartPlan[] {
  const goal = goalOf(book);
  if (goal === undefined) return [];
  const word = wordIn(book);
  const upTo = `day${MOST_STEPS}`;
  return [
    {
      key: 'curve',
      title: word('plan.chart.curve', { metric: goal.label }),
      area: grid.area([HEAD, curve('label')], [LAST, curve('high')]),
      at: { row: 'title', column: 'charts' },
      size: { width: WIDTH, height: 290 },
      series: SERIES.curve,
      legend: 'bottom',
    },
    {
      key: 'steps',
      title: word('plan.chart.steps'),
      area: grid.area([HEAD, step('label')], [upTo, step('down')]),
      at: { row: 'stop', column: 'charts' },
      size: { width: WIDTH, height: 260 },
      series: SERIES.steps,
      stacked: true,
      legend: 'none',
    },
    ...funnelChart(book, grid, {
      ...{ head: HEAD, rowOf: (index) => DAYS[index] ?? LAST, width: WIDTH },
      below: shown[shown.indexOf('stop') + ROWS_OF_STEPS] ?? 'sources',
    }),
  ];
}

/** The days of the month, hidden: the weight of each for every input, and the numbers behind the pictures. */
export function chartRows(book: Book, month: MonthOnGrid): ReportRow[] {
  return [
    { key: HEAD, hidden: true, cell: (column) => keyed(HEAD, column, headCell(book, column)) },
    ...DAYS.map((key, index) => {
      const cell = (column: string): Cell =>
        keyed(
          key,
          column,
          weightCell(book, month, { key, index, column }) ??
            funnelCell(book, month.grid, { index, column }) ??
            curveCell(book, month, { key, index, column }),
        );
      return { key, hidden: true, cell };
    }),
  ];
}

/** The names of the series, in the head. */
function headCell(book: Book, column: string): Cell | undefined {
  const word = wordIn(book);
  const names: { readonly [column: string]: string } = {
    [curve('done')]: word('rm.actual'),
    [curve('plan')]: word('rm.plan'),
    [curve('low')]: word('plan.chart.low'),
    [curve('mean')]: word('plan.chart.mean'),
    [curve('high')]: word('plan.chart.high'),
    [step('whole')]: word('plan.chart.whole'),
    [step('up')]: word('plan.chart.up'),
    [step('down')]: word('plan.chart.down'),
  };
  const name = names[column];
  return name === undefined ? funnelHead(book, column) : text(name, 'helper');
}

interface DayCell {
  readonly key: string;
  readonly index: number;
  readonly column: string;
}

function weightCell(book: Book, { grid, from, to }: MonthOnGrid, { key, index, column }: DayCell): Cell | undefined {
  const [day, factor] = [grid.at(key, 'dayFrom'), grid.at(key, 'dayFactor')];
  const onDay = (value: string): Cell => formula(`IF(${day}="";"";${value})`, 'general', 'helper');
  if (column === 'dayFrom') return formula(`IF(${from}+${index}>${to};"";${from}+${index})`, 'serial', 'helper');
  if (column === 'dayFactor') return onDay(dayFactor(book, day));
  return column.startsWith('weight:') ? onDay(weightOfDay(book, column.slice(7), { day, factor })) : undefined;
}

/** What the pictures are drawn from: every cell holds a number, as a picture may take an empty text for 0. */
function curveCell(book: Book, month: MonthOnGrid, { key, index, column }: DayCell): Cell {
  const goal = goalOf(book);
  if (goal === undefined) return empty('helper');
  const drawn = STEP.find((part) => step(part) === column);
  if (drawn !== undefined) return stepCell(book, month, { index, part: drawn });
  const content = growth(book, month, { key, index, goal: goal.id })[column];
  return content === undefined ? empty('helper') : formula(content, 'general', 'helper');
}

/** The month as it grows, by column: what is done, the plan, and the forecast, which sets out from what is done. */
function growth(
  book: Book,
  month: MonthOnGrid,
  { key, index, goal }: { key: string; index: number; goal: string },
): { readonly [column: string]: string } {
  const { grid, last } = month;
  const [day, plan, elapsed] = [grid.at(key, 'dayFrom'), grid.at(goal, 'plan'), grid.at(goal, 'elapsed')];
  const isPast = `AND(${day}<>"";${day}<=${last})`;
  const done = `SUM(${grid.area([FIRST, 'dayDone'], [key, 'dayDone'])})`;
  const passed = `IF(${day}="";1;${elapsedOf(month, goal, day)})`;
  const ahead = (total: string): string => {
    const share = `(${passed}-${elapsed})/(1-${elapsed})`;
    return `IF(${isPast};${done};IF(ISNUMBER(${elapsed});IF(${elapsed}<1;${done}+(${total}-${done})*${share};${total});${done}))`;
  };
  return {
    dayDone: `IF(${isPast};${sumOfDays(book, goal, { from: day, to: day })};"")`,
    [curve('label')]: `IF(${day}="";"";"${index + 1}")`,
    [curve('done')]: `IF(${isPast};${done};0)`,
    [curve('plan')]: `IF(COUNT(${plan};${elapsed})<2;0;${plan}*${passed})`,
    ...Object.fromEntries(FORECAST.map((part) => [curve(part), ahead(outlookAt(grid, part))])),
  };
}

function stepCell(
  book: Book,
  month: MonthOnGrid,
  { index, part }: { index: number; part: (typeof STEP)[number] },
): Cell {
  if (index >= MOST_STEPS) return empty('helper');
  const found = stepText(book, month, { step: index + 1, part });
  return formula(part === 'label' ? found : `IF(${found}="";0;${found})`, 'general', 'helper');
}

/** Share of a metric's plan that is due by a day, the last one entered. */
export function elapsedOf({ grid, last }: MonthOnGrid, metric: string, day = last): string {
  const down = (column: string): string => grid.area([FIRST, column], [LAST, column]);
  const whole = `SUM(${down(`weight:${metric}`)})`;
  return `IF(${whole}=0;"";SUMIFS(${down(`weight:${metric}`)};${down('dayFrom')};"<="&${day})/${whole})`;
}
