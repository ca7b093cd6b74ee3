import { type InputMetric, isInput } from '../core/funnel/metrics';
import type { SourceSettings } from '../core/funnel/settings';
import { quoted } from './a1';
import { type Book, daysColumn, flowRows, type RatioRow, ratioRows, settingsColumn } from './book';
import { type Stretch, sumOfDays, sumOfPairs } from './daysFormulas';
import { namedExactly, sumWhere, whenNumbers } from './formulas';
import { type Grid, keyed, type ReportRow } from './grid';
import { changeCell, type MetricBlock, type MetricRow, metricRows } from './metricRows';
import { plannedCell, planOfCompany, planOfSource } from './planFormulas';
import { elapsedOf, monthCells } from './rmCalendar';
import { columnBefore, DAY_COLUMNS, FIRST_DAY, isDayColumn, LAST_DAY } from './rmColumns';
import { type Cell, empty, formula } from './sheetPlan';

/** A source with the place it has in the list of «Настройки». */
export interface RmSource extends SourceSettings {
  /** Key of its block: 's1:' for the first source of the settings. */
  readonly prefix: string;
}

const PLAN_COLUMNS = ['plan'];
const VALUE_COLUMNS = ['actual', 'before', ...DAY_COLUMNS];

/** «Итого»: everything in «Дни» by date, also rows of a source that the settings do not know. */
export function totalBlock(book: Book, grid: Grid): MetricBlock {
  const inUse = (column: string, value: string): string =>
    isDayColumn(column) ? `IF(${grid.at('type', column)}="";"";${value})` : value;
  return {
    ...commonBlock(book, grid, 'total:'),
    flow: ({ id }, column) => {
      if (column === 'plan') return isInput(id) ? planOfCompany(book, id, monthCells(grid)) : '""';
      return inUse(column, sumOfDays(book, id, stretchOf(grid, column)));
    },
    pair: (ratio, side, column) => inUse(column, sumOfPairs(book, ratio, { side, stretch: stretchOf(grid, column) })),
  };
}

/** The ratios whose sides a block keeps; repeat payments are taken off only where the block counts them. */
function ratiosKept(ratios: readonly RatioRow[], keeps: (metric: InputMetric) => boolean): RatioRow[] {
  return ratios.flatMap((row) => {
    if (!row.settled || !keeps(row.settled.of) || !keeps(row.settled.per)) return [];
    const { without, ...settled } = row.settled;
    return { ...row, settled: without !== undefined && keeps(without) ? row.settled : settled };
  });
}

/** A source: its days by one MATCH a day, its weeks and month from its own row. */
export function sourceBlock(book: Book, grid: Grid, source: RmSource): { shown: ReportRow[]; helpers: ReportRow[] } {
  const { prefix, kept } = source;
  const keeps = (metric: InputMetric): boolean => kept.includes(metric);
  const criterion = grid.at(`${prefix}row`, 'label');
  const common = commonBlock(book, grid, prefix);
  const rolled = (row: string, column: string, day: string): string =>
    column === 'actual' ? monthOfRow(grid, row) : dayOrWeek(grid, { row, column, day });
  const block: MetricBlock = {
    ...common,
    flows: common.flows.filter(({ id }) => !isInput(id) || keeps(id)),
    ratios: ratiosKept(common.ratios, keeps),
    flow: ({ id }, column) => {
      if (column === 'plan')
        return isInput(id) ? planOfSource(book, id, { month: monthCells(grid), source: criterion }) : '""';
      if (column === 'before') return sumOfDays(book, id, { ...stretchOf(grid, column), source: criterion });
      return rolled(prefix + id, column, dayValue(book, grid, { prefix, id, column }));
    },
    pair: (ratio, side, column) => {
      const stretch = { ...stretchOf(grid, 'before'), source: criterion };
      if (column === 'before') return sumOfPairs(book, ratio, { side, stretch });
      const both = whenNumbers(
        [grid.at(prefix + ratio.of, column), grid.at(prefix + ratio.per, column)],
        grid.at(prefix + ratio[side], column),
      );
      return rolled(`${prefix}${ratio.id}:${side}`, column, both);
    },
  };
  const { shown, helpers } = metricRows(block);
  return { shown, helpers: [...lookupRows(book, grid, prefix), ...helpers] };
}

/** A direction: the sums of its sources' rows, which stand right below it. */
export function directionBlock(
  book: Book,
  grid: Grid,
  {
    prefix,
    members,
    span,
  }: {
    prefix: string;
    members: readonly RmSource[];
    span: { first: string; last: string; firstHelper: string; lastHelper: string };
  },
): MetricBlock {
  const kept = new Set(members.flatMap((source) => source.kept));
  const common = commonBlock(book, grid, prefix);
  const sumOfMembers = (metric: string, column: string, [first, last]: readonly [string, string]): string =>
    sumWhere(grid.area([first, column], [last, column]), [
      [grid.area([first, 'metric'], [last, 'metric']), quoted(metric)],
    ]);
  return {
    ...common,
    flows: common.flows.filter(({ id }) => !isInput(id) || kept.has(id)),
    ratios: ratiosKept(common.ratios, (metric) => kept.has(metric)),
    flow: ({ id }, column) => sumOfMembers(id, column, [span.first, span.last]),
    pair: ({ id }, side, column) => sumOfMembers(`${id}:${side}`, column, [span.firstHelper, span.lastHelper]),
  };
}

