import type { ReportState } from '../../src/shell/reportTypes';
import { Block } from './Block';
import { ConstraintBlock } from './ConstraintBlock';
import { CurveBlock } from './CurveBlock';
import { FunnelBlock } from './FunnelBlock';
import { Goal } from './Goal';
import { PageHead } from './PageHead';
import { SourcesTable } from './SourcesTable';
import { StepsBlock } from './StepsBlock';
import { useSpeech } from './speech';

/** The month on one page: shall we make it, at what pace, what is in the way, at what cost. */
export function FounderPage({ report }: { readonly report: ReportState }) {
  const { say, month, date } = useSpeech();
  const { through } = report.month;
  const fresh = through === undefined ? say('report.noDays') : say('report.through', { day: date(through) });
  return (
    <>
      <PageHead report={report} title={say('report.monthTitle', { month: month(report.month.month) })} fresh={fresh} />
      <Goal report={report} />
      <CurveBlock report={report} />
      <div class="pair">
        <FunnelBlock report={report} />
        <StepsBlock report={report} />
      </div>
      <ConstraintBlock constraint={report.constraint} />
      <Block title={say('report.sources')} name="sources" empty={!report.month.total && say('report.noSources')}>
        <SourcesTable report={report} />
      </Block>
    </>
  );
}
