/** Whatever a page sends, the server answers with a value or a sentence: it never breaks. */
import { readFileSync } from 'node:fs';
import { describeSlow } from './cuts';
import { openTable } from './table';
import { typedIn } from './typed';

/** Functions with arguments, as src/main.ts gives them to Google. */
const FUNCTIONS = [...readFileSync('src/main.ts', 'utf8').matchAll(/^export const (\w+) = \((\w[^)]*)\)/gm)].map(
  ([, name = '', parameters = '']) => ({ name, count: parameters.split(',').length }),
);
const deep = (depth: number): unknown => (depth === 0 ? 'x' : { cells: deep(depth - 1), events: [deep(depth - 1)] });
const CELL = { day: '2026-11-21', source: 'A', metric: 'leads', value: 1, was: null };
const ODD: readonly unknown[] = [
  ...[
    undefined,
    null,
    0,
    -1,
    1.5,
    1e308,
    true,
    '',
    ' ',
    'x',
    '2026-02-30',
    '2026-13',
    '9999-99-99',
    'я'.repeat(100_000),
  ],
  ...[
    '__proto__',
    'constructor',
    '=1+1',
    '<b>',
    [],
    [null],
    [[]],
    ['x', 'x'],
    [''],
    [1, 2],
    Array(3000).fill('x'),
    {},
    deep(6),
  ],
  ...[
    JSON.parse('{"__proto__":{"polluted":1},"constructor":1}'),
    { length: 3 },
    { day: null },
    { cells: 'x', events: 1 },
  ],
  ...[
    { cells: [CELL, { ...CELL, metric: 'toString' }], events: [] },
    { cells: [{ ...CELL, value: '5' }], events: [] },
  ],
  ...[
    { cells: [{ ...CELL, source: 'B' }], events: [] },
    { cells: [{ ...CELL, value: -5 }], events: [] },
  ],
  ...[
    { cells: [{ ...CELL, day: '2030-01-01' }], events: [] },
    { cells: [], events: [{ day: '1000-01-01', event: 'x', was: '' }] },
  ],
  ...[{ week: '2026-W54', reason: 'x' }, { week: '2026-W10', reason: ' ' }, { month: '2026-00', goal: 1 }, { id: 99 }],
  ...[
    { month: '2026-12', goal: 1, choice: 'likely', replace: true },
    { batch: 'x', deals: [] },
    { ids: [], days: [] },
  ],
  ...[
    { id: 99, decision: 'drop', reason: 'x' },
    { id: 1, decision: 'x', reason: 'x' },
    { metric: 'x', from: '2026-W10', reason: '' },
  ],
  ...[
    { fileName: 'x', records: [], overwrite: true },
    { fileName: 'x', records: [], overwrite: true, staged: 'none' },
  ],
  ...[{ fileName: 'x', records: [{ day: '2026-11-01', source: 'A', values: { constructor: 1 } }], overwrite: true }],
  ...[
    { week: '2026-W10', metric: 'constructor', source: '__proto__' },
    { overwrite: true, batch: 'x' },
    { sources: 5 },
  ],
];

it('reads what the server offers from main.ts', () => expect(FUNCTIONS.length).toBeGreaterThan(20));

describeSlow('odd requests', () => {
  const table = openTable();
  table.ask('createTable', ['A']);
  const typedDays = () => typedIn(table).filter((line) => line.startsWith('Дни'));
  const numbers = typedDays();

  it.each(FUNCTIONS)('$name refuses them in a sentence', ({ name, count }) => {
    for (const odd of ODD) {
      const sentence = table.refusal(name, ...Array.from({ length: count }, () => odd));
      expect([name, odd, sentence]).toEqual([name, odd, expect.not.stringMatching(/сломалось|undefined|\[object/)]);
    }
    expect(table.ask('openSidebar')).toMatchObject({ id: expect.any(String) });
  });

  it('and puts no number into «Дни» that was not asked for', () => expect(typedDays()).toEqual(numbers));

  it('says so where there is no table yet', () => {
    const none = openTable();
    for (const { name, count } of FUNCTIONS) {
      const sentence = none.refusal(name, ...Array.from({ length: count }, () => ({})));
      expect([name, sentence]).toEqual([name, expect.not.stringMatching(/сломалось/)]);
    }
  });
});
