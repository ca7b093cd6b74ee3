import { useCallback } from 'preact/hooks';
import type { ReportState } from '../../src/shell/reportTypes';
import { Block } from './Block';
import { drawBars } from './barsChart';
import { Picture } from './Picture';
import { amount, signed, useSpeech } from './speech';

const [WIDTH, ROW] = [350, 21];

/** The way from the plan to this day to what there is: the lines of the gap, which add up to it. */
export function StepsBlock({ report: { month, currency } }: { readonly report: ReportState }) {
  const speech = useSpeech();
  const { say } = speech;
  const { steps } = month;
  const kind = { isMoney: true, currency };
  const labels = steps.map(({ label, whole, up, down }, index) => {
    const isEnd = index === 0 || index === steps.length - 1;
    return say('report.step', { label, amount: isEnd ? amount(speech, whole, kind) : signed(speech, up - down, kind) });
  });
  const draw = useCallback(
    (at: HTMLElement, size: { width: string; height: string }) =>
      drawBars(at, {
        ...{ labels, size },
        series: (['base', 'whole', 'up', 'down'] as const).map((part) => ({
          className: part,
          data: steps.map((one) => one[part]),
        })),
      }),
    [steps, speech],
  );
  const said = say('report.stepsSaid', { parts: labels.join('; ') });
  return (
    <Block title={say('report.steps')} name="steps" empty={steps.length === 0 && say('report.noSteps')}>
      <Picture
        size={{ width: WIDTH, height: ROW * steps.length + 10 }}
        name="bars steps-chart"
        said={said}
        draw={draw}
      />
    </Block>
  );
}
