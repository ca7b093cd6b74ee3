/** The way back: from any of the last actions, exactly, and what a person changed since stays. */
import type { DayRecord, Deal } from '../../src/core/funnel/records';
import type { DoneAction, SidebarState, UndoneState } from '../../src/shell/sidebarTypes';
import { createdTable } from './keptTable';
import { YANDEX } from './operations';
import type { Table } from './table';

const DAY = '2026-11-17';
const FILE: readonly DayRecord[] = [
  { day: DAY, source: YANDEX, values: { clicks: 90, spend: 8000 } },
  { day: '2026-11-18', source: 'Авито', values: { clicks: 10, held: 2 } },
];
const DEALS: readonly Deal[] = [
  { id: '501', created: '2026-11-10', source: YANDEX, manager: 'Ирина', stage: 'Переговоры' },
  { id: '502', created: '2026-11-10', source: YANDEX, manager: 'Павел', stage: 'Переговоры' },
];

const table: Table = createdTable([YANDEX]);
const load = (fileName: string, records: readonly DayRecord[], deals: readonly Deal[] = []): SidebarState => {
  const staged = deals.length === 0 ? {} : { staged: table.ask<string>('beginDeals', deals.length) };
  if (deals.length > 0) table.ask('stageDeals', { batch: Object.values(staged)[0], deals });
  return table.ask('applyImport', { fileName, records, overwrite: true, ...staged });
};
const actions = (): readonly DoneAction[] => table.ask('listActions');
const undo = (beginning: string): UndoneState => {
  const found = actions().find(({ title, isUndone }) => title.startsWith(beginning) && !isUndone);
  return table.ask('undoAction', found?.batch);
};
const cells = (title: string): string[] =>
  table
    .sheet(title)
    .values.slice(2)
    .map((row) => row.slice(0, 15).join('|'))
    .filter((row) => /[^|]/.test(row));
const dealsSaid = (column: string): unknown[] => {
  const { values, column: at } = table.sheet('Сделки');
  return values.slice(2).flatMap((row) => (row[0] === '' ? [] : [row[at(column) - 1]]));
};
const sources = (): string[] => table.ask<SidebarState>('openSidebar').sources.map(({ name }) => name);
const type = (metric: string, value: number, was: number | null): void => {
  table.ask('saveDays', { cells: [{ day: DAY, source: YANDEX, metric, value, was }], events: [] });
};
let before: string[] = [];

beforeAll(() => {
  type('leads', 4, null);
  before = cells('Дни');
  load('сделки.csv', [], DEALS);
  load('файл.csv', FILE);
});

it('an import is undone exactly, with the source and the metrics that it added, also after other edits', () => {
  expect(sources()).toEqual([YANDEX, 'Авито']);
  type('leads', 5, 4);
  expect(undo('Импорт: файл.csv')).toMatchObject({ undone: 4, kept: 0 });
  type('leads', 4, 5);
  expect(cells('Дни')).toEqual(before);
  expect(sources()).toEqual([YANDEX]);
});

it('the list tells what was undone, and the undoing can be undone', () => {
  expect(actions().find(({ title }) => title.startsWith('Импорт: файл.csv'))?.isUndone).toBe(true);
  undo('Отмена');
  expect(sources()).toEqual([YANDEX, 'Авито']);
  const authors = cells('Дни').filter((row) => row.includes('Авито') && row.includes('|10|'));
  expect(authors).toHaveLength(1);
});

it('what a person changed since is left, and they are told where', () => {
  type('spend', 7777, 8000);
  expect(undo('Импорт: файл.csv')).toMatchObject({
    undone: 3,
    kept: 1,
    keptCells: [{ day: DAY, source: YANDEX, metric: 'spend' }],
  });
});

it('deals go with their import, but not the one that a later file knows otherwise', () => {
  load('потом.csv', [], [{ id: '501', created: '2026-11-10', source: YANDEX, manager: 'Ирина', stage: 'Договор' }]);
  expect(dealsSaid('stage')).toEqual(['Договор', 'Переговоры']);
  expect(undo('Импорт: сделки.csv')).toMatchObject({ undone: 1, kept: 0 });
  expect(dealsSaid('id')).toEqual(['501']);
  undo('Импорт: потом.csv');
  expect(dealsSaid('stage')).toEqual(['Переговоры']);
  undo('Отмена');
  expect(dealsSaid('stage')).toEqual(['Договор']);
});

