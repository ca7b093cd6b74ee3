import type { SidebarState } from '../../../src/shell/sidebarTypes';
import type { NormOffer } from '../../../src/shell/weekTypes';
import { call } from '../../server';
import { useMain } from '../mainContext';
import { useSpeech } from '../speech';
import { ReasonForm } from './ReasonForm';

/** Asks whether what has lasted for weeks is the new norm. */
export function NewNorm({ offer }: { readonly offer: NormOffer }) {
  const { say } = useSpeech();
  const { ask, show, tell } = useMain();
  const { metric, source, from, weeks } = offer;
  const take = (state: SidebarState): void => {
    show(state);
    tell(say('weekPage.accepted'));
  };
  const accept = (reason: string) => {
    const request = { metric, from, reason, ...(source !== undefined && { source }) };
    ask({ working: say('page.working'), call: () => call('acceptNorm', request), take });
  };
  return (
    <details class="aside">
      <summary>{say('weekPage.norm', { n: weeks })}</summary>
      <p class="hint">{say('weekPage.normHint')}</p>
      <ReasonForm action={say('weekPage.accept')} onDecide={accept} />
    </details>
  );
}
