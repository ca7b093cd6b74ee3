import { useCallback } from 'preact/hooks';
import type { ReportState } from '../../src/shell/reportTypes';
import { Block } from './Block';
import { Legend } from './Legend';
import { drawMonth } from './monthChart';
import { Picture } from './Picture';
import { amount, type Speech, useSpeech } from './speech';

const SIZE = { width: 720, height: 210 };

/** The month as it grows: what is done, the plan, and the forecast with its range as a band. */
export function CurveBlock({ report }: { readonly report: ReportState }) {
  const speech = useSpeech();
  const { say } = speech;
  const { month } = report;
  const draw = useCallback(
    (at: HTMLElement, size: { width: string; height: string }) =>
      drawMonth(at, { days: month.curve, size, write: (value) => amount(speech, value, kindOf(report)) }),
    [report, speech],
  );
  const metric = month.counted?.name ?? '';
  const { curve } = month;
  const isEmpty = curve.every(({ done, mean }) => done === undefined && mean === undefined);
  const legend = [
    ...(curve.some(({ done }) => done !== undefined) ? (['Done'] as const) : []),
    ...(curve.some(({ plan }) => plan !== undefined) ? (['Plan'] as const) : []),
    ...(curve.some(({ mean }) => mean !== undefined) ? (['Mean', 'Band'] as const) : []),
  ].map((part) => ({ mark: part.toLowerCase(), text: say(`report.legend${part}`) }));
  const title = say('report.curve', { metric });
  return (
    <Block title={title} name="curve" empty={isEmpty && say('report.noCurve')}>
      <Legend parts={legend} />
      <Picture size={SIZE} name="month-chart" said={curveSaid(speech, report)} draw={draw} />
    </Block>
  );
}

const kindOf = ({ month, currency }: ReportState) => ({ isMoney: month.counted?.isMoney ?? true, currency });

/** What the picture shows, in a sentence. */
function curveSaid(speech: Speech, report: ReportState): string {
  const { say, date } = speech;
  const { through, actual, toDate, plan, curve, counted } = report.month;
  const write = (value: number): string => amount(speech, value, kindOf(report));
  const { low, mean, high } = curve[curve.length - 1] ?? {};
  const parts = [
    ...(through !== undefined && actual !== undefined
      ? [say('report.curveDone', { day: date(through), actual: write(actual) })]
      : []),
    ...(toDate === undefined ? [] : [say('report.curveDue', { toDate: write(toDate) })]),
    ...(low === undefined || mean === undefined || high === undefined
      ? []
      : [say('report.curveEnd', { mean: write(mean), low: write(low), high: write(high) })]),
    ...(plan === undefined ? [] : [say('report.curvePlan', { plan: write(plan) })]),
  ];
  return say('report.curveSaid', { metric: counted?.name, parts: parts.join(', ') });
}
