import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { createContext, runInContext } from 'node:vm';
import { MENU } from '../../src/shell/menu';
import { createHost } from '../host';
import { load } from '../host/runBundle';

const PATH = join(process.cwd(), 'dist/Code.js');
const CODE = readFileSync(PATH, 'utf8');

/** Google reads the bundle anew at every click. Half of it is words in two languages, and Cyrillic takes two bytes. */
it('is at most 630 kB', () => expect(statSync(PATH).size).toBeLessThanOrEqual(630_000));

/** A page is carried into the sidebar at every opening; the page of imports is opened less often and reads files. */
it.each([
  ['main', 120_000],
  ['importing', 300_000],
  ['starting', 60_000],
  ['cards', 60_000],
  ['report', 200_000],
])('makes the page %s of at most %i bytes', (page, most) => {
  expect(statSync(join(process.cwd(), `dist/${page}.html`)).size).toBeLessThanOrEqual(most);
});

it('defines its functions and one namespace, and touches nothing while it is loaded', () => {
  const context = createContext({});
  runInContext('delete globalThis.Intl; delete globalThis.console; delete globalThis.WebAssembly;', context);
  const before = new Set(Object.getOwnPropertyNames(context));
  runInContext(CODE, context);
  const made = Object.getOwnPropertyNames(context).filter((name) => !before.has(name));
  const exported = [...readFileSync('src/main.ts', 'utf8').matchAll(/^export const (\w+)/gm)].map(([, name]) => name);
  expect(made.sort()).toEqual(['RM', ...exported].sort());
});

it('has a function for every item of the menu', () => {
  const host = createHost();
  const { names } = load(CODE, host);
  const calls = MENU.flatMap((item) => item?.call ?? []);
  expect(names).toEqual(expect.arrayContaining(calls));
});

it('says how long loading takes (reported, not asserted)', () => {
  const times = Array.from({ length: 5 }, () => {
    const context = createContext({});
    const start = performance.now();
    runInContext(CODE, context);
    return performance.now() - start;
  }).sort((a, b) => a - b);
  process.stdout.write(`Code.js evaluates in ${times[2]?.toFixed(1)} ms (median of five)\n`);
  expect(times).toHaveLength(5);
});

it('carries no words of the pages and no CSV reader', () => {
  expect(CODE).not.toContain('papaparse');
  expect(CODE).not.toMatch(/quoteChar|skipEmptyLines/);
});
