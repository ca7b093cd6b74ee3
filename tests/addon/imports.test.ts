/** Importing files into the table: what is written, what is not, and the way back. */
import type { DayRecord } from '../../src/core/funnel/records';
import type { ImportChoice, ImportPreview, SidebarState } from '../../src/shell/sidebarTypes';
import { createdTable } from './keptTable';
import { type Table, tableOn } from './table';

const [YANDEX, VK] = ['Яндекс Директ', 'VK Реклама'];
const [MONDAY, TUESDAY] = ['2026-11-16', '2026-11-17'];
const FILE: readonly DayRecord[] = [
  { day: MONDAY, source: YANDEX, values: { impressions: 5180, clicks: 94, spend: 8904.15 } },
  { day: TUESDAY, source: YANDEX, values: { impressions: 4960, clicks: 88, spend: 8015.05 } },
  { day: TUESDAY, source: VK, values: { impressions: 2950, clicks: 28, spend: 1150 } },
];
const CORRECTED = FILE.map((record) => ({ ...record, values: { ...record.values, spend: 7000 } }));

const created = (): Table => createdTable([YANDEX, VK]);
const load = (table: Table, records: readonly DayRecord[], more: object = {}): SidebarState =>
  table.ask('applyImport', { fileName: 'direct.csv, vk.csv', records, overwrite: false, ...more });
const preview = (table: Table, records: readonly DayRecord[]): ImportPreview => table.ask('previewImport', records);
/** Everything that an import could have touched. */
const contents = (table: Table) =>
  ['Дни', 'Настройки', 'Журнал'].map((title) => table.sheet(title).values.map((row) => JSON.stringify(row)));
const inDays = (table: Table, { day, source }: { day: string; source: string }, metric: string): unknown => {
  const { values, column } = table.sheet('Дни');
  const state = table.ask<{ sources: { source: string; values: Record<string, unknown> }[] }>('openDay', day);
  expect(values.length).toBeGreaterThan(column(metric) > 0 ? 2 : Number.POSITIVE_INFINITY);
  return state.sources.find((one) => one.source === source)?.values[metric];
};

describe('an import', () => {
  const table = created();

  it('shows what it would do before anything is written', () => {
    const before = contents(table);
    expect(preview(table, FILE)).toMatchObject({
      from: MONDAY,
      to: TUESDAY,
      newDays: 2,
      changedDays: 0,
      sameDays: 0,
      newCells: 9,
      newSources: [],
    });
    expect(contents(table)).toEqual(before);
  });

  it('writes the numbers and one line of the journal for each, with who, old and new', () => {
    table.ask('chooseWho', 'Анна');
    expect(load(table, FILE).undo).toBe('Импорт: direct.csv, vk.csv · 9 чисел');
    expect(inDays(table, { day: TUESDAY, source: VK }, 'spend')).toBe(1150);
    const journal = table.sheet('Журнал');
    const lines = journal.values.filter((row) => String(row[journal.column('action') - 1]).startsWith('Импорт'));
    expect(lines).toHaveLength(9);
    expect(
      lines.every((row) => row[journal.column('who') - 1] === 'Анна' && row[journal.column('was') - 1] === ''),
    ).toBe(true);
  });

  it('leaves empty what the file does not have', () => {
    expect(inDays(table, { day: MONDAY, source: VK }, 'spend')).toBeNull();
    expect(inDays(table, { day: TUESDAY, source: VK }, 'leads')).toBeNull();
  });

  it('of the same file again writes nothing and journals nothing', () => {
    const before = contents(table);
    expect(preview(table, FILE)).toMatchObject({ newCells: 0, changedCells: 0, sameDays: 2 });
    load(table, FILE, { overwrite: true });
    expect(contents(table)).toEqual(before);
  });

  it('of a corrected file shows each difference first, and replaces nothing that was not agreed to', () => {
    const { changes, changedCells } = preview(table, CORRECTED);
    expect(changedCells).toBe(3);
    expect(changes[0]).toEqual({ day: MONDAY, source: YANDEX, metric: 'spend', old: 8904.15, new: 7000 });
    const before = contents(table);
    load(table, CORRECTED);
    expect(contents(table)).toEqual(before);
  });

  it('replaces the same source and days once that was agreed to, and undoing restores them exactly', () => {
    const [days] = contents(table);
    load(table, CORRECTED, { overwrite: true });
    expect(inDays(table, { day: MONDAY, source: YANDEX }, 'spend')).toBe(7000);
    table.ask('undoLast');
    expect(contents(table)[0]).toEqual(days);
  });
});

it('keeps what a person typed, unless they agreed to replace it', () => {
  const table = created();
  const typed = { day: MONDAY, source: YANDEX, metric: 'spend', value: 9000, was: null };
  table.ask('saveDays', { cells: [typed], events: [] });
  load(table, FILE);
  expect(inDays(table, typed, 'spend')).toBe(9000);
  expect(inDays(table, typed, 'clicks')).toBe(94);
});

it('adds a source only when the import is confirmed, and leaves days out that are not over', () => {
  const table = created();
  const records = [
    { day: TUESDAY, source: 'Не распределено', values: { leads: 2 } },
    { day: '2026-11-22', source: YANDEX, values: { leads: 1 } },
  ];
  expect(preview(table, records)).toMatchObject({ newSources: ['Не распределено'], futureRows: 1, newCells: 1 });
  expect(table.ask<SidebarState>('openSidebar').sources).toHaveLength(2);
  expect(load(table, records).sources.map(({ name }) => name)).toEqual([YANDEX, VK, 'Не распределено']);
});

