/**
 * The border that everything crosses between the bundle and the host: service objects are proxies that count calls,
 * refuse what the host lacks, and turn the host's errors and dates into those of the bundle's own realm.
 */
import { HostError, notHere } from './errors';
import type { Meter } from './meter';

/** Constructors of the realm that the bundle runs in. */
export interface Realm {
  Date: DateConstructor;
  Error: ErrorConstructor;
}

/** A service's methods with Google's parameters; what they answer is checked by tests, not by types. */
export type Methods<Google> = {
  [K in keyof Google]?: Google[K] extends (...args: never[]) => unknown ? (...args: never[]) => unknown : unknown;
};

/** Answer of a method that gives its own object back, for chaining. */
export const SELF = Symbol('self');

export interface Border {
  realm: Realm;
  readonly meter: Meter;
  /** Makes a service object; `content` is what the host finds in it when it comes back as an argument. */
  service<Google>(name: string, methods: Methods<Google>, content?: unknown): unknown;
}

export interface ServiceKind {
  /** Methods that cost Google no round trip. */
  plain: ReadonlySet<string>;
  writes: ReadonlySet<string>;
}

const CONTENTS = new WeakMap<object, unknown>();

/** What the host had put into a service object. */
export function contentIn<T>(service: unknown): T {
  const content = typeof service === 'object' && service !== null ? CONTENTS.get(service) : undefined;
  if (content === undefined) throw new HostError("The parameters don't match the method signature.");
  return content as T;
}

interface Settings {
  meter: Meter;
  realm: Realm;
  isPlain(service: string, method: string): boolean;
  /** Throws where the script is not authorised for the call. */
  authorise(service: string, method: string): void;
}

/** The border of one bundle. */
export function createBorder({ meter, realm, isPlain, authorise }: Settings): Border {
  const border: Border = {
    realm,
    meter,
    service(name, methods, content) {
      const proxy: object = new Proxy(Object.create(null), {
        get: (made: Record<string, unknown>, key) => {
          if (typeof key === 'symbol' || key === 'then' || key === 'toJSON' || key === 'constructor') return undefined;
          if (key === 'toString') return () => name;
          made[key] ??= member(key);
          return made[key];
        },
        has: (_made, key) => key in methods,
        set: (_made, key) => {
          throw notHere(`setting ${name}.${String(key)}`);
        },
      });
      const member = (key: string): unknown => {
        const found = (methods as Record<string, unknown>)[key];
        if (found === undefined) throw foreign(border, notHere(`${name}.${key}`));
        if (typeof found !== 'function') return found;
        return counted(border, { name: `${name}.${key}`, plain: isPlain(name, key) }, (args) => {
          authorise(name, key);
          const answer = found(...args);
          return answer === SELF ? proxy : answer;
        });
      };
      CONTENTS.set(proxy, content ?? {});
      return proxy;
    },
  };
  return border;
}

interface Counted {
  name: string;
  plain: boolean;
}

function counted(border: Border, { name, plain }: Counted, call: (args: unknown[]) => unknown) {
  return (...args: unknown[]): unknown => {
    try {
      if (plain) border.meter.plain(name);
      else border.meter.before(name);
      const answer = call(args);
      if (!plain) border.meter.after();
      return answer;
    } catch (error) {
      throw foreign(border, error);
    }
  };
}

/** The host's own errors become Google's exceptions in the bundle's realm; anything else is a bug and stays what it is. */
function foreign(border: Border, error: unknown): unknown {
  if (!(error instanceof HostError)) return error;
  const made = new border.realm.Error(error.message);
  made.name = 'Exception';
  return made;
}
