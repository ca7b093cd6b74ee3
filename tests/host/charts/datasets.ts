/** A chart's series as chart.js draws them. */
import type { ChartContent } from './content';
import { type OptionReader, readerOf } from './options';
import type { ChartSeries, ChartTable } from './table';

/** How one series is drawn. */
export type Mark = 'bars' | 'line' | 'area' | 'points';

/** What chart.js is told of one series. */
export interface Dataset {
  [key: string]: unknown;
  label: string;
  data: unknown[];
}

/** The colours that Google gives series without one. */
const PALETTE = ['#4285f4', '#ea4335', '#fbbc04', '#34a853', '#ff6d01', '#46bdc6', '#7baaf7', '#f07b72', '#fcd04f'];
const CLEAR = 'rgba(0, 0, 0, 0)';
const AREA_OPACITY = 0.3; // Google's default
const LINE_WIDTH = 2; // Google's default
const POINT_SIZE = 7; // Google's default in a scatter chart
const SMOOTH = 0.4;
const ON_TOP: Record<Mark, number> = { points: 0, line: 1, bars: 2, area: 3 }; // chart.js draws the lowest last

/** Every series of the table, in its order. */
export function datasetsOf(content: ChartContent, table: ChartTable): Dataset[] {
  const below = stackedAreasBelow(content, table.series.length);
  return table.series.map((series, index) => datasetOf({ content, table, series, index, below: below[index] }));
}

export function markOf({ kind, options }: ChartContent, index: number): Mark {
  switch (kind) {
    case 'BAR':
    case 'COLUMN':
      return 'bars';
    case 'AREA':
      return 'area';
    case 'LINE':
      return 'line';
    case 'SCATTER':
      return 'points';
    case 'COMBO':
      return (readerOf(options, `series.${index}.`).text('type') ??
        readerOf(options).text('seriesType') ??
        'line') as Mark;
  }
}

export const isStacked = ({ options }: ChartContent): boolean =>
  ['true', 'absolute'].includes(readerOf(options).text('isStacked') ?? '');

/** The axis that the series' values are read on: a second one for targetAxisIndex 1. */
export function valueAxisOf({ kind, options }: ChartContent, index: number): string {
  const isSecond = readerOf(options, `series.${index}.`).number('targetAxisIndex') === 1;
  return (kind === 'BAR' ? 'x' : 'y') + (isSecond ? '1' : '');
}

interface Drawn {
  content: ChartContent;
  table: ChartTable;
  series: ChartSeries;
  index: number;
  /** The area that a stacked area stands on. */
  below: number | undefined;
}

function datasetOf(drawn: Drawn): Dataset {
  const { content, series, index } = drawn;
  const own = readerOf(content.options, `series.${index}.`);
  const mark = markOf(content, index);
  return {
    label: own.text('labelInLegend') ?? series.label,
    data: dataOf(drawn, mark),
    order: ON_TOP[mark],
    [content.kind === 'BAR' ? 'xAxisID' : 'yAxisID']: valueAxisOf(content, index),
    ...stackOf(content, mark, index),
    ...lookOf(drawn, mark),
  };
}

function dataOf({ table, series }: Drawn, mark: Mark): unknown[] {
  const values = series.values.map((value) => value ?? null);
  return mark === 'points' ? values.map((y, row) => ({ x: table.domain.values[row] ?? null, y })) : values;
}

/** Bars stand on bars and areas on areas; lines never stand on anything. */
const stackOf = (content: ChartContent, mark: Mark, index: number): object =>
  isStacked(content) ? { stack: mark === 'bars' || mark === 'area' ? mark : `line ${index}` } : {};

function stackedAreasBelow(content: ChartContent, count: number): (number | undefined)[] {
  const last = new Map<string, number>();
  return Array.from({ length: count }, (_, index) => {
    if (!isStacked(content) || markOf(content, index) !== 'area') return undefined;
    const axis = valueAxisOf(content, index);
    const below = last.get(axis);
    last.set(axis, index);
    return below;
  });
}

function lookOf({ content, index, below }: Drawn, mark: Mark): object {
  const own = readerOf(content.options, `series.${index}.`, '');
  const colour = colourOf(content, index);
  if (mark === 'bars') return { type: 'bar', backgroundColor: colour, ...widthOfBars(readerOf(content.options)) };
  const line = {
    type: 'line',
    borderColor: colour,
    pointBackgroundColor: colour,
    pointBorderWidth: 0,
    ...lineOf(own, mark),
  };
  if (mark !== 'area') return { ...line, backgroundColor: colour, fill: false };
  return {
    ...line,
    backgroundColor: faded(colour, own.number('areaOpacity') ?? AREA_OPACITY),
    fill: below ?? 'origin',
  };
}

function lineOf(own: OptionReader, mark: Mark): object {
  const width = own.number('lineWidth') ?? (mark === 'points' ? 0 : LINE_WIDTH);
  const dash = own.list('lineDashStyle');
  return {
    borderWidth: width,
    showLine: width > 0 || mark === 'area',
    ...(dash && { borderDash: dash.map(Number) }),
    pointRadius: (own.number('pointSize') ?? (mark === 'points' ? POINT_SIZE : 0)) / 2,
    pointHitRadius: 6,
    tension: own.text('curveType') === 'function' ? SMOOTH : 0,
    spanGaps: own.flag('interpolateNulls') ?? false,
  };
}

/** Google's share of a group's width that its bars take. */
function widthOfBars(options: OptionReader): object {
  const width = options.text('bar.groupWidth') ?? '61.8%';
  return { categoryPercentage: width.endsWith('%') ? Number(width.slice(0, -1)) / 100 : 0.618, barPercentage: 1 };
}

function colourOf({ options }: ChartContent, index: number): string {
  const own = readerOf(options, `series.${index}.`).text('color');
  const listed = readerOf(options).list('colors');
  const found = own ?? listed?.[index % listed.length] ?? PALETTE[index % PALETTE.length];
  return /^(none|transparent)$/.test(String(found)) ? CLEAR : String(found);
}

function faded(colour: string, opacity: number): string {
  const [, ...parts] = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(colour) ?? [];
  if (parts.length === 0) return opacity === 0 ? CLEAR : colour;
  return `rgba(${parts.map((part) => Number.parseInt(part, 16)).join(', ')}, ${opacity})`;
}