it('keeps names and words as text, whatever they begin with', () => {
  const table = created();
  const names = ['=1+1', '+7 (900) 123-45-67', '-5', '@шоп'];
  const records = names.map((name) => ({ day: TUESDAY, source: name, values: { leads: 2 }, event: name }));
  const choices = names.map((name) => ({ format: 'vkAds', name, source: name }));
  load(table, records, { fileName: names[0], choices });
  expect(table.ask<SidebarState>('openSidebar').sources.map(({ name }) => name)).toEqual(
    expect.arrayContaining([YANDEX, VK, ...names]),
  );
  const { values, column } = table.sheet('Дни');
  const formulas = table.formulas('Дни');
  for (const name of names) {
    expect(inDays(table, { day: TUESDAY, source: name }, 'leads')).toBe(2);
    const row = values.findIndex((line) => line[column('event') - 1] === name);
    expect(values[row]?.[column('source') - 1]).toBe(name);
    expect([formulas[row]?.[column('event') - 1], formulas[row]?.[column('source') - 1]]).toEqual(['', '']);
  }
  expect(table.formulas('Журнал').flat().join('')).toBe('');
  expect(
    table
      .sheet('РМ')
      .values.flat()
      .filter((cell) => String(cell).startsWith('#')),
  ).toEqual([]);
});

describe('what was chosen for the names in files', () => {
  const choice: ImportChoice = { format: 'vkAds', name: 'Ретаргетинг. Москва', source: VK };

  it('is known to everyone of the team, the newest choice for each name', () => {
    const table = created();
    load(table, FILE, { choices: [choice, { ...choice, name: '__proto__' }] });
    load(table, CORRECTED, { overwrite: true, choices: [{ ...choice, source: YANDEX }] });
    const colleague = tableOn(table.host.asUser('colleague'));
    const known = colleague.ask<ImportChoice[]>('openImport');
    expect(known).toHaveLength(2);
    expect(known).toEqual(
      expect.arrayContaining([
        { ...choice, source: YANDEX },
        { ...choice, name: '__proto__' },
      ]),
    );
  });

  it('never stops an import, however much there is', () => {
    const table = created();
    const long = (at: number): ImportChoice => ({ ...choice, name: `${at} ${'Ы'.repeat(400)}` });
    load(table, FILE, { choices: Array.from({ length: 1500 }, (_, at) => long(at)) });
    expect(inDays(table, { day: TUESDAY, source: VK }, 'spend')).toBe(1150);
    expect(table.ask<ImportChoice[]>('openImport').length).toBeGreaterThan(300);
  });

  it('is asked for in a single call', () => {
    const table = created();
    table.host.calls.reset();
    table.ask('openImport');
    expect(table.host.calls.total).toBeLessThanOrEqual(1);
  });
});

it('puts meetings and payments of a CRM into the common row where the business keeps them there', () => {
  const table = createdTable([YANDEX]);
  table.ask('applySettings', {
    sales: 'commonRow',
    sources: [{ name: YANDEX, kept: ['spend', 'leads'] }],
  });
  load(table, [
    { day: TUESDAY, source: YANDEX, values: { leads: 3, payments: 1, revenue: 100_000 } },
    { day: TUESDAY, source: 'Сарафан', values: { payments: 1, revenue: 50_000 } },
  ]);
  expect(table.ask<SidebarState>('openSidebar').sources.map(({ name }) => name)).toEqual([YANDEX, 'Отдел продаж']);
  expect(inDays(table, { day: TUESDAY, source: 'Отдел продаж' }, 'revenue')).toBe(150_000);
  expect(inDays(table, { day: TUESDAY, source: YANDEX }, 'leads')).toBe(3);
  expect(table.sheet('План').cell('revenue', 'actual')).toBe(150_000);
});

it('leaves texts between the numbers that it writes as people typed them', () => {
  const table = created();
  const days = Array.from({ length: 20 }, (_, index) => `2026-11-${String(index + 1).padStart(2, '0')}`);
  const ofBoth = days.flatMap((day) => [YANDEX, VK].map((source) => ({ day, source, values: { leads: 1 } })));
  load(table, ofBoth);
  const { values, column } = table.sheet('Дни');
  const rows = values.flatMap((row, index) => (row[column('source') - 1] === YANDEX ? [index + 1] : []));
  const texts = ['12', '10-12', '=итого', "'кавычка"];
  for (const [index, text] of texts.entries())
    table.spreadsheet
      .getSheetByName('Дни')
      ?.getRange(rows[index + 2] ?? 0, column('leads'))
      .setValue(`'${text}`);
  load(
    table,
    days.map((day) => ({ day, source: VK, values: { leads: 2, payments: 1 }, event: "'Срочно' позвонить" })),
  );
  const after = table.sheet('Дни').values;
  expect(texts.map((_, index) => after[(rows[index + 2] ?? 0) - 1]?.[column('leads') - 1])).toEqual(texts);
  expect(table.formulas('Дни').flat()).not.toContain('=итого');
  expect(after.filter((row) => row[column('event') - 1] === "'Срочно' позвонить")).toHaveLength(days.length);
});

it('overwrites no number that was typed after its preview', () => {
  const table = created();
  load(table, FILE);
  const { seen } = preview(table, CORRECTED);
  const typed = { day: MONDAY, source: YANDEX, metric: 'spend', value: 8000, was: 8904.15 };
  table.ask('saveDays', { cells: [typed], events: [] });
  const request = { fileName: 'direct.csv', records: CORRECTED, overwrite: true };
  expect(table.refusal('applyImport', { ...request, seen })).toMatch(/^Пока вы смотрели, кто-то изменил числа/);
  expect(inDays(table, typed, 'spend')).toBe(8000);
  table.ask('applyImport', { ...request, seen: preview(table, CORRECTED).seen });
  expect(inDays(table, typed, 'spend')).toBe(7000);
});
