import { type Bundle, bundleOf, functionNames } from '../../host/evaluateBundle';
import type { Host } from '../../host/index';

// What Apps Script's V8 has besides Google's services (PLATFORM.md, section 6). Intl is left out on purpose.
const ECMASCRIPT = new Set(
  `Object Function Array Number parseFloat parseInt Infinity NaN undefined Boolean String Symbol Promise RegExp Error
  AggregateError EvalError RangeError ReferenceError SyntaxError TypeError URIError JSON Math Reflect Proxy Map Set WeakMap
  WeakSet WeakRef FinalizationRegistry ArrayBuffer DataView Int8Array Uint8Array Uint8ClampedArray Int16Array Uint16Array
  Int32Array Uint32Array Float32Array Float64Array BigInt64Array BigUint64Array BigInt decodeURI decodeURIComponent
  encodeURI encodeURIComponent eval isFinite isNaN`.split(/\s+/),
);

/**
 * Evaluates a bundle in the page as Apps Script would: the host's globals and ECMAScript's are visible, the browser's
 * are undefined. Its functions come from the same bundleOf as in Node.
 */
export function loadBundle(code: string, host: Host): Bundle {
  const globals: Record<string, unknown> = { ...host.globals, Date: host.clockOver(Date) };
  const visible: Record<string, unknown> = { ...hidden(), ...globals, globalThis: globals };
  const names = [...new Set(functionNames(code))];
  const found = names.map((name) => `${JSON.stringify(name)}: typeof ${name} === 'function' ? ${name} : undefined`);
  host.useRealm({ Date: globals.Date as DateConstructor, Error });
  const run = new Function(...Object.keys(visible), `${code}\n;return {${found.join(',')}};`);
  return bundleOf(host, run(...Object.values(visible)));
}

function hidden(): Record<string, undefined> {
  const names = new Set<string>();
  for (let object: object | null = window; object !== null; object = Object.getPrototypeOf(object)) {
    for (const name of Object.getOwnPropertyNames(object)) names.add(name);
  }
  const shadowed = [...names].filter((name) => !ECMASCRIPT.has(name) && /^[A-Za-z_$][\w$]*$/.test(name));
  return Object.fromEntries(shadowed.map((name) => [name, undefined]));
}
