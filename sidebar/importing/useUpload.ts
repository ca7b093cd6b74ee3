import { useRef, useState } from 'preact/hooks';
import type { Deal } from '../../src/core/funnel/records';
import type { Answer, ImportRequest, SidebarState } from '../../src/shell/sidebarTypes';
import { call } from '../server';
import { type Progress, uploadDeals } from './uploadDeals';

/** Loading a confirmed import, its deals first; how far that is, and a way to stop it. */
export interface Upload {
  readonly progress: Progress | undefined;
  readonly stop: () => void;
  /** Gives nothing when it was stopped. */
  readonly load: (deals: readonly Deal[], request: ImportRequest) => Promise<Answer<SidebarState | undefined>>;
}

/** Loads an import; deals go in slices, so that it can be watched and stopped. */
export function useUpload(): Upload {
  const [progress, setProgress] = useState<Progress>();
  const isStopped = useRef(false);
  const load: Upload['load'] = async (deals, request) => {
    if (deals.length === 0) return call('applyImport', request);
    isStopped.current = false;
    try {
      const staged = await uploadDeals(deals, { onProgress: setProgress, isStopped: () => isStopped.current });
      if (!staged.ok) return staged;
      return staged.value === ''
        ? { ok: true, value: undefined }
        : await call('applyImport', { ...request, staged: staged.value });
    } finally {
      setProgress(undefined);
    }
  };
  const stop = (): void => {
    isStopped.current = true;
  };
  return { progress, stop, load };
}
