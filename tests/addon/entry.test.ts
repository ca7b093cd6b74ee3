import type { Saved, SidebarState } from '../../src/shell/sidebarTypes';
import { itExplored } from '../support/explored';
import { createdTable } from './keptTable';
import { openTable, type Table, tableOn } from './table';

const [YANDEX, VK] = ['Яндекс Директ', 'VK Реклама'];
const YESTERDAY = '2026-11-21';
const cell = (metric: string, value: number | null, more: object = {}) => ({
  day: YESTERDAY,
  source: YANDEX,
  metric,
  value,
  was: null,
  ...more,
});

const created = (): Table => createdTable([YANDEX, VK]);

describe('the entry form', () => {
  const table = created();

  it('opens on yesterday in a new table', () => {
    const state = table.ask<SidebarState>('openSidebar');
    expect(state).toMatchObject({ table: 'ready', unfilled: 1, today: '2026-11-22' });
    expect(state.days.map(({ day }) => day)).toEqual([YESTERDAY]);
    expect(state.days[0]?.off).toBe(true);
  });

  it('saves only what was typed, in at most eighteen calls and one for each further run of neighbours', () => {
    table.host.calls.reset();
    const saved = table.ask<Saved>('saveDays', {
      cells: [cell('impressions', 900), cell('clicks', 40), cell('leads', 4)],
      events: [],
    });
    expect(saved).toMatchObject({ saved: 3, conflicts: [] });
    expect(table.host.calls.total).toBeLessThanOrEqual(19); // two runs: impressions and clicks, then leads
    expect(table.sheet('Недели').cell('leads', 'p13')).toBe(4);
    expect(table.sheet('Месяцы').cell('impressions', 'p13')).toBe(900);
    expect(table.sheet('План').cell('clicks', 'actual')).toBe(40);
    expect(table.sheet('Недели').cell('payments', 'p13')).toBe('');
  });

  it('does not overwrite what somebody else typed meanwhile', () => {
    const colleague = tableOn(table.host.asUser('colleague'));
    colleague.ask('saveDays', { cells: [cell('spend', 700)], events: [] });
    const saved = table.ask<Saved>('saveDays', { cells: [cell('spend', 650), cell('payments', 0)], events: [] });
    expect(saved.saved).toBe(1);
    expect(saved.conflicts).toMatchObject([{ metric: 'spend', value: 650, theirs: 700 }]);
    expect(table.sheet('План').cell('spend', 'actual')).toBe(700);
    expect(table.sheet('План').cell('payments', 'actual')).toBe(0);
  });

  it('undoes the last entry and leaves what was changed since', () => {
    table.ask('saveDays', { cells: [cell('held', 2), cell('due', 3)], events: [] });
    const days = table.spreadsheet.getSheetByName('Дни');
    const view = table.sheet('Дни');
    const row = view.values.findIndex((line) => line[view.column('held') - 1] === 2) + 1;
    days?.getRange(row, view.column('due')).setValue(5);
    table.run('undoFromMenu');
    expect(table.host.ui.alerts.slice(-1)[0]).toMatchObject({
      prompt:
        'Отменено: Ввод · 2 числа. Осталось, потому что изменено позже: 1 (Должно состояться, Яндекс Директ, 21\u00A0ноября).',
    });
    expect(days?.getRange(row, view.column('held')).getValue()).toBe('');
    expect(days?.getRange(row, view.column('due')).getValue()).toBe(5);
  });

  it('puts a word about the day beside what somebody else wrote', () => {
    table.ask('saveDays', { cells: [], events: [{ day: YESTERDAY, event: 'бан кабинета', was: '' }] });
    table.ask('saveDays', { cells: [], events: [{ day: YESTERDAY, event: '=новый лендинг', was: '' }] });
    const view = table.sheet('Дни');
    const events = (): unknown[] => table.sheet('Дни').values.map((line) => line[view.column('event') - 1]);
    expect(events()).toContain('бан кабинета; =новый лендинг');
    table.ask('saveDays', { cells: [], events: [{ day: YESTERDAY, event: '', was: 'бан кабинета' }] });
    expect(events()).toContain('бан кабинета; =новый лендинг'); // cleared by somebody who had not seen the second
  });

  it('asks a typed number that contradicts another to be checked, in words', () => {
    table.ask('saveDays', { cells: [cell('clicks', 5000, { was: 40 })], events: [] });
    const view = table.sheet('Дни');
    expect(view.values.map((line) => line[view.column('check') - 1])).toContain('проверить: Клики больше, чем Показы');
  });
});

it('asks for the days of a new month, and makes their rows when they are saved', () => {
  let now = new Date('2026-11-22T09:00:00Z');
  const table = createdTable([YANDEX], { now: () => now });
  table.ask('saveDays', { cells: [cell('leads', 4)], events: [] });
  now = new Date('2027-01-11T09:00:00Z');
  expect(table.ask<SidebarState>('openSidebar').days.length).toBeGreaterThan(0);
  table.ask('saveDays', {
    cells: [cell('leads', 6, { day: '2027-01-10' })],
    events: [{ day: '2027-01-09', event: 'праздник', was: '' }],
  });
  expect(table.sheet('Недели').cell('leads', 'p13')).toBe(6);
  expect(table.sheet('Дни').values.flat()).toContain('праздник');
});

