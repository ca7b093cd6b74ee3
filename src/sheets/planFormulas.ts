import { type Book, settingsColumn } from './book';
import { settingCell } from './daysFormulas';
import { A_NUMBER, type Condition, countWhere, sumWhere, whenNumbers } from './formulas';
import type { MetricRow } from './metricRows';
import { type Cell, empty, formula, type Highlight } from './sheetPlan';

/** A month: cells that hold its first and last day as plain numbers. */
export interface MonthCells {
  readonly from: string;
  readonly to: string;
}

const inMonth = (book: Book, { from, to }: MonthCells): Condition[] => [
  [settingsColumn(book, 'planMonth'), `">="&${from}`],
  [settingsColumn(book, 'planMonth'), `"<="&${to}`],
];

/** A source's plan of a flow for a month; nothing where there is none. */
export const planOfSource = (
  book: Book,
  flow: string,
  { month, source }: { month: MonthCells; source: string },
): string =>
  sumWhere(settingsColumn(book, `plan:${flow}`), [
    ...inMonth(book, month),
    [settingsColumn(book, 'planSource'), source],
  ]);

/** The company's plan of a flow: the entries without a source where there are any, else the sum over the sources. */
export function planOfCompany(book: Book, flow: string, month: MonthCells): string {
  const range = settingsColumn(book, `plan:${flow}`);
  const all = inMonth(book, month);
  const ofSources: Condition[] = [...all, [settingsColumn(book, 'planSource'), '"<>"']];
  const count = (conditions: Condition[]): string => countWhere([...conditions, [range, A_NUMBER]]);
  const own = `SUMIFS(${range};${all.map((c) => c.join(';')).join(';')})-SUMIFS(${range};${ofSources.map((c) => c.join(';')).join(';')})`;
  return `IF(${count(all)}>${count(ofSources)};${own};${sumWhere(range, all)})`;
}

/** Share of the plan: the actual over the plan to date, for a ratio over the plan. */
export const shareOf = (actual: string, due: string): string =>
  whenNumbers([actual, due], `IF(${due}>0;${actual}/${due};"")`);

/** The first day of a month on which plans are coloured: before it every share is chance. */
const FIRST_COLOURED_DAY = 5;

/** How a plan stands, as a mark: ✓ on plan, ~ nearly, ! behind, ▲ perhaps set too low; costs the other way round. */
function markCell(book: Book, metric: MetricRow, { share, day }: { share: string; day: string }): Cell {
  if (metric.better === 'none') return empty('mark');
  const down = metric.better === 'down';
  const shown = `ROUND(${share};2)`; // as people see it: 100 % is on plan
  const good = down ? `1/${shown}` : shown;
  const [done, near, tooEasy] = ['planDone', 'planNear', 'planTooEasy'].map((key) => settingCell(book, key));
  const judged = `IF(${good}>${tooEasy};"${MARKS.tooEasy}";IF(${good}>=${done};"${MARKS.done}";IF(${good}>=${near};"${MARKS.near}";"${MARKS.behind}")))`;
  const known = down ? `IF(${shown}=0;"${MARKS.tooEasy}";${judged})` : judged;
  return formula(`IF(ISNUMBER(${share});IF(${day}>=${FIRST_COLOURED_DAY};${known};"");"")`, 'general', 'mark');
}

/** Marks of a plan. */
const MARKS = { tooEasy: '▲', done: '✓', near: '~', behind: '!' } as const;

const MARK_COLOURS: { readonly [M in keyof typeof MARKS]: { background: string; color: string } } = {
  tooEasy: { background: '#d2e3fc', color: '#174ea6' },
  done: { background: '#ceead6', color: '#0d652d' },
  near: { background: '#feefc3', color: '#7a4100' },
  behind: { background: '#fad2cf', color: '#a50e0e' },
};

/** Colours of an area of marks and shares, by the mark in its own row. */
export function markHighlights(area: string, firstMark: string): Highlight[] {
  const keys: readonly (keyof typeof MARKS)[] = ['tooEasy', 'done', 'near', 'behind'];
  return keys.map((key) => ({ area, when: `=${firstMark}="${MARKS[key]}"`, ...MARK_COLOURS[key] }));
}

/** A planned metric of the month: its cells by column, the cell with the elapsed share of its plan, and the day of the month. */
export interface PlannedMetric {
  readonly metric: MetricRow;
  readonly at: (column: string) => string;
  readonly elapsed: string;
  readonly day: string;
}

/** The part of a plan that is due by the last day entered. */
const dueOf = ({ at, elapsed }: Pick<PlannedMetric, 'at' | 'elapsed'>): string =>
  whenNumbers([at('plan'), elapsed], `${at('plan')}*${elapsed}`);

/** The columns beside plan and actual that every month block has: plan to date (a ratio's is its plan), share, mark and pace. */
export function plannedCell(book: Book, planned: PlannedMetric, column: string): Cell | undefined {
  const { metric, at, elapsed, day } = planned;
  switch (column) {
    case 'toDate':
      return formula(
        metric.isRatio ? `IF(${at('plan')}="";"";${at('plan')})` : dueOf(planned),
        metric.format,
        metric.isRatio ? 'ratio' : 'plain',
      );
    case 'share':
      return formula(shareOf(at('actual'), at('toDate')), 'share', 'ratio');
    case 'mark':
      return markCell(book, metric, { share: at('share'), day });
    case 'pace': {
      const pace = whenNumbers([at('actual'), elapsed], `IF(${elapsed}>0;${at('actual')}/${elapsed};"")`);
      return metric.isRatio ? empty() : formula(pace, metric.format, 'ratio');
    }
    default:
      return undefined;
  }
}
