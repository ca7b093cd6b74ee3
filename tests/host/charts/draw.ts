/**
 * A chart of Google's as chart.js draws it. It differs from Google's in two ways that can be seen: days and numbers along
 * the domain are labels at equal distances (Google does so with treatLabelsAsText), and sizes of text and margins are
 * chart.js's own.
 */
import type { Locale } from '@odoo/o-spreadsheet';
import { scalesOf, shownNumber, styleOf } from './axes';
import type { ChartContent } from './content';
import { datasetsOf, markOf } from './datasets';
import { readerOf } from './options';
import type { ChartTable } from './table';

const TITLE_SIZE = 16;

/** The configuration that chart.js is given. */
export function configOf(content: ChartContent, table: ChartTable, locale: Locale): Record<string, unknown> {
  return {
    type: content.kind === 'LINE' || content.kind === 'AREA' || content.kind === 'SCATTER' ? 'line' : 'bar',
    data: { labels: content.kind === 'SCATTER' ? [] : [...table.labels], datasets: datasetsOf(content, table) },
    options: {
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      indexAxis: content.kind === 'BAR' ? 'y' : 'x',
      layout: { padding: 12 },
      locale: locale.code.replace('_', '-'),
      scales: scalesOf(content, table, locale),
      plugins: pluginsOf(content, table, locale),
    },
  };
}

function pluginsOf(content: ChartContent, table: ChartTable, locale: Locale): object {
  const options = readerOf(content.options);
  return {
    title: titleOf(options.text('title'), {
      align: { left: 'start', right: 'end' }[options.text('titleTextStyle.alignment') ?? 'left'] ?? 'center',
      ...styleOf(options, 'titleTextStyle.', TITLE_SIZE),
    }),
    subtitle: titleOf(options.text('subtitle'), { align: 'start', ...styleOf(options, 'subtitleTextStyle.') }),
    legend: legendOf(content, table),
    background: { color: options.text('backgroundColor') ?? '#ffffff' },
    chartShowValuesPlugin: valuesOf(content, table, locale),
  };
}

const titleOf = (text: string | undefined, style: object): object => ({
  display: text !== undefined && text !== '',
  text: text ?? '',
  ...style,
});

/** Google puts the legend on the right unless it is told; a click on it hides nothing. */
function legendOf(content: ChartContent, table: ChartTable): object {
  const position = readerOf(content.options).text('legend.position') ?? 'right';
  const style = styleOf(readerOf(content.options), 'legend.textStyle.');
  return {
    display: position !== 'none',
    position: position === 'none' ? 'right' : position,
    onClick: () => undefined,
    labels: { ...style, boxWidth: 12, boxHeight: 12, generateLabels: () => legendItems(content, table, style) },
  };
}

function legendItems(content: ChartContent, table: ChartTable, { color }: { color?: string }): object[] {
  const isShown = (index: number): boolean =>
    readerOf(content.options, `series.${index}.`).flag('visibleInLegend') !== false;
  return datasetsOf(content, table).flatMap(({ label, backgroundColor }, datasetIndex) => {
    if (!isShown(datasetIndex) || label === '') return [];
    return [{ text: label, fillStyle: backgroundColor, lineWidth: 0, fontColor: color, datasetIndex }];
  });
}

/** Numbers beside the marks, for series with a dataLabel: the engine's own plugin writes them. */
function valuesOf(content: ChartContent, table: ChartTable, locale: Locale): object {
  const isLabelled = (index: number): boolean =>
    readerOf(content.options, `series.${index}.`).text('dataLabel') === 'value';
  const marks = new Set(table.series.map((_, index) => markOf(content, index)));
  return {
    showValues: table.series.some((_, index) => isLabelled(index)),
    type: marks.has('bars') ? 'bar' : 'line',
    horizontal: content.kind === 'BAR',
    background: () => '#ffffff',
    callback: (value: number, { index }: { index: number }) =>
      isLabelled(index) ? shownNumber(value, table.series[index]?.format, locale) : '',
  };
}
