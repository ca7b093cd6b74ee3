import { writePercent } from '../../src/core/words/amounts';
import type { ReportState } from '../../src/shell/reportTypes';
import { amount, closed, useSpeech } from './speech';

interface Figure {
  readonly id: string;
  readonly label: string;
  readonly value: number | undefined;
  readonly hint?: string | undefined;
}

/** The founder's figures, and under them the forecast and the chance in sentences. */
export function Goal({ report }: { readonly report: ReportState }) {
  const speech = useSpeech();
  const { say, language } = speech;
  const { month, currency } = report;
  const { plan, toDate, actual, need, pace, forecast, chance } = month;
  const kind = { isMoney: month.counted?.isMoney ?? true, currency };
  const share = actual !== undefined && toDate ? writePercent(language, actual / toDate) : undefined;
  const figures: readonly Figure[] = [
    { id: 'plan', label: say('report.goal'), value: plan, hint: month.counted?.name.toLowerCase() },
    { id: 'toDate', label: say('report.toDate'), value: toDate },
    { id: 'actual', label: say('report.actual'), value: actual, hint: share && say('report.ofPlan', { share }) },
    { id: 'need', label: say('report.need'), value: need, hint: say('report.needHint') },
    { id: 'pace', label: say('report.pace'), value: pace, hint: say('report.paceHint') },
  ];
  return (
    <section class="block goal">
      <dl class="figures">
        {figures.map(({ id, label, value, hint }) => (
          <div key={id} data-figure={id}>
            <dt>{label}</dt>
            <dd class="value">{value === undefined ? say('report.none') : amount(speech, value, kind)}</dd>
            {value !== undefined && hint && <dd class="hint">{hint}</dd>}
          </div>
        ))}
      </dl>
      <p class="strong">{[forecast, chance].map(closed).join(' ')}</p>
      {actual === undefined && <p class="hint">{say('report.noActual')}</p>}
      {plan === undefined && <p class="hint">{say('report.noPlan')}</p>}
    </section>
  );
}
