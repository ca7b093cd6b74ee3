import type { ReportLine } from '../../src/shell/reportTypes';
import { Block } from './Block';
import { closed, useSpeech } from './speech';

/** What holds the business back, in one sentence and what it is worth. */
export function ConstraintBlock({ constraint: { what, rest } }: { readonly constraint: ReportLine }) {
  const { say } = useSpeech();
  return (
    <Block title={say('report.constraint')} name="constraint">
      <p>
        <span class="what">{closed(what)}</span> {closed(rest)}
      </p>
    </Block>
  );
}
