import type { Seat } from '../book';
import { HostError } from '../errors';
import { bytesOf } from './properties';

const KEY_CHARACTERS = 250;
const VALUE_BYTES = 100 * 1024;
const DEFAULT_SECONDS = 600;
const MOST_SECONDS = 21_600;

/** The global CacheService. */
export function cacheService(seat: Seat): unknown {
  return seat.border.service<GoogleAppsScript.Cache.CacheService>('CacheService', {
    getDocumentCache: () => (seat.container ? cache(seat, 'document') : null),
    getUserCache: () => cache(seat, `user:${seat.user}`),
    getScriptCache: () => cache(seat, 'script'),
  });
}

function cache(seat: Seat, owner: string): unknown {
  const { caches, now } = seat.book;
  const kept = caches.get(owner) ?? new Map<string, { value: string; until: number }>();
  caches.set(owner, kept);
  const get = (key: string): string | null => {
    const found = kept.get(key);
    return found !== undefined && found.until > now().getTime() ? found.value : null;
  };
  const put = (key: string, value: string, seconds = DEFAULT_SECONDS): void => {
    if (key.length > KEY_CHARACTERS) throw new HostError('Argument too large: key');
    if (bytesOf(value) > VALUE_BYTES) throw new HostError('Argument too large: value');
    kept.set(key, { value: String(value), until: now().getTime() + Math.min(seconds, MOST_SECONDS) * 1000 });
  };
  return seat.border.service<GoogleAppsScript.Cache.Cache>('Cache', {
    get,
    put,
    remove: (key: string) => {
      kept.delete(key);
    },
    getAll: (keys: string[]) =>
      Object.fromEntries(Array.from(keys).flatMap((key) => (get(key) === null ? [] : [[key, get(key)]]))),
    putAll: (values: Record<string, string>, seconds?: number) => {
      for (const [key, value] of Object.entries(values)) put(key, value, seconds);
    },
    removeAll: (keys: string[]) => {
      for (const key of Array.from(keys)) kept.delete(key);
    },
  });
}
