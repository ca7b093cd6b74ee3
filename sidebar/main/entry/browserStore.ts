import type { DraftStore } from './draft';

const inMemory = new Map<string, string>();
const MEMORY: DraftStore = storeIn(inMemory);

/** Whether something typed would be lost with this page, as the browser keeps nothing. */
export const hasFleetingDraft = (): boolean => inMemory.size > 0;

/**
 * localStorage where the browser allows it, else a store that lives as long as the page. All spreadsheets share one
 * storage, so a table's names carry its id.
 */
export const browserStore = (table: string): DraftStore => namesBeginWith(`${table}/`, storeOfBrowser());

const namesBeginWith = (prefix: string, store: DraftStore): DraftStore => ({
  getItem: (name) => store.getItem(prefix + name),
  setItem: (name, text) => store.setItem(prefix + name, text),
  removeItem: (name) => store.removeItem(prefix + name),
});

function storeOfBrowser(): DraftStore {
  try {
    window.localStorage.setItem('rm-table.probe', '1');
    window.localStorage.removeItem('rm-table.probe');
    return tolerant(window.localStorage);
  } catch {
    return MEMORY; // cookies of other sites are blocked: Google serves the sidebar from its own domain
  }
}

/** A store that forgets when the page closes. */
export const memoryStore = (): DraftStore => storeIn(new Map());

function storeIn(kept: Map<string, string>): DraftStore {
  return {
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, text) => kept.set(name, text),
    removeItem: (name) => kept.delete(name),
  };
}

function tolerant(storage: Storage): DraftStore {
  return {
    getItem: (name) => storage.getItem(name),
    removeItem: (name) => storage.removeItem(name),
    setItem: (name, text) => {
      try {
        storage.setItem(name, text);
      } catch {
        // full: the form itself still holds what was typed
      }
    },
  };
}
