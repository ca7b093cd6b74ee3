import type { ReportLine } from '../../src/shell/reportTypes';
import { closed } from './speech';

/** Sentences: what happened, and under it what it means. */
export function Lines({ lines }: { readonly lines: readonly ReportLine[] }) {
  return (
    <ul class="lines">
      {lines.map(({ what, rest }) => (
        <li key={what}>
          <span class="what">{closed(what)}</span> {rest !== '' && <span class="rest">{closed(rest)}</span>}
        </li>
      ))}
    </ul>
  );
}
