import { useState } from 'preact/hooks';
import type { ReportState } from '../../src/shell/reportTypes';
import { Button } from '../shared/controls';
import { FounderPage } from './FounderPage';
import { MeetingPage } from './MeetingPage';
import { useSpeech } from './speech';
import { useOnePage } from './useOnePage';

const TABS = ['founder', 'meeting'] as const;

/** Two sheets of paper, one in sight: the month for the founder, the week for its meeting. */
export function Report({ report }: { readonly report: ReportState }) {
  const { say } = useSpeech();
  const [tab, pick] = useState<(typeof TABS)[number]>('founder');
  const paper = useOnePage();
  return (
    <>
      <header class="bar">
        <nav aria-label={say('page.parts')}>
          {TABS.map((id) => (
            <button
              key={id}
              type="button"
              class="tab"
              aria-current={id === tab ? 'page' : undefined}
              onClick={() => pick(id)}
            >
              {say(`report.${id}`)}
            </button>
          ))}
        </nav>
        <Button kind="filled" onClick={() => window.print()}>
          {say('report.print')}
        </Button>
      </header>
      <main class="paper" ref={paper}>
        {tab === 'founder' ? <FounderPage report={report} /> : <MeetingPage report={report} />}
      </main>
    </>
  );
}
