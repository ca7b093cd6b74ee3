/** Tables that take seconds to make: made once, and opened from what was kept of them wherever a test begins with one. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HostOptions, HostState } from '../host';
import { NOW, openTable, type Table } from './table';

/** Whatever a kept table comes from: after a change of any of it the tables are made anew. */
const MADE_FROM = ['dist/Code.js', 'src/core', 'tests/host', 'tests/addon', 'tests/bench'];
const FOLDER = join('build', 'tables', fingerprint());

function fingerprint(): string {
  const hash = createHash('sha1');
  for (const place of MADE_FROM) for (const file of filesOf(place)) hash.update(file).update(readFileSync(file));
  return hash.digest('hex').slice(0, 12);
}

function filesOf(place: string): string[] {
  if (place.endsWith('.js')) return [place];
  const names = readdirSync(place, { recursive: true }).map(String);
  return names
    .filter((name) => /\.[tj]s$/.test(name))
    .sort()
    .map((name) => join(place, name));
}

/** The state of a table by its name, made where it is not kept yet. */
function keptState(name: string, make: () => Table): HostState {
  const path = join(FOLDER, `${name}.json`);
  if (!existsSync(path)) {
    const state = JSON.stringify(make().host.state());
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(`${path}.${process.pid}`, state); // two suites may make one table at once: whole files only
    renameSync(`${path}.${process.pid}`, path);
  }
  return JSON.parse(readFileSync(path, 'utf8')) as HostState;
}

/** A table of its own for a test, as `make` left it; `options` are of both, the one that is made and the one that is opened. */
export function keptTable(name: string, options: HostOptions, make: (table: Table) => void): Table {
  const { locale = '', userLocale = '', now = () => NOW } = options;
  const key = [name, locale, userLocale, now().toISOString().slice(0, 10)].filter((part) => part !== '').join('_');
  const made = (): Table => {
    const table = openTable(options);
    make(table);
    return table;
  };
  return openTable({ ...options, state: keptState(key, made) });
}

/** A new table of these sources. */
export const createdTable = (sources: readonly string[], options: HostOptions = {}): Table =>
  keptTable(['created', ...sources].join('-'), options, (table) => table.ask('createTable', sources));

/** A table filled by the demo company. */
export const demoTable = (options: HostOptions = {}): Table =>
  keptTable('demo', options, (table) => table.ask('fillDemo'));
