import type { Deal } from '../../src/core/funnel/records';
import type { Answer } from '../../src/shell/sidebarTypes';
import { call } from '../server';

/** Deals sent in one call: few enough for Google to write in a second or two. */
const DEALS_A_SLICE = 2000;

/** How far an upload is. */
export interface Progress {
  readonly done: number;
  readonly of: number;
}
/** Who watches an upload, and may stop it. */
export interface Watcher {
  readonly onProgress: (progress: Progress) => void;
  readonly isStopped: () => boolean;
}

/**
 * Uploads deals in slices and gives their batch, to be confirmed; '' when it was stopped. What was uploaded is taken out
 * again where it was stopped or a slice was refused.
 */
export async function uploadDeals(deals: readonly Deal[], { onProgress, isStopped }: Watcher): Promise<Answer<string>> {
  const begun = await call('beginDeals', deals.length);
  if (!begun.ok) return begun;
  const batch = begun.value;
  const takeOut = async <T>(answer: T): Promise<T> => {
    await call('cancelDeals', batch);
    return answer;
  };
  for (let done = 0; done < deals.length; done += DEALS_A_SLICE) {
    onProgress({ done, of: deals.length });
    if (isStopped()) return takeOut({ ok: true, value: '' });
    const staged = await call('stageDeals', { batch, deals: deals.slice(done, done + DEALS_A_SLICE) });
    if (!staged.ok) return takeOut(staged);
  }
  onProgress({ done: deals.length, of: deals.length });
  return isStopped() ? takeOut({ ok: true, value: '' }) : begun;
}
