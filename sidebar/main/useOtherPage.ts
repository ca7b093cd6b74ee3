import { call } from '../server';
import { useTurnTo } from '../shared/useTurnTo';
import { hasFleetingDraft } from './entry/browserStore';
import { useMain } from './mainContext';
import { useSpeech } from './speech';

/**
 * Turns to the page on which files are imported, or to the one on what metrics mean; what is typed here waits in the
 * browser, where the browser keeps it.
 */
export function useOtherPage(page: 'showImport' | 'showCards'): () => void {
  const { say } = useSpeech();
  const { tell } = useMain();
  const turn = useTurnTo(() => call(page));
  return () => (hasFleetingDraft() ? tell(say('page.finishFirst')) : turn());
}
