import { isInput } from '../core/funnel/metrics';
import { LANGUAGES, say } from '../core/words/say';
import { quoted } from './a1';
import { type Book, dayFormat, flowRows, ratioRows, wordIn } from './book';
import { monthName, serialOf } from './dateFormulas';
import { lastDayEntered, sumOfDays, sumOfPairs, todayCell } from './daysFormulas';
import { criterionFor, standsForAll } from './formulas';
import { assemble, type Grid, keyed, type Placement, type ReportRow } from './grid';
import { changeCell, type MetricBlock, type MetricRow, metricRows } from './metricRows';
import { planOfCompany, planOfSource, shareOf } from './planFormulas';
import { type Cell, type ColumnPlan, empty, formula, input, type ReportPlan, text } from './sheetPlan';

/** The sheets with periods across. */
export type PeriodSheet = 'weeks' | 'months';

const PERIODS_SHOWN = 13;
const PERIODS = Array.from({ length: PERIODS_SHOWN }, (_, index) => `p${index + 1}`);
const [LAST, BEFORE_LAST] = [`p${PERIODS_SHOWN}`, `p${PERIODS_SHOWN - 1}`];
/** Where a person chooses the source and the last period. */
const CHOICES = { source: { row: 'choice', column: 'label' }, last: { row: 'title', column: 'p5' } } as const;

/**
 * «Недели» or «Месяцы»: metrics down, thirteen periods across, the oldest left, for the source and the last period that
 * a person chose. Every number is a live formula over «Дни».
 */
export function periodReport(book: Book, sheet: PeriodSheet, placement?: Placement): ReportPlan {
  const word = wordIn(book);
  const columns = columnsOf(sheet);
  const makeRows = (grid: Grid): ReportRow[] => {
    const { shown, helpers } = metricRows(blockOf(book, sheet, grid));
    return [...headRows(book, sheet, grid), ...shown, ...helpers];
  };
  const { rows, cells } = assemble(columns, makeRows, placement);
  return {
    key: sheet,
    rows,
    columns,
    cells,
    frozenRows: rows.findIndex(({ key }) => key === 'dates') + 1,
    frozenColumns: 2,
    groups: [],
    choices: [
      { ...CHOICES.source, kind: 'list', values: sourceChoices(book), help: word('help.source') },
      { ...CHOICES.last, kind: 'date', help: word(`help.last.${sheet}`) },
    ],
    highlights: [],
  };
}

/** The word for all sources in every language: the table's may have been another when it was chosen. */
const allWords = (): string[] => LANGUAGES.map((language) => say(language, 'sheet.allSources'));
const chosenSource = (grid: Grid): string => grid.at(CHOICES.source.row, CHOICES.source.column);

/** What the drop-down of sources offers: all of them, then each. */
const sourceChoices = (book: Book): string[] => [
  wordIn(book)('sheet.allSources'),
  ...book.settings.sources.map(({ name }) => name),
];

function columnsOf(sheet: PeriodSheet): ColumnPlan[] {
  const after = sheet === 'months' ? ['change', 'plan', 'share'] : ['change'];
  return [
    { key: 'key', width: 30, hidden: true },
    { key: 'label', width: 190 },
    ...PERIODS.map((key) => ({ key, width: 88 })),
    ...after.map((key) => ({ key, width: 88 })),
  ];
}

