import { useEffect, useState } from 'preact/hooks';
import type { ReportState } from '../../src/shell/reportTypes';
import { call } from '../server';
import { FailureNotice } from '../shared/Banners';
import { Progress } from '../shared/controls';
import { Skeleton } from '../shared/Skeleton';
import { browserLanguage, LanguageProvider } from '../shared/speech';
import { useServer } from '../shared/useServer';
import { closeOnEscape } from './google';
import { Report } from './Report';
import { useSpeech } from './speech';

/** The report: all of it comes in one call. */
export function App() {
  const [report, show] = useState<ReportState>();
  return (
    <LanguageProvider value={report?.language ?? browserLanguage()}>
      <Opened report={report} show={show} />
    </LanguageProvider>
  );
}

interface OpenedProps {
  readonly report: ReportState | undefined;
  readonly show: (report: ReportState) => void;
}

function Opened({ report, show }: OpenedProps) {
  const { say, language } = useSpeech();
  const { working, failure, ask } = useServer();
  useEffect(() => ask({ working: say('report.loading'), call: () => call('openReport'), take: show }), []);
  useEffect(closeOnEscape, []);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = say('report.title');
  }, [language]);
  return (
    <>
      <Progress text={working} />
      <FailureNotice failure={failure} onClose={undefined} />
      {report === undefined ? (
        <Skeleton title={say('report.title')} isOpening={working !== undefined} />
      ) : (
        <Report report={report} />
      )}
    </>
  );
}
