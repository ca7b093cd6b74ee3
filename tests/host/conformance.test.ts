import { buildSync } from 'esbuild';
import { CONFORMANCE_WORDS } from '../../src/core/words/conformance';
import { ASSERTIONS } from '../../src/shell/conformance';
import { createHost, type HostOptions } from './index';
import { load } from './runBundle';

const code = buildSync({
  stdin: {
    contents: `import { runConformance, renderConformance } from './src/shell/conformance/index.ts';
      export const check = () => runConformance({ spreadsheetApp: SpreadsheetApp, utilities: Utilities, properties: PropertiesService, lock: LockService });
      export const render = () => renderConformance(check(), (key, { what, found }) => key + '(' + what + found + ')');`,
    resolveDir: `${__dirname}/../..`,
    loader: 'ts',
  },
  bundle: true,
  format: 'iife',
  globalName: 'App',
  minify: true,
  write: false,
}).outputFiles[0]?.text;
const bundle = `${code}\nfunction check() { return App.check(); }\nfunction render() { return App.render(); }`;

const hosts: HostOptions[] = [
  { locale: 'ru_RU' },
  { locale: 'en_US', timeZone: 'America/New_York', scriptTimeZone: 'Asia/Tokyo' },
  { locale: 'ru_RU', timeZone: 'Asia/Beirut' },
];

it.each(hosts)('what the add-on assumes about Google holds on the host: %j', (options) => {
  const host = createHost(options);
  const found = load(bundle, host).call('check') as { id: string; holds?: boolean; found: string }[];
  expect(found.filter(({ holds }) => holds === false)).toEqual([]);
  expect(host.model.getters.getSheetIds()).toEqual(['0']);
});

it('the answers to the open questions, as the host assumes them', () => {
  const found = load(bundle, createHost()).call('check') as { id: string; holds?: boolean; found: string }[];
  const answers = found.filter(({ holds }) => holds === undefined).map(({ id, found: text }) => `${id}: ${text}`);
  expect(answers).toEqual(
    [
      'comma: 1.2',
      'formulaText: =SUM(1;2)',
      'emptyReference: 0',
      'blankCriterion: 2',
      'notBlankCriterion: 1',
      'minusText: -x|',
      'dashedNumbers: 2026-02-01|',
      'monthName: 2026-03-01|',
      'tagAndSort: row',
      'spanAfterMove: =SUM($A:$B)',
      'formatFormula: =SUM(1;2)=3',
      'chartWholeColumns: true',
      'runtime: undefined undefined undefined',
    ].map((line) => line.replace('2026-02-01', `${new Date().getFullYear()}-02-01`)),
  );
});

it('every assumption has its words, and no words are left over', () => {
  const said = Object.keys(CONFORMANCE_WORDS).filter((key) => !key.startsWith('conformance.line.'));
  expect(said.sort()).toEqual(ASSERTIONS.map(({ id }) => `conformance.${id}`).sort());
});

it('is shown with what fails first, and is small', () => {
  const lines = load(bundle, createHost()).call('render') as string[];
  expect(lines[0]).toBe('conformance.line.answer(conformance.comma(1.2)1.2)');
  expect(code?.length).toBeLessThan(8_700);
});