function headRows(book: Book, sheet: PeriodSheet, grid: Grid): ReportRow[] {
  const word = wordIn(book);
  const title: { readonly [column: string]: Cell } = {
    label: text(word(`sheet.${sheet}`), 'title'),
    p4: text(word(`sheet.last.${sheet}`), 'hint'),
    [CHOICES.last.column]: input(dayFormat(book.settings.language)),
    p6: text(word(`hint.last.${sheet}`), 'hint'),
  };
  const choice: { readonly [column: string]: Cell } = {
    [CHOICES.source.column]: input('text', word('sheet.allSources')),
    p1: text(word('hint.source'), 'hint'),
  };
  const heads: { readonly [column: string]: string } = {
    change: word(`sheet.change.${sheet}`),
    plan: word('sheet.plan'),
    share: '%',
  };
  const headOf = (column: string): Cell => {
    if (isPeriod(column))
      return formula(
        headFormula(book, sheet, { from: grid.at('from', column), to: grid.at('to', column) }),
        'general',
        'head',
      );
    return text(heads[column] ?? '', 'head');
  };
  const dateOf = (column: string): Cell => {
    if (!isPeriod(column)) return text('', 'subhead');
    const state = `IF(${grid.at('to', column)}>=${todayCell(book)};${quoted(word('sheet.unfinished'))};"")`;
    return sheet === 'weeks'
      ? formula(grid.at('from', column), book.settings.language === 'ru' ? 'shortDayRu' : 'shortDayEn', 'subhead')
      : formula(state, 'general', 'subhead');
  };
  return [
    { key: 'keys', hidden: true, cell: (column) => text(column, 'helper') },
    {
      key: 'from',
      hidden: true,
      cell: (column) => keyed('from', column, boundCell(book, sheet, { grid, column, row: 'from' })),
    },
    {
      key: 'to',
      hidden: true,
      cell: (column) => keyed('to', column, boundCell(book, sheet, { grid, column, row: 'to' })),
    },
    { key: 'title', cell: (column) => keyed('title', column, title[column]) },
    { key: 'choice', cell: (column) => keyed('choice', column, choice[column]) },
    { key: 'head', cell: (column) => keyed('head', column, headOf(column)) },
    { key: 'dates', cell: (column) => keyed('dates', column, dateOf(column)) },
  ];
}

const isPeriod = (column: string): boolean => PERIODS.includes(column);
/** A period's name; a week that is not over says so, as a month does below its name. */
function headFormula(book: Book, sheet: PeriodSheet, { from, to }: { from: string; to: string }): string {
  const word = wordIn(book);
  if (sheet === 'months') return `${monthName(book, from, 'short')}&" "&YEAR(${from})`;
  return `${quoted(`${word('sheet.weekShort')} `)}&ISOWEEKNUM(${from})&IF(${to}>=${todayCell(book)};${quoted(` ${word('sheet.unfinished')}`)};"")`;
}

/** First and last day of each period as plain numbers; the label column holds the source's criterion. */
function boundCell(
  book: Book,
  sheet: PeriodSheet,
  { grid, column, row }: { grid: Grid; column: string; row: 'from' | 'to' },
): Cell | undefined {
  if (column === 'label' && row === 'from') {
    return formula(criterionFor(chosenSource(grid), allWords()), 'general', 'helper');
  }
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

function blockOf(book: Book, sheet: PeriodSheet, grid: Grid): MetricBlock {
  const stretch = (column: string) => ({
    from: grid.at('from', column),
    to: grid.at('to', column),
    source: grid.at('from', 'label'),
  });
  return {
    grid,
    prefix: '',
    flows: flowRows(book.settings),
    ratios: ratioRows(book.settings),
    planColumns: sheet === 'months' ? ['plan'] : [],
    valueColumns: PERIODS,
    flow: ({ id }, column) => {
      if (column !== 'plan') return sumOfDays(book, id, stretch(column));
      return isInput(id) ? planOfChosen(book, id, grid) : '""';
    },
    pair: (ratio, side, column) => sumOfPairs(book, ratio, { side, stretch: stretch(column) }),
    special: (metric, column) => specialCell(book, grid, { metric, column }),
  };
}

/** The last month's plan: the company's, or the chosen source's. */
function planOfChosen(book: Book, flow: string, grid: Grid): string {
  const month = { from: grid.at('from', LAST), to: grid.at('to', LAST) };
  const chosen = grid.at('from', 'label');
  const everyone = standsForAll(chosenSource(grid), allWords());
  return `IF(${everyone};${planOfCompany(book, flow, month)};${planOfSource(book, flow, { month, source: chosen })})`;
}

function specialCell(book: Book, grid: Grid, { metric, column }: { metric: MetricRow; column: string }): Cell {
  const now = grid.at(metric.row, LAST);
  switch (column) {
    case 'change': {
      const change = changeCell(book, metric, [now, grid.at(metric.row, BEFORE_LAST)]);
      return metric.isRatio ? change : whenOver(book, grid, change);
    }
    case 'share':
      return formula(shareOf(now, grid.at(metric.row, 'plan')), 'share', 'ratio');
    default:
      return empty();
  }
}

/** A sum is compared with the period before only once its own is over. */
const whenOver = (book: Book, grid: Grid, { content, format, style }: Cell): Cell =>
  formula(`IF(${grid.at('to', LAST)}>=${todayCell(book)};"";${String(content).slice(1)})`, format, style);
