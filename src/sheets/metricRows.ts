import type { SettledRatio } from '../core/funnel/keptMetrics';
import type { Better } from '../core/funnel/metrics';
import type { Book, FlowRow, RatioRow } from './book';
import { todayCell } from './daysFormulas';
import { ratioOf, whenNumbers } from './formulas';
import type { Grid, ReportRow } from './grid';
import { type Cell, empty, type FormatKey, formula, localFormat, text } from './sheetPlan';

/** A metric as a row of a block: what special columns (share, pace, change) need to know of it. */
export interface MetricRow {
  /** Key of its row in the report. */
  readonly row: string;
  readonly id: string;
  readonly format: FormatKey;
  readonly better: Better;
  readonly isRatio: boolean;
}

/** A block of metrics: which rows it has, and where the numbers of its columns come from. */
export interface MetricBlock {
  readonly grid: Grid;
  /** Put before the metrics' keys, so that several blocks can stand in one report. */
  readonly prefix: string;
  readonly flows: readonly FlowRow[];
  readonly ratios: readonly RatioRow[];
  /** Columns whose ratios divide the plain flows above them: plans. */
  readonly planColumns: readonly string[];
  /** Columns that hold rolled-up numbers; their ratios divide the sums of pairs. */
  readonly valueColumns: readonly string[];
  readonly flow: (flow: FlowRow, column: string) => string;
  readonly pair: (ratio: SettledRatio, side: 'of' | 'per', column: string) => string;
  /** A condition under which a column stands for a single day: a ratio that says nothing about one day is blank then. */
  readonly singleDay?: (column: string) => string | undefined;
  /** The other columns. */
  readonly special: (metric: MetricRow, column: string) => Cell;
}

/**
 * The rows of a block: flows, then ratios, and apart from them the hidden rows with the sums of pairs that ratios divide.
 * A metric that is not kept any more has its row, hidden and without formulas.
 */
export function metricRows(block: MetricBlock): { readonly shown: ReportRow[]; readonly helpers: ReportRow[] } {
  const { prefix, flows, ratios } = block;
  const flowLines = flows.map((flow) => {
    const metric = { row: prefix + flow.id, id: flow.id, format: flow.format, better: flow.better, isRatio: false };
    return rowOf(block, { metric, label: flow.label, kept: flow.kept, value: (column) => block.flow(flow, column) });
  });
  const ratioLines = ratios.map(({ id, label, format, better, settled }) => {
    const metric = { row: prefix + id, id, format, better, isRatio: true };
    const value = (column: string): string => (settled ? ratioIn(block, settled, column) : '');
    return rowOf(block, { metric, label, kept: settled !== undefined, value });
  });
  return { shown: [...flowLines, ...ratioLines], helpers: ratios.flatMap(({ settled }) => pairRows(block, settled)) };
}

interface Line {
  readonly metric: MetricRow;
  readonly label: string;
  readonly kept: boolean;
  readonly value: (column: string) => string;
}

function rowOf({ planColumns, valueColumns, special }: MetricBlock, { metric, label, kept, value }: Line): ReportRow {
  const own = new Set([...planColumns, ...valueColumns]);
  const fixed: { readonly [column: string]: Cell } = {
    key: text(metric.row, 'helper'),
    metric: text(metric.id, 'helper'),
    label: text(label, metric.isRatio ? 'ratioLabel' : 'label'),
  };
  const numbers = (column: string): Cell =>
    own.has(column)
      ? formula(value(column), metric.format, metric.isRatio ? 'ratio' : 'plain')
      : special(metric, column);
  const cell = (column: string): Cell => fixed[column] ?? (kept ? numbers(column) : empty());
  return kept ? { key: metric.row, cell } : { key: metric.row, hidden: true, spare: true, cell };
}

function ratioIn({ grid, prefix, planColumns, singleDay }: MetricBlock, ratio: SettledRatio, column: string): string {
  const { id, of, per, without, plain, notByDay } = ratio;
  const at = (key: string): string => grid.at(prefix + key, column);
  const onFlows = plain || planColumns.includes(column);
  const value = ratioOf(at(onFlows ? of : `${id}:of`), at(onFlows ? per : `${id}:per`), without && at(without));
  const day = notByDay ? singleDay?.(column) : undefined;
  return day === undefined ? value : `IF(${day};"";${value})`;
}

function pairRows({ prefix, valueColumns, pair }: MetricBlock, ratio?: SettledRatio): ReportRow[] {
  if (!ratio || ratio.plain) return [];
  return (['of', 'per'] as const).map((side) => {
    const key = `${prefix}${ratio.id}:${side}`;
    const cell = (column: string): Cell => {
      if (column === 'key') return text(key, 'helper');
      if (column === 'metric') return text(`${ratio.id}:${side}`, 'helper');
      return valueColumns.includes(column) ? formula(pair(ratio, side, column), 'general', 'helper') : empty('helper');
    };
    return { key, hidden: true, cell };
  });
}

/** What came out against what it is held to: of a percentage in points, of anything else in its own unit. */
export function differenceCell({ settings }: Book, metric: MetricRow, [now, than]: readonly [string, string]): Cell {
  if (metric.format !== 'percent') return formula(whenNumbers([now, than], `${now}-${than}`), metric.format, 'ratio');
  return formula(whenNumbers([now, than], `(${now}-${than})*100`), localFormat('points', settings.language), 'ratio');
}

/** A sum is compared with others only once its period is over; `to` is the cell with the period's last day. */
export const whenOver = (book: Book, to: string, { content, format, style }: Cell): Cell =>
  formula(`IF(${to}>=${todayCell(book)};"";${String(content).slice(1)})`, format, style);

/** A change that says in words whether it is for the better. */
export function saidChange(book: Book, metric: MetricRow, [now, before]: readonly [string, string]): Cell {
  const { content, format, style } = changeCell(book, metric, [now, before]);
  if (metric.better === 'none') return { kind: 'formula', content, format, style };
  const said = localFormat(
    SAID[metric.format === 'percent' ? 'points' : 'change'][metric.better],
    book.settings.language,
  );
  return { kind: 'formula', content, format: said, style };
}

const SAID = {
  change: { up: 'changeUp', down: 'changeDown' },
  points: { up: 'pointsUp', down: 'pointsDown' },
} as const;

/** A change since before: of a percentage in points, of anything else in percent. */
export function changeCell(book: Book, metric: MetricRow, [now, before]: readonly [string, string]): Cell {
  if (metric.format === 'percent') return differenceCell(book, metric, [now, before]);
  const change = whenNumbers([now, before], `IF(${before}=0;"";${now}/${before}-1)`);
  return formula(change, 'change', 'ratio');
}
