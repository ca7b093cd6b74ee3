import { type BaseChart, FixedScaleAxis, Interpolation, LineChart } from 'chartist';
import type { ReportDay } from '../../src/shell/reportTypes';
import { bandOf } from './band';

interface MonthDrawn {
  readonly days: readonly ReportDay[];
  readonly size: { readonly width: string; readonly height: string };
  readonly write: (value: number) => string;
}

const EVERY = 5; // days between the marks below

/** Draws the month: the band of the forecast behind, then plan, forecast, and what is done. */
export function drawMonth(at: HTMLElement, { days, size, write }: MonthDrawn): BaseChart {
  const last = days.length;
  const line = (part: 'plan' | 'done' | 'mean') => ({
    className: part,
    data: days.map((one, index) => ({ x: index + 1, y: one[part] ?? null })),
  });
  const band = bandOf(days.map(({ low, high }, index) => ({ x: index + 1, low, high })));
  const ticks = [
    1,
    ...Array.from({ length: last }, (_, index) => index + 1).filter((day) => day % EVERY === 0 && day < last - 1),
    last,
  ];
  return new LineChart(
    at,
    { series: [{ className: 'band', data: band }, line('plan'), line('mean'), line('done')] },
    {
      ...size,
      showPoint: false,
      lineSmooth: Interpolation.none(),
      chartPadding: { top: 16, right: 14, bottom: 0, left: 0 },
      axisX: { type: FixedScaleAxis, low: 1, high: last, ticks, showGrid: false, offset: 20 },
      axisY: { low: 0, offset: 92, scaleMinSpace: 36, labelInterpolationFnc: (value) => write(Number(value)) },
    },
  );
}
