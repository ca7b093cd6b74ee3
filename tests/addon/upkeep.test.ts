/** What the table does by itself between two mornings: rows, changed settings, questions. */
import { FIRST_SETTING_ROW } from '../../src/sheets/settingsSheet';
import type { SidebarState } from '../../src/shell/sidebarTypes';
import { itExplored } from '../support/explored';
import { createdTable, demoTable } from './keptTable';
import { VK, YANDEX, YESTERDAY } from './operations';
import { type Table, tableOn } from './table';

const sheetNamed = (table: Table, name: string): GoogleAppsScript.Spreadsheet.Sheet => {
  const sheet = table.spreadsheet.getSheetByName(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
};
const save = (table: Table, source: string, values: Readonly<Record<string, number>>): unknown =>
  table.ask('saveDays', {
    cells: Object.entries(values).map(([metric, value]) => ({ day: YESTERDAY, source, metric, value, was: null })),
    events: [],
  });
/** Writes into «Настройки» beside the key of a row. */
function set(
  table: Table,
  { list, key, column, value }: { list: string; key: string; column: string; value: unknown },
) {
  const view = table.sheet('Настройки');
  const row = view.values.findIndex((line) => line[view.column(list) - 1] === key) + 1;
  sheetNamed(table, 'Настройки').getRange(row, view.column(column)).setValue(value);
}

it('makes the rows of the next month when the sidebar is opened', () => {
  let now = new Date('2026-11-22T09:00:00Z');
  const table = createdTable([YANDEX], { now: () => now });
  const rows = (): number => table.sheet('Дни').values.filter(([day]) => day !== '').length;
  const before = rows();
  now = new Date('2026-12-02T09:00:00Z');
  table.ask('openSidebar');
  expect(rows()).toBe(before + 31); // January
});

it('gives rows that somebody pasted below the formulas by which the sheets find them', () => {
  const table = createdTable([YANDEX]);
  const view = table.sheet('Дни');
  const days = sheetNamed(table, 'Дни');
  const row = days.getLastRow() + 1;
  days.getRange(row, view.column('day')).setValue(new Date('2026-09-01T09:00:00Z'));
  days.getRange(row, view.column('source')).setValue(YANDEX);
  expect(days.getRange(row, view.column('key')).getValue()).toBe('');
  table.ask('openSidebar');
  expect(days.getRange(row, view.column('key')).getValue()).toBeGreaterThan(20260901000);
});

it('shows a source in every sheet that was only typed into «Настройки»', () => {
  const table = createdTable([YANDEX]);
  const view = table.sheet('Настройки');
  const row = view.values.findIndex((line) => line[view.column('sourceName') - 1] === YANDEX) + 2;
  const settings = sheetNamed(table, 'Настройки');
  settings.getRange(row, view.column('sourceName')).setValue(VK);
  settings.getRange(row, view.column('kept:leads')).setValue(true);
  expect(table.ask<SidebarState>('openSidebar').sources.map(({ name }) => name)).toEqual([YANDEX, VK]);
  expect(table.sheet('РМ').row('s2:leads')).toBeGreaterThan(0);
  table.host.calls.reset();
  table.ask('openSidebar');
  expect(Object.keys(table.host.calls.byName).filter((name) => /\.(set|insert|add)/.test(name))).toEqual([]);
});

it('leaves what somebody typed into a column of boxes where it stands, and journals what stood for a weight', () => {
  const table = createdTable([YANDEX]);
  const sheet = sheetNamed(table, 'Настройки');
  const view = table.sheet('Настройки');
  const column = view.column('kept:leads');
  const first = view.values.findIndex((line) => line[view.column('sourceName') - 1] === YANDEX) + 1;
  const typed = sheet.getRange(first + 3, column, 2, 1).setValues([[42], ['=6*7']]);
  sheet.getRange(first, column, 3, 1).clearDataValidations(); // those that were typed over have their boxes yet
  sheet.getRange(5, view.column('weight:leads')).setValue('спросить Анну');
  sheet.getRange(6, view.column('weight:leads')).setFormula('=7000005+0');
  table.ask('createTable', []);
  expect([typed.getValues(), typed.getFormulas()]).toEqual([
    [[42], [42]],
    [[''], ['=6*7']],
  ]);
  const kindAt = (row: number, at: number): string =>
    String(sheet.getRange(row, at).getDataValidation()?.getCriteriaType());
  expect([kindAt(first + 5, column), kindAt(first + 3, column), kindAt(first + 3, column + 1)]).toEqual([
    ...['CHECKBOX', 'undefined', 'CHECKBOX'],
  ]);
  expect(table.sheet('Журнал').values.flat()).toEqual(expect.arrayContaining(['спросить Анну', '7000005']));
  sheet.getRange(FIRST_SETTING_ROW, column).clearDataValidations().setValue('да'); // where a repair looks whether they are there
  table.ask('createTable', []);
  table.host.calls.reset();
  table.ask('createTable', []);
  expect(Object.keys(table.host.calls.byName).filter((name) => /\.(set|insert|add)/.test(name))).toEqual([]);
  sheet.getRange(first + 5, column).clearDataValidations(); // under what was typed into the first row
  table.ask('createTable', []);
  expect(kindAt(first + 5, column)).toBe('CHECKBOX');
});

it('shows the day from which the sheets look as a day after a repair, too', () => {
  const table = createdTable([YANDEX]);
  table.ask('lookFrom', '2026-11-20');
  const [sheet, view] = [sheetNamed(table, 'Настройки'), table.sheet('Настройки')];
  const cell = sheet.getRange(view.row('today'), view.column('value'));
  expect(cell.getDisplayValue()).toBe('20.11.2026');
  sheet.getRange(FIRST_SETTING_ROW, view.column('kept:leads')).clearDataValidations();
  table.ask('createTable', []);
  expect(cell.getDisplayValue()).toBe('20.11.2026');
});

it('writes nothing where a file with a row of the business’s own comes again', () => {
  const table = createdTable([YANDEX]);
  set(table, { list: 'ownRow', key: 'own:1', column: 'ownRowName', value: 'Звонки' });
  table.ask('createTable', []);
  const file = { fileName: 'a.csv', records: [{ day: YESTERDAY, source: YANDEX, values: { 'own:1': 5 } }] };
  table.ask('applyImport', { ...file, overwrite: true });
  const journal = (): unknown => table.sheet('Журнал').values;
  const before = journal();
  table.ask('applyImport', { ...file, overwrite: true });
  expect(journal()).toEqual(before);
});

it('says that rows of «Настройки» were deleted, and is whole after a repair', () => {
  const table = createdTable([YANDEX]);
  sheetNamed(table, 'Настройки').deleteRows(2, 3);
  expect(table.refusal('addSources', [VK])).toContain('На листе «Настройки» удалили строки дополнения');
  expect(table.ask<SidebarState>('createTable', []).table).toBe('ready');
  expect(table.refusal('addSources', ['Партнёры'])).toBe('');
});

it('opens for somebody who may only read, without writing', () => {
  let now = new Date('2026-11-22T09:00:00Z');
  const table = createdTable([YANDEX], { now: () => now });
  now = new Date('2026-12-02T09:00:00Z');
  const reader = tableOn(table.host.asUser('reader', { canEdit: false }));
  expect(reader.ask<SidebarState>('openSidebar').table).toBe('ready');
});

it('keeps sales in one row of the company where «Настройки» says so, and goes back', () => {
  const table = createdTable([YANDEX, VK]);
  set(table, { list: 'setting', key: 'sales', column: 'value', value: 'общей строкой' });
  const state = table.ask<SidebarState>('openSidebar');
  expect(state.sources.map(({ name }) => name)).toEqual([YANDEX, VK, 'Отдел продаж']);
  expect(state.sources.map(({ kept }) => kept.includes('held'))).toEqual([false, false, true]);
  save(table, YANDEX, { leads: 10 });
  save(table, 'Отдел продаж', { scheduled: 6, due: 5, held: 4, payments: 1, revenue: 900 });
  expect(table.sheet('Недели').cell('leadToPayment', 'p13')).toBe(0.1);
  expect(table.sheet('РМ').row('s1:held')).toBe(0);
  set(table, { list: 'setting', key: 'sales', column: 'value', value: 'по источникам' });
  expect(table.ask<SidebarState>('openSidebar').sources[0]?.kept).toContain('held');
});

it('speaks the other language everywhere after it was chosen, and keeps what was typed in the first', () => {
  const table = createdTable([YANDEX]);
  set(table, { list: 'ownRow', key: 'own:1', column: 'ownRowName', value: 'Звонки' });
  set(table, { list: 'ownRow', key: 'own:1', column: 'ownRowBetter', value: 'больше' });
  table.ask('openSidebar');
  set(table, { list: 'setting', key: 'language', column: 'value', value: 'English' });
  table.run('createFromMenu');
  const settings = table.sheet('Настройки');
  const names = settings.values.map((line) => line[settings.column('metricName') - 1]);
  expect(names).toContain('Leads');
  expect(names).not.toContain('Заявки');
  expect(table.sheet('Недели').cell('leads', 'label')).toBe('Leads');
  expect(table.sheet('Журнал').values.flat()).not.toContain('Заявки'); // nobody typed it over a label
  expect(table.sheet('Журнал').values.flat()).not.toContain('Выручка, ₽');
  save(table, YANDEX, { leads: 3 });
  expect(table.sheet('Журнал').values.flat()).toContain('Entry · 1 number');
  table.host.calls.reset();
  table.run('createFromMenu');
  expect(Object.keys(table.host.calls.byName).filter((name) => /\.(set|insert|add)/.test(name))).toEqual([]);
});

it('a metric that is switched off leaves no formula of ours in the journal, and the last entry can be undone', () => {
  const table = createdTable([YANDEX, VK]);
  save(table, YANDEX, { leads: 3 });
  const { values, column } = table.sheet('Настройки');
  for (const name of [YANDEX, VK]) {
    const row = values.findIndex((line) => line[column('sourceName') - 1] === name) + 1;
    sheetNamed(table, 'Настройки').getRange(row, column('kept:impressions')).setValue(false);
  }
  table.ask('openSidebar');
  expect(table.sheet('Журнал').values.flat().join('|')).not.toContain('=');
  expect(table.refusal('undoLast')).toBe('');
});

it('a row of «Настройки» that somebody began from its end is left to them', () => {
  const table = createdTable([YANDEX]);
  const { values, column } = table.sheet('Настройки');
  const row = values.findIndex((line) => line[column('sourceName') - 1] === YANDEX) + 2;
  sheetNamed(table, 'Настройки').getRange(row, column('sourceDirection')).setValue('Казань');
  sheetNamed(table, 'Настройки').getRange(4, column('specialReason')).setValue('праздник');
  table.ask('addSources', [VK]);
  table.ask('markWeek', { week: '2026-W45', reason: 'переезд' });
  const after = table.sheet('Настройки');
  expect(after.values[row - 1]?.[column('sourceDirection') - 1]).toBe('Казань');
  expect(after.values[row]?.[column('sourceName') - 1]).toBe(VK);
  expect(after.values.slice(3, 5).map((line) => line[column('specialReason') - 1])).toEqual(['праздник', 'переезд']);
});

describe('a question', () => {
  it('is asked while nobody is kept waiting, and what others saved meanwhile stays', () => {
    const table = createdTable([YANDEX]);
    const view = table.sheet('РМ');
    sheetNamed(table, 'РМ').getRange(view.row('total:leads'), view.column('actual')).setValue(777);
    const colleague = tableOn(table.host.asUser('colleague'));
    table.host.ui.ask = () => {
      save(colleague, YANDEX, { leads: 8 });
      return 'YES';
    };
    table.run('createFromMenu');
    expect(table.sheet('РМ').cell('total:leads', 'actual')).toBe(8);
    expect(table.sheet('Журнал').values.flat()).toContain('777');
  });

  it('is asked before typed numbers go with the demo company', () => {
    const table = demoTable();
    table.ask('saveDays', {
      cells: [{ day: YESTERDAY, source: 'Партнёры', metric: 'leads', value: 4, was: null }],
      events: [],
    });
    table.ask('addSources', ['Свой']);
    table.run('funnelFromMenu');
    table.run('managersFromMenu');
    const managers = table.sheet('Ввод менеджеров');
    sheetNamed(table, 'Ввод менеджеров').getRange(3, managers.column('event')).setValue('болел');
    table.host.ui.alerts.splice(0);
    table.host.ui.answers.push('NO');
    expect(table.ask<SidebarState>('clearDemo').demo).toBe(true);
    expect(table.host.ui.alerts.slice(-1)[0]?.prompt).toBe(
      'Вместе с демо-данными исчезнет и введённое вами: 3 записи. Убрать?',
    );
    table.host.ui.answers.push('YES');
    expect(table.ask<SidebarState>('clearDemo')).toMatchObject({ demo: false, sources: [] });
    expect(table.host.ui.alerts).toHaveLength(2);
    const { values, column } = table.sheet('Журнал');
    const told = values
      .filter((line) => line[column('action') - 1] === 'Убраны демо-данные')
      .map((line) => ['place', 'metric', 'was'].map((key) => line[column(key) - 1]));
    expect(told).toEqual([
      ['Дни: 2026-11-21, Партнёры', 'leads', '4'],
      ['Настройки', 'sourceName', 'Свой'],
      [`Ввод менеджеров: ${managers.values[2]?.slice(0, 2).join(', ')}`, 'event', 'болел'],
    ]);
  });

  itExplored('is not asked where nothing was typed over the demo company', () => {
    const table = demoTable();
    table.run('funnelFromMenu');
    table.run('managersFromMenu');
    table.host.ui.alerts.splice(0);
    expect(table.ask<SidebarState>('clearDemo').demo).toBe(false);
    expect(table.host.ui.alerts).toEqual([]);
  });
});
