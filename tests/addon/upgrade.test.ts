/** Tables that earlier versions made, as they left them: this version opens, repairs and works in each, and loses nothing. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { SETTINGS_COLUMNS, SINGLE_SETTINGS } from '../../src/sheets/settingsSheet';
import { fingerprint } from '../../src/shell/fingerprint';
import { LAYOUT, LAYOUT_OF } from '../../src/shell/layout';
import { MADE_MARK } from '../../src/shell/workbook';
import type { HostState } from '../host';
import { snapshot } from '../host/snapshot';
import { cutAndRepeat, describeSlow } from './cuts';
import { createdTable } from './keptTable';
import { openTable } from './table';
import { typedIn } from './typed';

const RELEASED = join('tests', 'addon', 'released');
const VERSIONS = readdirSync(RELEASED).map((file) => ({ version: file.replace('.json.gz', ''), file }));

it('has the number of this layout, and a table of the one before it', () => {
  expect([LAYOUT, fingerprint(JSON.stringify(LAYOUT_OF))]).toEqual([7, '1b9a9fm5hdl']); // both change together; keep a table of the version before
  expect(VERSIONS.length).toBeGreaterThan(0);
});

it('leaves a table of a newer version alone, and says so', () => {
  const table = createdTable(['Сайт']);
  const [mark] = table.spreadsheet.createDeveloperMetadataFinder().withKey(MADE_MARK).find();
  mark?.setValue(`${LAYOUT + 1}:abc`);
  const before = snapshot(table.host);
  for (const call of ['openSidebar', 'createTable', 'undoLast', 'reviewTable'])
    expect(table.refusal(call, ...(call === 'createTable' ? [['Сайт']] : []))).toContain('более новое дополнение');
  expect(snapshot(table.host)).toEqual(before);
});

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

describe.each(VERSIONS)('a table made by version $version', ({ file }) => {
  const table = openTable({ state: stateOf(file) });
  const typed = typedIn(table);
  const keysIn = (column: string): string[] => {
    const { values, column: at } = table.sheet('Настройки');
    return values.map((row) => String(row[at(column) - 1]));
  };

  it('gets what this version adds when the sidebar is opened', () => {
    table.ask('openSidebar');
    expect(table.host.ui.alerts).toEqual([]);
    const [keys = []] = table.sheet('Настройки').values;
    expect(SETTINGS_COLUMNS.filter((key) => !key.startsWith('gap') && !keys.includes(key))).toEqual([]);
    expect(SINGLE_SETTINGS.filter((setting) => !keysIn('setting').includes(setting))).toEqual([]);
    const now = typedIn(table).flatMap(factsIn);
    expect(typed.flatMap(factsIn).filter((fact) => !now.includes(fact))).toEqual([]);
  });

  it('is then as a repair leaves it, and works', () => {
    const before = snapshot(table.host);
    table.ask('createTable', []);
    expect(snapshot(table.host)).toEqual(before);
    table.ask('undoLast');
    table.run('reviewFromMenu');
    expect(table.host.ui.alerts).toEqual([]);
  });
});
