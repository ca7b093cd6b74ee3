/** The one file of the host that needs Node: evaluates a bundle in node:vm with ECMAScript's globals only, as Apps Script has. */
import { createContext, runInContext } from 'node:vm';
import { type Bundle, bundleOf } from './evaluateBundle';
import type { Host } from './index';

/** What Apps Script's V8 does not promise although the context has it. */
const REMOVED = ['Intl', 'WebAssembly', 'SharedArrayBuffer', 'Atomics', 'console', 'escape', 'unescape'];

/** Loads the code; `globals` are the script's own beside the host's. */
export function load(code: string, host: Host): Bundle & { readonly globals: Record<string, unknown> } {
  const context = createContext(Object.create(null) as Record<string, unknown>);
  runInContext(REMOVED.map((name) => `delete globalThis.${name};`).join(''), context);
  const real = runInContext('({ Date, Error })', context) as { Date: DateConstructor; Error: ErrorConstructor };
  const dated = host.clockOver(real.Date);
  Object.assign(context, host.globals, { Date: dated });
  host.useRealm({ Date: dated, Error: real.Error });
  const before = new Set(Object.getOwnPropertyNames(context));
  runInContext(code, context, { filename: 'Code.js' });
  const made = Object.getOwnPropertyNames(context).filter((name) => !before.has(name));
  const functions = Object.fromEntries(made.map((name) => [name, context[name]]));
  return { ...bundleOf(host, functions), globals: functions };
}
