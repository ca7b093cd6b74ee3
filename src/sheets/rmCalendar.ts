import { INPUT_IDS } from '../core/funnel/metrics';
import { quoted } from './a1';
import { type Book, daysColumn, wordIn } from './book';
import { dayKeyOf, monthName, serialOf, weekdayName } from './dateFormulas';
import { lastDayEntered, todayCell } from './daysFormulas';
import { dayFactor, weightOfDay } from './dayWeights';
import { type Grid, keyed, type ReportRow } from './grid';
import { columnBefore, FIRST_DAY, isDayColumn, LAST_DAY } from './rmColumns';
import { type Cell, empty, formula, input, text } from './sheetPlan';

/** The month that «РМ» shows, as names of its cells: plain numbers of days. */
export const monthCells = (grid: Grid) => ({
  from: grid.at('month', 'plan'),
  to: grid.at('month', 'toDate'),
  last: grid.at('month', 'actual'),
  beforeFrom: grid.at('month', 'share'),
  beforeTo: grid.at('month', 'mark'),
});

/** Title, the hidden calendar of the month across, and the heads. */
export function calendarRows(book: Book, grid: Grid): ReportRow[] {
  const row = (key: string, cell: (column: string) => Cell | undefined, hidden = false): ReportRow => ({
    key,
    ...(hidden && { hidden }),
    cell: (column) => keyed(key, column, cell(column)),
  });
  const acrossDays = (key: string, content: (column: string) => string): ReportRow =>
    row(key, (column) => (isDayColumn(column) ? formula(content(column), 'serial', 'helper') : undefined), true);
  return [
    { key: 'keys', hidden: true, cell: (column) => text(column, 'helper') },
    row('month', (column) => monthCell(book, grid, column), true),
    acrossDays('type', (column) => typeOf(grid, column)),
    acrossDays('from', (column) => fromOf(grid, column)),
    acrossDays('to', (column) => toOf(grid, column)),
    acrossDays('day', (column) => onDays(grid, column, dayKeyOf(grid.at('from', column)))),
    acrossDays('factor', (column) => onDays(grid, column, dayFactor(book, grid.at('from', column)))),
    ...INPUT_IDS.map((metric) =>
      acrossDays(`weight:${metric}`, (column) =>
        onDays(
          grid,
          column,
          weightOfDay(book, metric, { day: grid.at('from', column), factor: grid.at('factor', column) }),
        ),
      ),
    ),
    row('title', (column) => titleCell(book, grid, column)),
    row('head', (column) => headCell(book, grid, column)),
    row('weekday', (column) => weekdayCell(book, grid, column)),
    row('events', (column) => eventCell(book, grid, column)),
  ];
}

/** A value for a day's column, nothing for a week's. */
const onDays = (grid: Grid, column: string, value: string): string => `IF(${grid.at('type', column)}="d";${value};"")`;

function titleCell(book: Book, grid: Grid, column: string): Cell | undefined {
  const say = wordIn(book);
  const { from } = monthCells(grid);
  switch (column) {
    case 'label':
      return formula(
        `${quoted(`${say('sheet.rm')} · `)}&${monthName(book, from)}&" "&YEAR(${from})`,
        'general',
        'title',
      );
    case 'plan':
      return text(say('sheet.month'), 'hint');
    case 'toDate':
      return input('monthDay');
    case 'actual':
      return text(say('hint.month'), 'hint');
    case FIRST_DAY:
      return text(say('hint.rm'), 'hint');
    default:
      return undefined;
  }
}

/** First and last day of the month, the last day entered in it, and the same days of the month before. */
function monthCell(book: Book, grid: Grid, column: string): Cell | undefined {
  const { from, to, last, beforeFrom } = monthCells(grid);
  const typed = grid.at('title', 'toDate');
  const formulas: { readonly [column: string]: string } = {
    plan: `${serialOf(`EOMONTH(IF(ISNUMBER(${typed});${typed};${todayCell(book)}-1);-1)`)}+1`,
    toDate: serialOf(`EOMONTH(${from};0)`),
    actual: `MIN(${to};${lastDayEntered(book)})`,
    share: serialOf(`EDATE(${from};-1)`),
    mark: `IF(${last}>=${to};${from}-1;MIN(${from}-1;${beforeFrom}+MAX(0;${last}-${from})))`,
  };
  const content = formulas[column];
  return content === undefined ? undefined : formula(content, 'serial', 'helper');
}

