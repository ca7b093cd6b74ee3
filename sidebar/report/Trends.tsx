import { useCallback } from 'preact/hooks';
import type { ReportTrend } from '../../src/shell/reportTypes';
import { Block } from './Block';
import { Picture } from './Picture';
import { useSpeech, writeFormat } from './speech';
import { drawTrend } from './trendChart';

const SIZE = { width: 340, height: 92 };

/** Metrics over the last thirteen weeks, each beside its usual range. */
export function Trends({ trends, currency }: { readonly trends: readonly ReportTrend[]; readonly currency: string }) {
  const { say } = useSpeech();
  return (
    <Block title={say('report.trends')} name="trends" empty={trends.length === 0 && say('report.noTrends')}>
      <p class="hint">{say('report.trendsHint')}</p>
      <div class="trend-list">
        {trends.map((trend) => (
          <Trend key={trend.name} trend={trend} currency={currency} />
        ))}
      </div>
    </Block>
  );
}

function Trend({ trend, currency }: { readonly trend: ReportTrend; readonly currency: string }) {
  const speech = useSpeech();
  const { say } = speech;
  const write = (value: number): string => writeFormat(speech, value, { format: trend.format, currency });
  const draw = useCallback(
    (at: HTMLElement, size: { width: string; height: string }) => drawTrend(at, { weeks: trend.weeks, size, write }),
    [trend, speech],
  );
  const known = trend.weeks.flatMap(({ actual }) => actual ?? []);
  const [first = 0, last = 0] = [known[0], known[known.length - 1]];
  const { low, high } = [...trend.weeks].reverse().find(({ actual }) => actual !== undefined) ?? {};
  const usual =
    low === undefined || high === undefined ? '' : say('report.trendUsual', { low: write(low), high: write(high) });
  const said = say('report.trendSaid', { name: trend.name, first: write(first), last: write(last) });
  return (
    <figure>
      <figcaption>
        <b>{say('report.trend', { name: trend.name, last: write(last) })}</b> <span class="hint">{usual}</span>
      </figcaption>
      <Picture size={SIZE} name="trend-chart" said={`${said} ${usual}`.trim()} draw={draw} />
    </figure>
  );
}
