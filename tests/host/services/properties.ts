import type { Seat } from '../book';
import { type Methods, SELF } from '../border';
import { HostError } from '../errors';

type GoogleProperties = GoogleAppsScript.Properties.Properties;

const VALUE_BYTES = 9 * 1024;
const STORE_BYTES = 500 * 1024;

/** The global PropertiesService. */
export function propertiesService(seat: Seat): unknown {
  return seat.border.service<GoogleAppsScript.Properties.PropertiesService>('PropertiesService', {
    getDocumentProperties: () => (seat.container ? store(seat, 'document') : null),
    getUserProperties: () => store(seat, `user:${seat.user}`),
    getScriptProperties: () => store(seat, 'script'),
  });
}

/** Bytes of a text in UTF-8. */
export function bytesOf(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}

function store(seat: Seat, owner: string): unknown {
  const { stores } = seat.book;
  const kept = stores.get(owner) ?? new Map<string, string>();
  stores.set(owner, kept);
  const put = (entries: [string, unknown][]): typeof SELF => {
    const next = new Map([...kept, ...entries.map(([key, value]): [string, string] => [key, String(value)])]);
    for (const [, value] of entries)
      if (bytesOf(String(value)) > VALUE_BYTES) throw new HostError('Argument too large: value');
    const total = [...next].reduce((sum, [key, value]) => sum + bytesOf(key) + bytesOf(value), 0);
    if (total > STORE_BYTES) {
      throw new HostError('You have exceeded the property storage quota. Please remove some properties and try again.');
    }
    for (const [key, value] of next) kept.set(key, value);
    return SELF;
  };
  const methods: Methods<GoogleProperties> = {
    getProperty: (key: string) => kept.get(String(key)) ?? null,
    getProperties: () => Object.fromEntries(kept),
    getKeys: () => [...kept.keys()],
    setProperty: (key: string, value: string) => put([[String(key), value]]),
    setProperties: (values: object, deleteOthers = false) => {
      if (deleteOthers) kept.clear();
      return put(Object.entries(values));
    },
    deleteProperty: (key: string) => {
      kept.delete(String(key));
      return SELF;
    },
    deleteAllProperties: () => {
      kept.clear();
      return SELF;
    },
  };
  return seat.border.service<GoogleProperties>('Properties', methods);
}