itExplored('goes on when an own row was named and its column is not made yet', () => {
  const table = created();
  const settings = table.sheet('Настройки');
  const own = settings.values.findIndex((row) => row[settings.column('ownRow') - 1] === 'own:1') + 1;
  table.spreadsheet.getSheetByName('Настройки')?.getRange(own, settings.column('ownRowName')).setValue('Звонки');
  expect(table.ask<SidebarState>('openSidebar').table).toBe('ready');
  table.run('createFromMenu');
  expect(table.ask<SidebarState>('openSidebar').metrics.map(({ label }) => label)).toContain('Звонки');
});

describe('what cannot be saved is told in one sentence and changes nothing', () => {
  const table = created();
  const before = table.sheet('Дни').values;
  const refused = (change: object): string =>
    table.refusal('saveDays', { cells: [{ ...cell('leads', 4), ...change }], events: [] });
  afterEach(() => expect(table.sheet('Дни').values).toEqual(before));

  it('a day that has not come', () =>
    expect(refused({ day: '2026-11-22' })).toBe(
      '2026-11-22 ещё не наступило. Вносите дни до вчерашнего включительно.',
    ));
  it('a source that is not listed', () =>
    expect(refused({ source: 'Нет такого' })).toContain('Источника «Нет такого» нет в «Настройках»'));
  it('a number below zero', () => expect(refused({ value: -1 })).toContain('Меньше нуля не бывает'));
  it('what is no number at all', () => expect(refused({ value: '12 шт' })).toContain('cells.0.value'));
  it('a user who may not edit', () => {
    const reader = tableOn(table.host.asUser('reader', { canEdit: false }));
    expect(reader.refusal('saveDays', { cells: [cell('leads', 4)], events: [] })).toContain(
      'нет права менять эту таблицу',
    );
  });
  it('somebody else saving right now', () => {
    const other = table.host.asUser('other');
    const { LockService } = other.globals as { LockService: GoogleAppsScript.Lock.LockService };
    const lock = LockService.getDocumentLock();
    lock.tryLock(1);
    expect(refused({})).toContain('Сейчас сохраняет кто-то другой');
    lock.releaseLock();
  });
});

describe('a table that people broke', () => {
  it('says which sheet was deleted', () => {
    const table = created();
    const sheet = table.spreadsheet.getSheetByName('Дни');
    if (sheet) table.spreadsheet.deleteSheet(sheet);
    expect(table.ask<SidebarState>('openSidebar')).toMatchObject({
      table: 'damaged',
      problem: expect.stringContaining('Листа «Дни» нет'),
    });
    table.run('createFromMenu');
    expect(table.ask<SidebarState>('openSidebar').table).toBe('ready');
  });

  it('says which column was deleted, and brings it back empty with the other numbers in place', () => {
    const table = created();
    table.ask('saveDays', { cells: [cell('leads', 4), cell('clicks', 9)], events: [] });
    table.spreadsheet.getSheetByName('Дни')?.deleteColumn(table.sheet('Дни').column('leads'));
    expect(table.ask<SidebarState>('openSidebar').problem).toContain('нет столбца «Заявки»');
    table.run('createFromMenu');
    expect(table.sheet('Недели').cell('leads', 'p13')).toBe('');
    expect(table.sheet('Недели').cell('clicks', 'p13')).toBe(9);
  });

  it('marks text in a number cell and counts nothing for it', () => {
    const table = created();
    table.ask('saveDays', { cells: [cell('leads', 4)], events: [] });
    const view = table.sheet('Дни');
    const row = view.values.findIndex((line) => line[view.column('leads') - 1] === 4) + 1;
    table.spreadsheet.getSheetByName('Дни')?.getRange(row, view.column('clicks')).setValue('12 шт');
    expect(table.sheet('Дни').values[row - 1]?.[view.column('check') - 1]).toBe('проверить: не число');
    expect(table.sheet('Недели').cell('clicks', 'p13')).toBe('');
    expect(table.sheet('РМ').cell('total:leads', 'actual')).toBe(4);
    expect(table.ask<SidebarState>('openSidebar').days[0]?.sources[0]?.values.clicks).toBe('12 шт');
  });

  it('refuses two sources that differ by case, and two hundred sources', () => {
    expect(openTable().refusal('createTable', ['VK', 'vk'])).toContain('отличаются только регистром');
    const many = Array.from({ length: 200 }, (_, index) => `Источник ${index}`);
    expect(openTable().refusal('createTable', many)).toBe(
      'Источников 200, а таблица показывает до 40. Объедините мелкие в один источник в «Настройках».',
    );
  });
});
