/** A third language is one file with its name in `words/languages`: tried with a made-up one, English letter by letter. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { WORDS } from '../../src/core/words/catalogue';
import { snapshot } from '../host/snapshot';
import { openTable } from './table';

const FOLDER = join(process.cwd(), 'src/core/words/languages');
/** Every English word with a mark before it, the parameters as they are. */
const MADE_UP = `
  import { WORDS } from '../catalogue';
  import { en } from './en';
  const marked = (text) => text.replace(/\\{[^}]*\\}|[A-Za-z]+/g, (found) => (found.startsWith('{') ? found : 'ǂ' + found));
  const words = Object.fromEntries(Object.entries(WORDS).map(([key, { en }]) => [key, marked(en)]));
  export const qq = { ...en, mark: 'Qq', spreadsheets: /^eo/, decimal: '·', words };
`;
const THIRD: Plugin = {
  name: 'a third language',
  setup: ({ onLoad, onResolve }) => {
    onResolve({ filter: /^\.\/qq$/ }, () => ({ path: join(FOLDER, 'qq.ts'), namespace: 'made-up' }));
    onLoad({ filter: /.*/, namespace: 'made-up' }, () => ({ contents: MADE_UP, resolveDir: FOLDER, loader: 'ts' }));
    onLoad({ filter: /languages\/index\.ts$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8');
      return { contents: `import { qq } from './qq';${text.replace('{ ru, en }', '{ ru, qq, en }')}`, loader: 'ts' };
    });
  },
};
const CALLS = ['createTable', 'openSidebar', 'saveDays', 'reviewTable', 'markWeek'];

async function bundled(): Promise<string> {
  const options = { bundle: true, write: false, target: 'es2020', format: 'iife', globalName: 'RM' } as const;
  const { outputFiles } = await build({ ...options, entryPoints: ['src/main.ts'], plugins: [THIRD] });
  return (outputFiles[0]?.text ?? '') + CALLS.map((name) => `function ${name}(...a){return RM.${name}(...a)}`).join('');
}

it('speaks it everywhere: sheets, formats, sentences and refusals', async () => {
  const table = openTable({ locale: 'eo' }, await bundled());
  table.ask('createTable', ['A', 'B']);
  const cells = [{ day: '2026-11-21', source: 'A', metric: 'leads', value: 5, was: null }];
  table.ask('saveDays', { cells, events: [] });
  table.ask('reviewTable');
  expect(table.refusal('markWeek', { week: '2026-W46', reason: ' ' })).toMatch(/^ǂ/);
  const { sheets } = snapshot(table.host);
  expect(sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(['ǂPlan', 'ǂRM', 'ǂDays', 'ǂSettings']));
  const shown = sheets.flatMap(({ values }) => values.flat()).filter((value) => typeof value === 'string');
  const english = new Set<string>(Object.values(WORDS).flatMap(({ ru, en }) => [ru, en]));
  expect(shown.filter((text) => /[A-Za-zА-я]{2} /.test(text) && english.has(text))).toEqual([]);
  expect(shown.filter((text) => text.includes('ǂ')).length).toBeGreaterThan(200);
});
