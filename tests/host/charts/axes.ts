/** A chart's axes as chart.js draws them. */
import { helpers, type Locale } from '@odoo/o-spreadsheet';
import { engineFormatOf } from '../engine/format';
import type { ChartContent } from './content';
import { isStacked, valueAxisOf } from './datasets';
import { type OptionReader, readerOf } from './options';
import type { ChartSeries, ChartTable } from './table';

const GREY = '#757575';
const GRID = '#cccccc';

/** All scales of a chart by their ids. In a bar chart hAxis is that of the values and vAxis that of the names. */
export function scalesOf(content: ChartContent, table: ChartTable, locale: Locale): Record<string, object> {
  const { kind, options } = content;
  const isLying = kind === 'BAR';
  const domain = readerOf(options, isLying ? 'vAxis.' : 'hAxis.');
  const scales: Record<string, object> = { [isLying ? 'y' : 'x']: domainScale(content, domain, { table, locale }) };
  table.series.forEach((series, index) => {
    const id = valueAxisOf(content, index);
    if (id in scales) return;
    scales[id] = {
      ...valueScale(readerOf(options, ...beginningsOf(id)), series, locale),
      position: positionOf(id),
      stacked: isStacked(content),
    };
  });
  return scales;
}

const beginningsOf = (id: string): string[] => {
  if (id.startsWith('x')) return ['hAxis.'];
  return id === 'y' ? ['vAxes.0.', 'vAxis.'] : ['vAxes.1.', 'vAxis.'];
};

const positionOf = (id: string): string => ({ x: 'bottom', x1: 'top', y: 'left', y1: 'right' })[id] ?? 'left';

function domainScale(
  content: ChartContent,
  options: OptionReader,
  { table, locale }: { table: ChartTable; locale: Locale },
): object {
  if (content.kind === 'SCATTER') return { ...valueScale(options, table.domain, locale), type: 'linear' };
  const isBarred = content.kind === 'BAR' || content.kind === 'COLUMN' || content.kind === 'COMBO';
  return {
    ...commonScale(options),
    type: 'category',
    offset: isBarred,
    stacked: isStacked(content),
    grid: { display: false },
    ticks: { ...ticksOf(options), autoSkip: true, maxRotation: 50 },
  };
}

function valueScale(options: OptionReader, { format }: ChartSeries, locale: Locale): object {
  const google = options.text('format');
  const shown = google === undefined ? format : engineFormatOf(google);
  const count = options.number('gridlines.count');
  return {
    ...commonScale(options),
    type: options.flag('logScale') ? 'logarithmic' : 'linear',
    ...given('min', options.number('viewWindow.min')),
    ...given('max', options.number('viewWindow.max')),
    ...given('suggestedMin', options.number('minValue')),
    ...given('suggestedMax', options.number('maxValue')),
    grid: { display: count !== 0, color: options.text('gridlines.color') ?? GRID },
    border: { display: false },
    ticks: {
      ...ticksOf(options),
      ...(count !== undefined && count > 1 && { maxTicksLimit: count }),
      callback: (value: unknown) => shownNumber(Number(value), shown, locale),
    },
  };
}

/** A number by a format of the engine's, as on the axis. */
export function shownNumber(value: number, format: string | undefined, locale: Locale): string {
  const tidy = Math.round(value * 1e9) / 1e9; // steps of an axis add up to 0.30000000000000004
  const own = format || (Number.isInteger(tidy) ? '#,##0' : undefined);
  return helpers.formatValue(tidy, { ...(own && { format: own }), locale });
}

function commonScale(options: OptionReader): object {
  const title = options.text('title');
  return {
    reverse: options.number('direction') === -1,
    title: { display: title !== undefined, text: title ?? '', ...styleOf(options, 'titleTextStyle.') },
  };
}

const ticksOf = (options: OptionReader): object => ({
  display: options.text('textPosition') !== 'none',
  ...styleOf(options, 'textStyle.'),
});

/** Google's text style as chart.js takes it. */
export function styleOf(options: OptionReader, beginning: string, size = 12): { color: string; font: object } {
  return {
    color: options.text(`${beginning}color`) ?? GREY,
    font: {
      family: 'Roboto, Arial, sans-serif',
      size: options.number(`${beginning}fontSize`) ?? size,
      weight: options.flag(`${beginning}bold`) ? 'bold' : 'normal',
      style: options.flag(`${beginning}italic`) ? 'italic' : 'normal',
    },
  };
}

const given = (key: string, value: number | undefined): object => (value === undefined ? {} : { [key]: value });