/** Where a source's row of each day stands in «Дни», and how many there are: a day typed in two rows is added up. */
function lookupRows(book: Book, grid: Grid, prefix: string): ReportRow[] {
  const [keys, title] = [daysColumn(book, 'key'), grid.at(`${prefix}title`, 'label')];
  const key = (column: string): string => `${grid.at('day', column)}*1000+${grid.at(`${prefix}row`, 'plan')}`;
  const row = (name: 'row' | 'count', cell: (column: string) => Cell | undefined): ReportRow => ({
    key: prefix + name,
    hidden: true,
    cell: (column) => keyed(prefix + name, column, cell(column)),
  });
  const ofDay = (column: string, content: string): Cell | undefined =>
    isDayColumn(column) ? formula(`IF(${grid.at('type', column)}="d";${content};0)`, 'serial', 'helper') : undefined;
  return [
    row('count', (column) => ofDay(column, `COUNTIF(${keys};${key(column)})`)),
    row('row', (column) => {
      if (column === 'label') return formula(namedExactly(title), 'general', 'helper');
      if (column === 'plan') return formula(sourceIndex(book, grid.at(`${prefix}row`, 'label')), 'serial', 'helper');
      const known = isDayColumn(column) ? grid.at(`${prefix}count`, column) : '';
      return ofDay(column, `IF(${known}=0;0;MATCH(${key(column)};${keys};0))`);
    }),
  ];
}

/** A source's number in the list of «Настройки»; 0 when it is not there. */
export const sourceIndex = (book: Book, criterion: string): string =>
  `SUMIFS(${settingsColumn(book, 'sourceIndex')};${settingsColumn(book, 'sourceName')};${criterion})`;

function dayValue(
  book: Book,
  grid: Grid,
  { prefix, id, column }: { prefix: string; id: string; column: string },
): string {
  if (!isDayColumn(column)) return '""';
  const [values, keys] = [daysColumn(book, id), daysColumn(book, 'key')];
  const [row, count] = [grid.at(`${prefix}row`, column), grid.at(`${prefix}count`, column)];
  const one = `INDEX(${values};${row})`;
  const several = sumWhere(values, [[keys, `${grid.at('day', column)}*1000+${grid.at(`${prefix}row`, 'plan')}`]]);
  return `IF(${count}=0;"";IF(${count}=1;IF(ISNUMBER(${one});${one};"");${several}))`;
}

/** A day's own value, or behind a Sunday the sum of the days of that week to the left. */
function dayOrWeek(grid: Grid, { row, column, day }: { row: string; column: string; day: string }): string {
  const type = grid.at('type', column);
  if (column === FIRST_DAY) return `IF(${type}="d";${day};"")`;
  const left = (key: string): string => grid.area([key, FIRST_DAY], [key, columnBefore(column)]);
  const week = sumWhere(left(row), [
    [left('from'), `">="&${grid.at('from', column)}`],
    [left('type'), '"d"'],
  ]);
  return `IF(${type}="d";${day};IF(${type}="w";${week};""))`;
}

const monthOfRow = (grid: Grid, row: string): string => {
  const across = (key: string): string => grid.area([key, FIRST_DAY], [key, LAST_DAY]);
  return sumWhere(across(row), [[across('type'), '"d"']]);
};

/** What the blocks have in common: the metrics, and the columns beside the numbers. */
function commonBlock(book: Book, grid: Grid, prefix: string): Omit<MetricBlock, 'flow' | 'pair'> {
  return {
    grid,
    prefix,
    flows: flowRows(book.settings),
    ratios: ratioRows(book.settings),
    planColumns: PLAN_COLUMNS,
    valueColumns: VALUE_COLUMNS,
    singleDay: (column) => (isDayColumn(column) ? `${grid.at('type', column)}="d"` : undefined),
    special: (metric, column) => specialCell(book, grid, { metric, column, prefix }),
  };
}

function specialCell(
  book: Book,
  grid: Grid,
  { metric, column, prefix }: { metric: MetricRow; column: string; prefix: string },
): Cell {
  const at = (key: string): string => grid.at(metric.row, key);
  if (column === 'change') return changeCell(book, metric, [at('actual'), at('before')]);
  if (!metric.isRatio && !isInput(metric.id)) return empty();
  if (column === 'elapsed') {
    return prefix === 'total:' && !metric.isRatio
      ? formula(elapsedOf(grid, metric.id), 'weight', 'helper')
      : empty('helper');
  }
  const { from, last } = monthCells(grid);
  const elapsed = metric.isRatio ? '' : grid.at(`total:${metric.id}`, 'elapsed');
  return plannedCell(book, { metric, at, elapsed, day: `(${last}-${from}+1)` }, column) ?? empty();
}

/** The days that a column stands for; the month's own columns are the whole month and the same days of the one before. */
function stretchOf(grid: Grid, column: string): Stretch {
  const { from, to, beforeFrom, beforeTo } = monthCells(grid);
  if (column === 'actual') return { from, to };
  if (column === 'before') return { from: beforeFrom, to: beforeTo };
  return { from: grid.at('from', column), to: grid.at('to', column) };
}
