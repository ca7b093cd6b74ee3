import type { ReportState } from '../../src/shell/reportTypes';
import { Block } from './Block';
import { ConstraintBlock } from './ConstraintBlock';
import { Lines } from './Lines';
import { PageHead } from './PageHead';
import { useSpeech } from './speech';
import { Trends } from './Trends';
import { UnderWay } from './UnderWay';

/** The week on one page: what to do first, what is behind, what changed, what is under way. */
export function MeetingPage({ report }: { readonly report: ReportState }) {
  const { say, period } = useSpeech();
  const { week, constraint, currency } = report;
  const calm = [{ what: week.calm, rest: '' }];
  const isEmpty = report.month.through === undefined && week.trends.length === 0;
  return (
    <>
      <PageHead report={report} title={say('report.weekTitle', { period: period(week.from, week.to) })} fresh="" />
      <Block title={say('report.focus')} name="focus" empty={isEmpty && say('report.noFocus')}>
        <ol>
          {week.focus.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ol>
      </Block>
      {week.stops.length > 0 && (
        <Block title={say('report.stops')} name="stops">
          <Lines lines={week.stops.map((what) => ({ what, rest: '' }))} />
        </Block>
      )}
      <div class="pair">
        <Block title={say('report.behind')} name="behind">
          <Lines lines={week.behind} />
          {report.month.plan === undefined && <p class="hint">{say('report.noPlan')}</p>}
        </Block>
        <div>
          <ConstraintBlock constraint={constraint} />
          {week.watched.length > 0 && (
            <Block title={say('report.watched')} name="watched">
              <Lines lines={week.watched} />
            </Block>
          )}
        </div>
      </div>
      <Block title={say('report.changed')} name="changed">
        <Lines lines={week.changed.length > 0 ? week.changed : calm} />
      </Block>
      <Trends trends={week.trends} currency={currency} />
      <UnderWay week={week} />
    </>
  );
}
