import { useRef, useState } from 'preact/hooks';
import type { Deal } from '../../src/core/funnel/records';
import type { Answer, ImportRequest, SidebarState } from '../../src/shell/sidebarTypes';
import { call } from '../server';
import { type Progress, uploadDeals } from './uploadDeals';

/** The table after an import, and what the journal knows the import by where it brought deals. */
export interface Loaded {
  readonly state: SidebarState;
  readonly batch?: string;
}
/** Loading a confirmed import, its deals first; how far that is, and a way to stop it. */
export interface Upload {
  readonly progress: Progress | undefined;
  readonly stop: () => void;
  /** Gives nothing when it was stopped. */
  readonly load: (deals: readonly Deal[], request: ImportRequest) => Promise<Answer<Loaded | undefined>>;
}

/** Loads an import; deals go in slices, so that it can be watched and stopped. What was refused may be shown anew. */
export function useUpload(onRefused: () => void): Upload {
  const [progress, setProgress] = useState<Progress>();
  const isStopped = useRef(false);
  const send: Upload['load'] = async (deals, request) => {
    if (deals.length === 0) return withState(await call('applyImport', request), (state) => ({ state }));
    isStopped.current = false;
    try {
      const staged = await uploadDeals(deals, { onProgress: setProgress, isStopped: () => isStopped.current });
      if (!staged.ok) return staged;
      const batch = staged.value;
      if (batch === '') return { ok: true, value: undefined };
      return withState(await call('applyImport', { ...request, staged: batch }), (state) => ({ state, batch }));
    } finally {
      setProgress(undefined);
    }
  };
  const load: Upload['load'] = async (deals, request) => {
    const loaded = await send(deals, request);
    if (!loaded.ok) onRefused();
    return loaded;
  };
  const stop = (): void => {
    isStopped.current = true;
  };
  return { progress, stop, load };
}

const withState = (answer: Answer<SidebarState>, loaded: (state: SidebarState) => Loaded): Answer<Loaded> =>
  answer.ok ? { ok: true, value: loaded(answer.value) } : answer;
