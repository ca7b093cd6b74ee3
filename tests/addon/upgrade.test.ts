/**
 * Tables that earlier versions made, as they left them: this version opens, repairs and works in each, and loses nothing.
 * One is kept by running that version's dist/Code.js on the host (`openTable({}, code)`), with a few weeks, a plan, a
 * hypothesis, a decision and deals where it knows them, and writing `host.state()`, gzipped. No commit of 0.3.0 builds a
 * whole bundle.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { SETTINGS_COLUMNS, SINGLE_SETTINGS } from '../../src/sheets/settingsSheet';
import { fingerprint } from '../../src/shell/fingerprint';
import { LAYOUT, LAYOUT_OF } from '../../src/shell/layout';
import { MADE_MARK } from '../../src/shell/workbook';
import type { HostState } from '../host';
import { snapshot } from '../host/snapshot';
import { isExploring } from '../support/exploring';
import { cutAndRepeat, describeSlow } from './cuts';
import { createdTable } from './keptTable';
import { YANDEX } from './operations';
import { openTable, type Table } from './table';
import { typedIn } from './typed';

const RELEASED = join('tests', 'addon', 'released');
const VERSIONS = readdirSync(RELEASED)
  .sort()
  .map((file) => ({ version: file.replace('.json.gz', ''), file }));

it('has the number of this layout, and a table of the one before it', () => {
  expect([LAYOUT, fingerprint(JSON.stringify(LAYOUT_OF))]).toEqual([7, '1b9a9fm5hdl']); // both change together; keep a table of the version before
  expect(VERSIONS.length).toBeGreaterThan(0);
});

it('leaves a table of a newer version alone, and says so', () => {
  const table = createdTable([YANDEX]);
  const [mark] = table.spreadsheet.createDeveloperMetadataFinder().withKey(MADE_MARK).find();
  mark?.setValue(`${LAYOUT + 1}:abc`);
  const before = linesOf(table);
  for (const call of ['openSidebar', 'createTable', 'undoLast', 'reviewTable'])
    expect(table.refusal(call, ...(call === 'createTable' ? [['Сайт']] : []))).toContain('более новое дополнение');
  expect(changedLines(before, linesOf(table))).toEqual([]);
});

/** Everything that shows, a line each: lines are compared in a moment, cells in minutes. */
const linesOf = (table: Table): string[] =>
  snapshot(table.host).sheets.flatMap(({ name, ...sheet }) =>
    Object.entries(sheet).flatMap(([what, said]) =>
      [said].flat().map((one, at) => `${name} ${what} ${at}: ${JSON.stringify(one)}`),
    ),
  );
const changedLines = (before: readonly string[], after: readonly string[]): string[] => {
  const [had, has] = [new Set(before), new Set(after)];
  return [...before.filter((line) => !has.has(line)), ...after.filter((line) => !had.has(line))];
};

/** Lists of «Настройки» stand side by side, so that a row of one moves beside others: there each cell is a fact, elsewhere each row. */
const factsIn = (line: string): string[] => (line.startsWith('Настройки: ') ? line.slice(11).split('|') : [line]);

const stateOf = (file: string): HostState => JSON.parse(gunzipSync(readFileSync(join(RELEASED, file))).toString());

describeSlow('bringing up to date, failed or cut off at any write', () => {
  it.each(VERSIONS)(
    'a table of $version is completed by the next, and what was typed is there all the time',
    async ({ file }) => {
      const state = stateOf(file);
      const typed = typedIn(openTable({ state })).flatMap(factsIn);
      const cuts = await cutAndRepeat(
        state,
        (table) => table.refusal('openSidebar'),
        (cut) => {
          const now = new Set(typedIn(cut).flatMap(factsIn));
          expect(typed.filter((fact) => !now.has(fact))).toEqual([]);
        },
      );
      process.stdout.write(`bringing up to date: cut at ${cuts} writes\n`);
    },
    7_200_000,
  );
});

/** Calls that complete an older table. */
const WAYS: { readonly [way: string]: (table: Table) => unknown } = {
  'opening the sidebar': (table) => table.ask('openSidebar'),
  'an import that lists a source': (table) => {
    const records = [{ day: '2026-11-21', source: 'Новый', values: { leads: 3 } }];
    return table.ask('applyImport', { fileName: 'days.csv', records, overwrite: true });
  },
};
const ALL = VERSIONS.flatMap((version) => Object.keys(WAYS).map((way) => ({ ...version, way })));
/** The oldest, to which the most is new, in one way, and the newest in the other; exploring, all. */
const TRIED = isExploring ? ALL : ALL.filter((_, index) => index === 0 || index === ALL.length - 1);

describe.each(TRIED)('a table made by version $version, completed by $way', ({ file, way }) => {
  const table = openTable({ state: stateOf(file) });
  const keysIn = (column: string): string[] => {
    const { values, column: at } = table.sheet('Настройки');
    return values.map((row) => String(row[at(column) - 1]));
  };

  it('is not taken for a damaged one before that', () => {
    const { alerts } = table.host.ui;
    table.run('undoFromMenu');
    for (const { prompt } of alerts.splice(0)) expect(prompt).toMatch(/^Отменено|сделало более раннее дополнение/);
    expect(table.answer('openDay', '2026-11-20').ok).toBe(true);
  });

  it('gets what this version adds', () => {
    const typed = typedIn(table).flatMap(factsIn);
    expect(WAYS[way]?.(table)).toMatchObject({ table: 'ready' });
    expect(table.host.ui.alerts).toEqual([]);
    const [keys = []] = table.sheet('Настройки').values;
    expect(SETTINGS_COLUMNS.filter((key) => !key.startsWith('gap') && !keys.includes(key))).toEqual([]);
    expect(SINGLE_SETTINGS.filter((setting) => !keysIn('setting').includes(setting))).toEqual([]);
    const now = typedIn(table).flatMap(factsIn);
    expect(typed.filter((fact) => !now.includes(fact))).toEqual([]);
  });

  it('is then as a repair leaves it, and works', () => {
    const before = linesOf(table);
    table.ask('createTable', []);
    expect(changedLines(before, linesOf(table))).toEqual([]);
    table.ask('undoLast');
    table.run('reviewFromMenu');
    expect(table.host.ui.alerts).toEqual([]);
  });
});
