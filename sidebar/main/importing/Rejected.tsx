import type { GenericCsv } from '../../../src/core/importing';
import { explainOnPage as explain } from '../../../src/core/words/pageWords';
import { useSpeech } from '../../shared/speech';

const MOST_SHOWN = 50;

/** The lines of a file that were not read, each with its reason. */
export function Rejected({ csv: { rejected } }: { readonly csv: GenericCsv }) {
  const { say, language } = useSpeech();
  if (rejected.length === 0) return null;
  return (
    <details class="rejected" open={rejected.length <= 3}>
      <summary>{say('import.rejected', { n: rejected.length })}</summary>
      <ul>
        {rejected.slice(0, MOST_SHOWN).map(({ line, problem }) => (
          <li key={line}>{explain(language, problem)}</li>
        ))}
      </ul>
      {rejected.length > MOST_SHOWN && <p class="hint">{say('page.rest', { n: rejected.length - MOST_SHOWN })}</p>}
    </details>
  );
}