it('the menu undoes the last import', () => {
  load('файл.csv', FILE.slice(0, 1));
  type('clicks', 91, 90);
  table.run('undoImportFromMenu');
  expect(table.host.ui.alerts.map(({ prompt, title }) => prompt || title)).toEqual([
    expect.stringContaining('их изменили позже: Клики, Яндекс Директ, 17\u00A0ноября.'),
  ]);
});

it('an action whose lines somebody sorted among those of others is undone whole', () => {
  const start = cells('Дни');
  load('ещё.csv', [{ day: '2026-11-19', source: YANDEX, values: { leads: 6, held: 3, spend: 900 } }]);
  const view = table.sheet('Журнал');
  const lines = table.spreadsheet.getSheetByName('Журнал')?.getRange(`3:${view.values.length}`);
  lines?.sort({ column: view.column('metric'), ascending: true });
  expect(undo('Импорт: ещё.csv')).toMatchObject({ undone: 3, kept: 0 });
  expect(cells('Дни')).toEqual(start);
});

it('an answer about a decision is taken back from it, wherever its row was sorted to', () => {
  const own = createdTable([YANDEX]);
  for (const what of ['А', 'Б', 'В']) own.ask('addDecision', { what, owner: 'Ольга', due: '2026-11-27' });
  for (const id of [1, 3]) own.ask('answerDecision', { id });
  const sheet = own.spreadsheet.getSheetByName('Решения');
  sheet?.getRange('4:6').sort({ column: own.sheet('Решения').column('d:id'), ascending: false });
  own.ask('undoLast');
  const { values, column } = own.sheet('Решения');
  const states = values.slice(3, 6).map((row) => [row[column('d:what') - 1], row[column('d:state') - 1]]);
  expect(states).toEqual([
    ['В', ''],
    ['Б', ''],
    ['А', 'сделано'],
  ]);
});

it('nobody is asked in the middle of an undoing, which would begin it anew: what was typed over a formula waits', () => {
  const own = createdTable([YANDEX]);
  own.ask('applyImport', { fileName: 'файл.csv', records: FILE, overwrite: true });
  const view = own.sheet('РМ');
  own.spreadsheet.getSheetByName('РМ')?.getRange(view.row('total:leads'), view.column('actual')).setValue(777);
  own.ask('undoLast');
  expect(own.host.ui.alerts).toEqual([]);
  expect(own.sheet('Дни').values.flat()).not.toContain(8000);
  expect(own.ask<SidebarState>('openSidebar').sources.map(({ name }) => name)).toEqual([YANDEX]);
  expect(own.sheet('РМ').cell('total:leads', 'actual')).toBe(777);
});

it('a source of an import stays where people have said something about it since, or typed beside its days', () => {
  const own = createdTable([YANDEX]);
  const names = ['Авито', 'Сайт', 'Партнёры'];
  const records = names.map((source) => ({ day: '2026-11-18', source, values: { clicks: 10 } }));
  own.ask('applyImport', { fileName: 'файл.csv', records, overwrite: true });
  const write = (source: string, key: string, value: string): void => {
    const title = key === 'leads' ? 'Дни' : 'Настройки';
    const { values, column } = own.sheet(title);
    const name = column(title === 'Дни' ? 'source' : 'sourceName') - 1;
    const row = values.findIndex((line) => line[name] === source) + 1;
    own.spreadsheet.getSheetByName(title)?.getRange(row, column(key)).setValue(value);
  };
  write('Авито', 'sourceDirection', 'Казань');
  write('Сайт', 'leads', '12 шт');
  own.ask('undoLast');
  const left = own.ask<SidebarState>('openSidebar').sources.map(({ name }) => name);
  expect(left).toEqual([YANDEX, 'Авито', 'Сайт']);
  expect(own.sheet('Дни').values.flat()).toContain('12 шт');
  expect(own.sheet('Настройки').values.flat()).toContain('Казань');
});
