import { BarChart, type BaseChart } from 'chartist';

interface BarsDrawn {
  readonly labels: readonly string[];
  readonly series: readonly { readonly className: string; readonly data: readonly number[] }[];
  readonly size: { readonly width: string; readonly height: string };
  /** How far apart the bars of a row are; without it they stand on each other. */
  readonly apart?: number;
}

const LABELS = 198; // pixels that «Meeting→payment: +$350 thousand» takes

/** Draws bars from left to right, the first row on top; each label says its own number. */
export function drawBars(at: HTMLElement, { labels, series, size, apart }: BarsDrawn): BaseChart {
  return new BarChart(
    at,
    {
      labels: [...labels].reverse(),
      series: series.map(({ className, data }) => ({ className, data: [...data].reverse() })),
    },
    {
      ...size,
      horizontalBars: true,
      ...(apart === undefined ? { stackBars: true } : { seriesBarDistance: -apart }),
      chartPadding: { top: 4, right: 8, bottom: 0, left: 0 },
      axisX: { showLabel: false, showGrid: false, offset: 2 },
      axisY: { offset: LABELS, showGrid: false },
    },
  );
}
