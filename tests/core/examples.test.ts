import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const ROOT = join(__dirname, '..', '..');
const FOLDERS = ['src/core', 'src/sheets', 'src/shell'];
const FEWEST = 45; // as many as there were when this was written; a search that finds fewer has gone blind
const EXAMPLE = /^\s*\*\s*@example\s+(.*)$/gm;

const files = FOLDERS.flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
    .map((name) => join(ROOT, folder, name)),
);
const documented = files
  .map((file) => ({ file, examples: [...readFileSync(file, 'utf8').matchAll(EXAMPLE)].map(([, text = '']) => text) }))
  .filter(({ examples }) => examples.length > 0);

describe.each(documented.map(({ file, examples }) => [relative(ROOT, file), examples, file] as const))(
  'What the documentation of %s shows is true:',
  (_, examples, file) => {
    it.each(examples)('%s', (example) => {
      const [expression, expected, ...more] = example.split(' // => ');
      expect([expression, expected, more]).toEqual([expect.any(String), expect.any(String), []]);
      expect(evaluate(file, `${expression}`)).toEqual(evaluate(file, `${expected}`));
    });
  },
);

it('finds the examples of the documentation', () => {
  expect(documented.flatMap(({ examples }) => examples).length).toBeGreaterThanOrEqual(FEWEST);
});

/** An expression as someone would type it who imported everything that the file exports. */
function evaluate(file: string, expression: string): unknown {
  const exported: Record<string, unknown> = jest.requireActual(file);
  return new Function(...Object.keys(exported), `'use strict'; return (${expression});`)(...Object.values(exported));
}
