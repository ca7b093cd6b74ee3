import type { ReportState } from '../../src/shell/reportTypes';
import { useSpeech } from './speech';

interface PageHeadProps {
  readonly report: ReportState;
  readonly title: string;
  /** Up to when the numbers reach. */
  readonly fresh: string;
}

/** The head of a printed page: what it is about, and how fresh it is. */
export function PageHead({ report: { at, demo }, title, fresh }: PageHeadProps) {
  const { say } = useSpeech();
  const notes = [fresh, say('report.at', { at }), ...(demo ? [say('report.demo')] : [])].filter((note) => note !== '');
  return (
    <header class="page-head">
      <h1>{title}</h1>
      <p class="hint">{notes.join(' · ')}</p>
    </header>
  );
}
