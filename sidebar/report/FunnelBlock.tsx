import { useCallback } from 'preact/hooks';
import type { ReportState } from '../../src/shell/reportTypes';
import { Block } from './Block';
import { drawBars } from './barsChart';
import { Legend } from './Legend';
import { Picture } from './Picture';
import { useSpeech } from './speech';

const [WIDTH, ROW] = [350, 38];

/** The month's funnel, each stage beside what was due by this day. */
export function FunnelBlock({ report: { month } }: { readonly report: ReportState }) {
  const { say, number } = useSpeech();
  const { funnel } = month;
  const labels = funnel.map(({ name, actual, toDate }) => {
    const there = actual === undefined ? say('report.none') : number(actual);
    const words = { name, actual: there, toDate: toDate === undefined ? '' : number(Math.round(toDate)) };
    return say(toDate === undefined ? 'report.stage' : 'report.stageOf', words);
  });
  const draw = useCallback(
    (at: HTMLElement, size: { width: string; height: string }) =>
      drawBars(at, {
        ...{ labels, size, apart: 10 },
        series: [
          { className: 'due', data: funnel.map(({ toDate }) => toDate ?? 0) },
          { className: 'there', data: funnel.map(({ actual }) => actual ?? 0) },
        ],
      }),
    [funnel, say],
  );
  const marks = [
    { mark: 'there', text: say('report.legendDone') },
    ...(funnel.some(({ toDate }) => toDate !== undefined) ? [{ mark: 'due', text: say('report.legendDue') }] : []),
  ];
  return (
    <Block title={say('report.funnel')} name="funnel" empty={funnel.length === 0 && say('report.noFunnel')}>
      <Legend parts={marks} />
      <Picture
        size={{ width: WIDTH, height: ROW * funnel.length + 10 }}
        name="bars funnel-chart"
        said={`${say('report.funnel')}. ${labels.join('; ')}.`}
        draw={draw}
      />
    </Block>
  );
}
