/** Sources that came with an action go with it, as far as nobody has said or entered anything about them. */
import type { Beside } from '../../src/core/deals';
import type { DoneAction, SidebarState, UndoneState } from '../../src/shell/sidebarTypes';
import { logOf } from './cuts';
import { createdTable } from './keptTable';
import { YANDEX } from './operations';
import { openTable, type Table } from './table';

const DAY = '2026-11-17';
const sourcesOf = (own: Table): string[] => own.ask<SidebarState>('openSidebar').sources.map(({ name }) => name);
const keptOf = (own: Table): readonly string[] => own.ask<SidebarState>('openSidebar').sources[0]?.kept ?? [];

it('sources that were added by name go and come again, but for one of which somebody enters something', () => {
  const own = createdTable([YANDEX]);
  own.ask('addSources', ['Авито', 'авито ', 'Сайт', YANDEX.toUpperCase()]);
  expect(sourcesOf(own)).toEqual([YANDEX, 'Авито', 'Сайт']);
  expect(own.ask<DoneAction[]>('listActions')[0]?.title).toBe('Новые источники: Авито, Сайт');
  let undone: UndoneState | undefined;
  const log = logOf(own, (table) => {
    undone = table.ask<UndoneState>('undoLast');
  });
  expect(undone).toMatchObject({ undone: 2, said: 'Отменено: Новые источники: Авито, Сайт.' });
  expect(sourcesOf(own)).toEqual([YANDEX]);
  expect(own.sheet('Дни').values.flat()).not.toContain('Сайт');
  own.ask('undoLast');
  expect(sourcesOf(own)).toEqual([YANDEX, 'Авито', 'Сайт']);
  const { values, column } = own.sheet('Дни');
  expect(values.map((line) => String(line[column('check') - 1])).join()).not.toContain('источник');
  own.host.interrupt(log.indexOf('RangeList.clearContent') + 1, 'fail');
  own.refusal('undoLast');
  own.host.interrupt(0, 'cut');
  const row = values.findIndex((line) => line[column('source') - 1] === 'Сайт') + 1;
  own.spreadsheet.getSheetByName('Дни')?.getRange(row, column('leads')).setValue(5);
  own.ask('openSidebar');
  expect(sourcesOf(own)).toEqual([YANDEX, 'Сайт']);
  const kept = own.sheet('Дни').values.filter((line) => line[column('source') - 1] === 'Сайт');
  expect(kept.map((line) => line[column('leads') - 1])).toContain(5);
});

it('a metric that a file switched on is switched off again, also where the file brought nothing else', () => {
  const own = createdTable([YANDEX]);
  const file = { fileName: 'файл.csv', records: [{ day: DAY, source: YANDEX, values: { qualified: 5 } }] };
  own.ask('applyImport', { ...file, overwrite: true });
  const { values, column } = own.sheet('Настройки');
  const row = values.findIndex((line) => line[column('sourceName') - 1] === YANDEX) + 1;
  own.spreadsheet.getSheetByName('Настройки')?.getRange(row, column('kept:qualified')).setValue(false);
  own.ask('applyImport', { ...file, overwrite: true });
  expect(keptOf(own)).toContain('qualified');
  expect(own.ask<DoneAction[]>('listActions')[0]?.title).toBe('Импорт: файл.csv');
  const day = own.sheet('Дни').values;
  own.spreadsheet
    .getSheetByName('Дни')
    ?.getRange(`${rowWith(own, 5)}:${rowWith(own, 5)}`)
    .clearContent();
  expect(own.ask<UndoneState>('undoLast')).toMatchObject({ undone: 1 });
  expect(keptOf(own)).not.toContain('qualified');
  own.ask('undoLast');
  expect(keptOf(own)).toContain('qualified');
  expect(day.flat()).toContain(5);
});

const rowWith = (own: Table, number: number): number =>
  own.sheet('Дни').values.findIndex((line) => line.includes(number)) + 1;

it('a source that a file spells in two ways is one', () => {
  const own = createdTable([YANDEX]);
  const records = ['Авито', 'авито', 'АВИТО '].map((source, at) => {
    return { day: `2026-11-1${at}`, source, values: { clicks: 10 + at } };
  });
  own.ask('applyImport', { fileName: 'файл.csv', records, overwrite: true });
  expect(sourcesOf(own)).toEqual([YANDEX, 'Авито']);
  expect(own.sheet('Дни').values.flat()).toEqual(expect.arrayContaining([10, 11, 12]));
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

it('a source that an import listed goes with it wherever the import was cut off, and its deals with it', () => {
  const own = createdTable([YANDEX]);
  const records = [{ day: DAY, source: 'Авито', values: { clicks: 10 } }];
  const deals = [{ id: '7', created: DAY, source: 'Авито', stage: 'Новая' }];
  const carryOut = (table: Table): unknown => {
    const batch = table.ask<string>('beginDeals', deals.length);
    table.ask('stageDeals', { batch, deals });
    return table.refusal('applyImport', { fileName: 'файл.csv', records, overwrite: true, staged: batch });
  };
  const dealsOf = (table: Table): number => table.ask<Beside>('dealsBeside', { ids: ['7'], days: [] }).known;
  const state = own.host.state();
  const log = logOf(own, carryOut);
  expect([sourcesOf(own), dealsOf(own)]).toEqual([[YANDEX, 'Авито'], 1]);
  expect(own.ask<UndoneState>('undoLast').said).toContain('Импорт: файл.csv · 1 число, 1 сделка');
  expect([sourcesOf(own), dealsOf(own)]).toEqual([[YANDEX], 0]);
  const [listing = 0, second = 0] = log.flatMap((call, at) => (call === 'Sheet.insertRowsBefore' ? [at + 1] : []));
  const told = log.indexOf('Range.setValues', second) + 2;
  for (const n of [listing + 40, second, told]) {
    const cut = openTable({ state });
    cut.host.interrupt(n, 'fail');
    carryOut(cut);
    cut.host.interrupt(0, 'cut');
    if (n < second) carryOut(cut); // once more, as the page offers: it is undone at once with what the cut left
    expect([n, sourcesOf(cut), dealsOf(cut)]).toEqual([n, [YANDEX, 'Авито'], n === second ? 0 : 1]);
    cut.ask('undoLast');
    expect([n, sourcesOf(cut), dealsOf(cut)]).toEqual([n, [YANDEX], 0]);
  }
});
