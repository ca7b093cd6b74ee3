/**
 * Makes a bundle's functions callable, however its code was evaluated: tests/host/runBundle.ts does it in node:vm, the
 * page with `new Function`.
 */
import type { Host } from './index';
import { carried, isCallable } from './sidebarRules';

export interface Bundle {
  /** Names of the top-level functions. */
  readonly names: readonly string[];
  /** Calls a function as a menu or trigger does: arguments and answer as they are. */
  call(name: string, ...args: unknown[]): unknown;
  /** Calls a function as google.script.run does: plain data only, both ways. */
  runFromSidebar(name: string, args?: readonly unknown[]): unknown;
}

/** Names of the functions that a script declares at its top level, by its text. */
export function functionNames(code: string): string[] {
  return [...code.matchAll(/(?:^|[\n;}])\s*function\s+([A-Za-z_$][\w$]*)\s*\(/g)].map((match) => match[1] ?? '');
}

/** The bundle over functions that were already evaluated. */
export function bundleOf(host: Host, functions: Readonly<Record<string, unknown>>): Bundle {
  const call = (name: string, ...args: unknown[]): unknown => {
    const found = functions[name];
    if (typeof found !== 'function') throw new Error(`Script function not found: ${name}`);
    host.begin();
    try {
      return found(...args);
    } finally {
      host.end();
    }
  };
  return {
    names: Object.keys(functions).filter((name) => typeof functions[name] === 'function'),
    call,
    runFromSidebar(name, args = []) {
      if (!isCallable(name)) throw new Error(`Script function not found: ${name}`);
      const sent = args.map((each, index) => carried(each, `argument ${index + 1}`));
      return carried(call(name, ...sent), 'answer');
    },
  };
}

/**
 * Evaluates a bundle with `new Function`, for the page: the host's globals are its parameters.
 * Only names that the text declares at its top level can be found.
 */
export function evaluateBundle(code: string, host: Host): Bundle {
  const names = [...new Set(functionNames(code))];
  const globals = { ...host.globals, Date: host.clockOver(Date) };
  const found = names
    .map((name) => `${JSON.stringify(name)}: typeof ${name} === 'function' ? ${name} : undefined`)
    .join(',');
  host.useRealm({ Date: globals.Date, Error });
  const evaluate = new Function(...Object.keys(globals), `${code}\n;return {${found}};`);
  return bundleOf(host, evaluate(...Object.values(globals)) as Record<string, unknown>);
}
