/** Tables that take seconds to make: made once, and opened from what was kept of them wherever a test begins with one. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HostOptions, HostState } from '../host';
import type { Truth } from './agreement';
import { NOW, openTable, type Table } from './table';

/** Whatever a kept table comes from: after a change of any of it the tables are made anew. */
const MADE_FROM = ['dist', 'src/core', 'tests/host', 'tests/addon', 'tests/bench'];
const ALL = join('build', 'tables');
const FOLDER = join(ALL, fingerprint());
/** What a table may be made with: all of it is in the name under which it is kept. */
type Making = Pick<HostOptions, 'locale' | 'userLocale' | 'now'>;

function fingerprint(): string {
  const hash = createHash('sha1');
  for (const place of MADE_FROM) for (const file of filesOf(place)) hash.update(file).update(readFileSync(file));
  return hash.digest('hex').slice(0, 12);
}

function filesOf(place: string): string[] {
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
    const older = readdirSync(ALL).filter((build) => join(ALL, build) !== FOLDER);
    for (const build of older) rmSync(join(ALL, build), { recursive: true, force: true });
    writeFileSync(`${path}.${process.pid}`, state); // two suites may make one table at once: whole files only
    renameSync(`${path}.${process.pid}`, path);
  }
  return JSON.parse(readFileSync(path, 'utf8')) as HostState;
}

/** A table of its own for a test, as `make` left it; `options` are of both, the one that is made and the one that is opened. */
export function keptTable(name: string, options: Making, make: (table: Table) => void): Table {
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
export const createdTable = (sources: readonly string[], options: Making = {}): Table =>
  keptTable(['created', ...sources].join('-'), options, (table) => table.ask('createTable', sources));

/** A table filled by the demo company. */
export const demoTable = (options: Making = {}): Table => keptTable('demo', options, (table) => table.ask('fillDemo'));

/** A company's table on its day, after one import of all its records, and what its suites begin with. */
export function companyTable(
  name: string,
  { settings, records, today }: Truth,
  begin: (table: Table) => void = () => undefined,
): Table {
  const { language } = settings;
  const now = new Date(`${today}T09:00:00Z`);
  const options = { locale: language === 'ru' ? 'ru_RU' : 'en_US', userLocale: language, now: () => now };
  return keptTable(name, options, (table) => {
    const { ask } = table;
    ask('createTable', []);
    ask('applySettings', settings);
    ask('applyImport', { fileName: 'company.csv', records, overwrite: true });
    begin(table);
  });
}
