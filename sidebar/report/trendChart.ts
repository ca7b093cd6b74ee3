import { type BaseChart, FixedScaleAxis, Interpolation, LineChart } from 'chartist';
import type { ReportTrend } from '../../src/shell/reportTypes';
import { bandOf } from './band';

interface TrendDrawn {
  readonly weeks: ReportTrend['weeks'];
  readonly size: { readonly width: string; readonly height: string };
  readonly write: (value: number) => string;
}

/** Draws thirteen weeks: the usual range behind, a point a week. */
export function drawTrend(at: HTMLElement, { weeks, size, write }: TrendDrawn): BaseChart {
  const whole = weeks.map(({ low, high }, x) => (low === undefined || high === undefined ? { x } : { x, low, high }));
  const points = weeks.map(({ actual }, x) => ({ x, y: actual ?? null }));
  return new LineChart(
    at,
    {
      series: [
        { className: 'band', data: bandOf(whole) },
        { className: 'done', data: points },
      ],
    },
    {
      ...size,
      lineSmooth: Interpolation.none(),
      chartPadding: { top: 16, right: 8, bottom: 4, left: 0 },
      axisX: {
        type: FixedScaleAxis,
        low: 0,
        high: weeks.length - 1,
        ticks: [],
        showGrid: false,
        showLabel: false,
        offset: 2,
      },
      axisY: { offset: 72, scaleMinSpace: 24, labelInterpolationFnc: (value) => write(Number(value)) },
    },
  );
}
