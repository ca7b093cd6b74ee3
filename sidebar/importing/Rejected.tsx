import type { Rejected as RejectedLine } from '../../src/core/importing';
import { explainOnPage as explain } from '../../src/core/words/importingPageWords';
import { Folded } from './Folded';
import { useSpeech } from './speech';

/** The lines of a file that were not read, each with its reason. */
export function Rejected({ lines }: { readonly lines: readonly RejectedLine[] }) {
  const { say, language } = useSpeech();
  if (lines.length === 0) return null;
  return (
    <div class="rejected">
      <h4>{say('import.rejected', { n: lines.length })}</h4>
      <Folded lines={lines.map(({ problem }) => explain(language, problem))} />
    </div>
  );
}
