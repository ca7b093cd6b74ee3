const BASE = 'rm-workbench';
const STORE = 'state';

/** What was kept under a key at the last visit; undefined the first time. */
export async function recall(key: string): Promise<unknown> {
  return request('readonly', (store) => store.get(key));
}

/** Keeps a plain value until the next visit. */
export async function keep(key: string, value: unknown): Promise<void> {
  await request('readwrite', (store) => store.put(value, key));
}

export async function forget(key: string): Promise<void> {
  await request('readwrite', (store) => store.delete(key));
}

async function request(mode: IDBTransactionMode, ask: (store: IDBObjectStore) => IDBRequest): Promise<unknown> {
  const base = await open();
  try {
    return await resultOf(ask(base.transaction(STORE, mode).objectStore(STORE)));
  } finally {
    base.close();
  }
}

function open(): Promise<IDBDatabase> {
  const opening = indexedDB.open(BASE, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
  return resultOf(opening);
}

function resultOf<T>(asked: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error);
  });
}