/** 'd' for a day, 'w' for the total after a Sunday or the month's end, nothing after that. */
function typeOf(grid: Grid, column: string): string {
  if (column === FIRST_DAY) return '"d"';
  const [type, to] = [grid.at('type', columnBefore(column)), grid.at('to', columnBefore(column))];
  const monthEnd = monthCells(grid).to;
  return `IF(${type}="";"";IF(${type}="d";IF(OR(WEEKDAY(${to};2)=7;${to}=${monthEnd});"w";"d");IF(${to}=${monthEnd};"";"d")))`;
}

function fromOf(grid: Grid, column: string): string {
  const monthStart = monthCells(grid).from;
  if (column === FIRST_DAY) return monthStart;
  const [type, to] = [grid.at('type', column), grid.at('to', columnBefore(column))];
  return `IF(${type}="";"";IF(${type}="d";${to}+1;MAX(${monthStart};${to}-WEEKDAY(${to};2)+1)))`;
}

function toOf(grid: Grid, column: string): string {
  if (column === FIRST_DAY) return grid.at('from', column);
  return `IF(${grid.at('type', column)}="w";${grid.at('to', columnBefore(column))};${grid.at('from', column)})`;
}

/** Share of a metric's plan that is due by the last day entered. */
export function elapsedOf(grid: Grid, metric: string): string {
  const across = (row: string): string => grid.area([row, FIRST_DAY], [row, LAST_DAY]);
  const due = `SUMIFS(${across(`weight:${metric}`)};${across('to')};"<="&${monthCells(grid).last};${across('type')};"d")`;
  const whole = `SUM(${across(`weight:${metric}`)})`;
  return `IF(${whole}=0;"";${due}/${whole})`;
}

function headCell(book: Book, grid: Grid, column: string): Cell {
  const say = wordIn(book);
  if (!isDayColumn(column)) return text(headWords(book)[column] ?? '', 'head');
  const [type, from, to] = ['type', 'from', 'to'].map((row) => grid.at(row, column));
  const week = `${quoted(`${say('sheet.weekShort')} `)}&ISOWEEKNUM(${to})&IF(${to}-${from}<6;"*";"")`;
  return formula(`IF(${type}="";"";IF(${type}="d";DAY(${from});${week}))`, 'general', 'head');
}

const headWords = (book: Book): { readonly [column: string]: string } => {
  const say = wordIn(book);
  return {
    plan: say('rm.plan'),
    toDate: say('rm.toDate'),
    actual: say('rm.actual'),
    share: '%',
    pace: say('rm.pace'),
    change: say('rm.change'),
  };
};

function weekdayCell(book: Book, grid: Grid, column: string): Cell {
  if (!isDayColumn(column)) return text('', 'subhead');
  return formula(
    `IF(${grid.at('type', column)}="d";${weekdayName(book, grid.at('from', column))};"")`,
    'general',
    'subhead',
  );
}

/** What was said about the day in «Дни»; several are counted behind the first. */
function eventCell(book: Book, grid: Grid, column: string): Cell {
  if (column === 'label') return text(wordIn(book)('days.event'), 'hint');
  if (!isDayColumn(column)) return empty('hint');
  const [day, keys] = [grid.at('day', column), daysColumn(book, 'eventDay')];
  const first = `INDEX(${daysColumn(book, 'event')};MATCH(${day};${keys};0))`;
  const more = `IF(COUNTIF(${keys};${day})>1;" +"&(COUNTIF(${keys};${day})-1);"")`;
  return formula(`IF(${day}="";"";IF(COUNTIF(${keys};${day})=0;"";${first}&${more}))`, 'general', 'hint');
}
