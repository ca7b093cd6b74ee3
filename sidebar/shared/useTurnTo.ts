import { useSpeech } from './speech';
import { useTable } from './tableContext';

/** Turns to another page of the sidebar, which takes the place of this one; a failure is said as that of any call. */
export function useTurnTo(open: () => Promise<unknown>): () => void {
  const { say } = useSpeech();
  const { ask } = useTable();
  const turn = async () => {
    await open();
    return { ok: true as const, value: undefined };
  };
  return () => ask({ working: say('page.loading'), call: turn, take: () => undefined });
}
