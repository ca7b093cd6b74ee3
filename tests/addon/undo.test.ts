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
  expect(undo('Импорт: файл.csv')).toMatchObject({ undone: 5, kept: 0 }); // four numbers and a source
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
    undone: 4,
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
    expect.stringContaining('изменено позже: 1 (Клики, Яндекс Директ, 17\u00A0ноября).'),
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
  for (const [id, what] of [
    [1, 'А'],
    [3, 'В'],
  ] as const)
    own.ask('answerDecision', { id, seen: { what, reason: '', until: 'до 27\u00A0ноября' } });
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

it('an answer that was taken back is told so in the list, and can be given again', () => {
  const own = createdTable([YANDEX]);
  own.ask('addDecision', { what: 'А' });
  own.ask('answerDecision', { id: 1, seen: { what: 'А', reason: '', until: '' } });
  const listed = (): unknown[] => own.ask<DoneAction[]>('listActions').map(({ isUndone }) => isUndone);
  own.ask('undoLast');
  expect(listed()).toEqual([false, true, false]);
  own.ask('undoLast');
  expect(listed()).toEqual([false, true, false, false]);
  expect(own.sheet('Решения').values[3]?.[own.sheet('Решения').column('d:state') - 1]).toBe('сделано');
});

it('an entry whose source was renamed since is told of once and passed over; the list still offers it', () => {
  const own = createdTable([YANDEX]);
  const save = (metric: string, value: number, was: number | null): unknown =>
    own.ask('saveDays', { cells: [{ day: DAY, source: YANDEX, metric, value, was }], events: [] });
  save('leads', 3, null);
  own.ask('markWeek', { week: '2026-W46', reason: 'переезд' });
  save('leads', 4, 3);
  for (const title of ['Настройки', 'Дни'])
    own.sheet(title).values.forEach((row, at) => {
      const column = row.indexOf(YANDEX) + 1;
      if (column > 0)
        own.spreadsheet
          .getSheetByName(title)
          ?.getRange(at + 1, column)
          .setValue('Яндекс');
    });
  const told = own.ask<UndoneState>('undoLast');
  expect(told).toMatchObject({ undone: 0, said: expect.stringContaining('Возвращать нечего: того, что записало') });
  expect(told.state.undo).toBe('Особая неделя 2026-W46');
  expect(told.state.sources.map(({ name }) => name)).toEqual(['Яндекс']);
  expect(own.ask<UndoneState>('undoLast')).toMatchObject({ undone: 2 });
  const [, passed] = own.ask<DoneAction[]>('listActions');
  expect(passed).toMatchObject({ title: expect.stringContaining('Ввод'), isUndone: false });
});

it.each([
  ['=40+5', 45],
  ['=IF(1>2;5;"")', ''],
])('a formula that somebody typed into «Дни» comes back as one, and goes again: %s', (formula, shown) => {
  const own = createdTable([YANDEX]);
  const cell = () => {
    const { values, column } = own.sheet('Дни');
    const [day, source] = [column('day') - 1, column('source') - 1];
    const row = values.findIndex((line) => line[day] === DAY && line[source] === YANDEX) + 1;
    return own.spreadsheet.getSheetByName('Дни')?.getRange(row, column('clicks'));
  };
  cell()?.setFormula(formula);
  own.ask('applyImport', { fileName: 'файл.csv', records: FILE, overwrite: true });
  const held = () => [cell()?.getValue(), cell()?.getFormula()];
  expect(held()).toEqual([90, '']);
  own.ask('undoLast');
  expect(held()).toEqual([shown, formula]);
  own.ask('undoLast');
  expect(held()).toEqual([90, '']);
});

it('an undoing that is undone says what came back, and the next one that it went again', () => {
  const own = createdTable([YANDEX]);
  const cell = (metric: string, value: number) => ({ day: DAY, source: YANDEX, metric, value, was: null });
  own.ask('saveDays', { cells: [cell('leads', 5), cell('clicks', 9)], events: [] });
  const said = (): string => own.ask<UndoneState>('undoLast').said;
  expect([said(), said(), said(), said()]).toEqual([
    'Отменено: Ввод · 2 числа.',
    'Восстановлено: Ввод · 2 числа.',
    'Отменено: Восстановление · 2 числа.',
    'Восстановлено: Восстановление · 2 числа.',
  ]);
  const { values, column } = own.sheet('Дни');
  const row = values.findIndex((line) => line[column('day') - 1] === DAY) + 1;
  own.spreadsheet.getSheetByName('Дни')?.getRange(row, column('leads')).setValue(6);
  expect(own.ask<UndoneState>('undoLast')).toMatchObject({ undone: 1, kept: 1 });
  expect(said()).toBe('Восстановлено: часть действия «Восстановление · 2 числа».');
  own.spreadsheet.getSheetByName('Дни')?.getRange(row, 3, 1, 14).clearContent();
  expect(said()).toBe(
    'Возвращать нечего: того, что записало действие «Восстановление · 1 число», на прежних местах уже нет.',
  );
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
