import { byId } from './element';
import { type Language, word } from './words';

const CALM_MS = 400; // the state is kept once nothing has changed for so long: a big book takes a while to write

/** Keeps the state some time after it changed, and shows whether all of it is kept: tests wait for data-saved. */
export interface Keeper {
  changed(): void;
  /** Ends keeping for good. */
  stop(): Promise<void>;
}

export function createKeeper(work: () => Promise<void>, language: Language): Keeper {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running = Promise.resolve();
  let [stopped, changedAt] = [false, 0];
  const show = (saved: boolean): void => {
    const status = byId('saved');
    status.dataset.saved = String(saved);
    status.textContent = word(saved ? 'saved' : 'saving', language);
  };
  const write = (): void => {
    timer = undefined;
    running = running.then(work).then(() => show(timer === undefined));
  };
  const lookAgain = (): void => {
    const left = changedAt + CALM_MS - performance.now();
    if (left > 0) timer = setTimeout(lookAgain, left);
    else write();
  };
  show(true);
  return {
    changed: () => {
      changedAt = performance.now();
      if (stopped || timer !== undefined) return; // a write of many cells says so for each
      show(false);
      timer = setTimeout(lookAgain, CALM_MS);
    },
    stop: () => {
      stopped = true;
      clearTimeout(timer);
      return running;
    },
  };
}
