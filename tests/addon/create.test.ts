import { snapshot, snapshotOf } from '../host/snapshot';
import { itExplored } from '../support/explored';
import { createdTable, keptTable } from './keptTable';
import { openTable, type Table } from './table';

const SOURCES = ['Яндекс Директ', 'VK Реклама'];

/** A small table with a few numbers in it. */
const filled = (): Table => keptTable('create', {}, fill);
function fill(table: Table): void {
  table.ask('createTable', SOURCES);
  const values = {
    impressions: 1000,
    clicks: 50,
    spend: 3000,
    leads: 5,
    scheduled: 3,
    due: 2,
    held: 1,
    payments: 1,
    revenue: 60000,
  };
  const records = ['2026-11-19', '2026-11-20'].flatMap((day) => SOURCES.map((source) => ({ day, source, values })));
  table.ask('applyImport', { fileName: 'days.csv', records, overwrite: true });
}
/** Every row of every sheet as a line: lines are compared in a moment, cells in seconds. */
const shown = (table: Table): string[] =>
  snapshot(table.host).sheets.flatMap(({ name, values, formulas, formats }) =>
    values.map((row, at) => `${name}:${at + 1} ${JSON.stringify([row, formulas[at], formats[at]])}`),
  );
const isNotJournal = (line: string): boolean => !line.startsWith('Журнал:');
const sheetNamed = (table: Table, name: string): GoogleAppsScript.Spreadsheet.Sheet => {
  const sheet = table.spreadsheet.getSheetByName(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
};
const WRITES = /\.(set|insert|delete|hide|show|add|clear|protect|shift|sort)/;

describe('creating the table again', () => {
  const table = filled();
  const before = shown(table);

  it('changes nothing, writes nothing and journals nothing', () => {
    table.host.calls.reset();
    table.run('createFromMenu');
    const written = Object.keys(table.host.calls.byName).filter((name) => WRITES.test(name));
    expect(written).toEqual([]);
    expect(table.host.ui.alerts.slice(-1)).toMatchObject([{ prompt: 'Всё на месте, чинить нечего.' }]);
    expect(shown(table)).toEqual(before);
  });

  it('brings back a deleted formula, a changed format and sorted rows', () => {
    const rm = sheetNamed(table, 'РМ');
    const view = table.sheet('РМ');
    rm.getRange(view.row('total:leads'), view.column('actual')).clearContent();
    sheetNamed(table, 'Недели').getRange(table.sheet('Недели').row('leads'), 4).setNumberFormat('0.000');
    const weeks = sheetNamed(table, 'Месяцы');
    weeks.getRange(table.sheet('Месяцы').row('impressions'), 1, 5, 18).sort({ column: 2, ascending: false });
    sheetNamed(table, 'План')
      .getRange(table.sheet('План').row('leads'), table.sheet('План').column('actual'))
      .setBackground('#ff0000');
    table.run('createFromMenu');
    expect(shown(table)).toEqual(before);
  });

  it('brings back a formula typed over, keeps what was typed in the journal', () => {
    const view = table.sheet('РМ');
    sheetNamed(table, 'РМ').getRange(view.row('total:leads'), view.column('actual')).setValue(777);
    table.host.ui.answers.push('YES');
    table.run('createFromMenu');
    expect(shown(table).filter(isNotJournal)).toEqual(before.filter(isNotJournal));
    expect(table.sheet('Журнал').values.flat()).toContain('777');
  });

  it('leaves what was typed over a formula when the answer is no', () => {
    const view = table.sheet('РМ');
    const cell = sheetNamed(table, 'РМ').getRange(view.row('total:leads'), view.column('actual'));
    cell.setValue(777);
    table.host.ui.answers.push('NO');
    table.run('createFromMenu');
    expect(cell.getValue()).toBe(777);
    table.host.ui.answers.push('YES');
    table.run('createFromMenu');
    expect(cell.getFormula()).not.toBe('');
  });

  it('knows a sheet that was renamed and moved, and a column that moved, and leaves a foreign sheet and column alone', () => {
    sheetNamed(table, 'Дни').setName('Наши дни');
    const own = table.spreadsheet.insertSheet('Моё', 0);
    own.getRange(1, 1).setValue('не трогать');
    const days = sheetNamed(table, 'Наши дни');
    days.insertColumnsAfter(2, 1);
    days.getRange(5, 3).setValue('заметка');
    const rm = sheetNamed(table, 'РМ');
    rm.insertColumnsAfter(table.sheet('РМ').column('actual'), 1);
    rm.getRange(30, table.sheet('РМ').column('actual') + 1).setValue('моё');
    const leads = table.sheet('Недели').cell('leads', 'p13');
    table.run('createFromMenu');
    expect(table.sheet('Недели').cell('leads', 'p13')).toBe(leads);
    expect(table.sheet('РМ').cell('total:leads', 'actual')).toBe(20);
    expect(days.getRange(5, 3).getValue()).toBe('заметка');
    expect(rm.getRange(30, table.sheet('РМ').column('actual') + 1).getValue()).toBe('моё');
    expect(own.getRange(1, 1).getValue()).toBe('не трогать');
    expect(table.spreadsheet.getSheets().map((sheet) => sheet.getName())).not.toContain('Дни');
  });

  it('finds every day after the rows of «Дни» were sorted another way', () => {
    const days = sheetNamed(table, 'Наши дни');
    const last = days.getLastRow();
    days.getRange(3, 1, last - 2, days.getLastColumn()).sort({ column: 2, ascending: false });
    expect(table.sheet('Недели').cell('leads', 'p13')).toBe(20);
    const view = table.sheet('РМ');
    const column = `c${view.values[view.row('day') - 1]?.slice(view.column('c1') - 1).indexOf(20261119) ?? 0}`.replace(
      /\d+/,
      (n) => String(Number(n) + 1),
    );
    expect(view.cell('s1:leads', column)).toBe(5);
  });
});

itExplored('makes the table also where only some sources count repeat payments, and after a source was added', () => {
  const table = createdTable(['A', 'B']);
  const records = [
    { day: '2026-11-20', source: 'A', values: { spend: 100, payments: 4, repeatPayments: 2, revenue: 10 } },
  ];
  table.ask('applyImport', { fileName: 'a.csv', records, overwrite: true });
  expect(table.sheet('РМ').cell('total:cac', 'actual')).toBe(50);
  const rm = sheetNamed(table, 'РМ');
  const titles = ['s1:title', 's2:title'].map((key) => rm.getRowGroupDepth(table.sheet('РМ').row(key)));
  expect(titles).toEqual([0, 0]);
});

itExplored('brings back a removed protection, drop-down and highlight, and keeps rules that people made', () => {
  const table = filled();
  const weeks = sheetNamed(table, 'Недели');
  const days = sheetNamed(table, 'Дни');
  const theirs = days.getRange('A3:A9');
  const { SpreadsheetApp } = table.host.globals as { SpreadsheetApp: GoogleAppsScript.Spreadsheet.SpreadsheetApp };
  const own = SpreadsheetApp.newConditionalFormatRule().whenTextContains('!').setBackground('#00ff00');
  const before = shown(table);
  for (const each of weeks.getProtections(SpreadsheetApp.ProtectionType.SHEET)) each.remove();
  days.getRange(3, table.sheet('Дни').column('source'), 5, 1).clearDataValidations();
  days.setConditionalFormatRules([own.setRanges([theirs]).build()]);
  table.run('createFromMenu');
  expect(weeks.getProtections(SpreadsheetApp.ProtectionType.SHEET)).toHaveLength(1);
  expect(days.getRange(3, table.sheet('Дни').column('source')).getDataValidation()).not.toBeNull();
  expect(days.getConditionalFormatRules().map((rule) => rule.getRanges()[0]?.getA1Notation())).toContain('A3:A9');
  expect(days.getConditionalFormatRules().length).toBeGreaterThan(2);
  expect(shown(table)).toEqual(before);
});

it('puts the row of a metric that is kept from now on where it belongs, and leaves a note beside its row', () => {
  const table = filled();
  const weeks = sheetNamed(table, 'Недели');
  const beside = weeks.getMaxColumns() + 1;
  weeks.insertColumnAfter(beside - 1);
  weeks.getRange(table.sheet('Недели').row('due'), beside).setValue('моё');
  const settings = table.sheet('Настройки');
  const row = settings.values.findIndex((line) => line[settings.column('sourceName') - 1] === SOURCES[0]) + 1;
  const kept = sheetNamed(table, 'Настройки').getRange(row, settings.column('kept:qualified'));
  expect(table.sheet('Недели').row('qualified')).toBe(0);
  kept.setValue(true);
  table.run('createFromMenu');
  const view = table.sheet('Недели');
  expect(view.row('qualified')).toBe(view.row('leads') + 1);
  expect(weeks.getRange(view.row('due'), beside).getValue()).toBe('моё');
  kept.setValue(false);
  table.run('createFromMenu');
  expect(weeks.isRowHiddenByUser(view.row('qualified'))).toBe(true);
});

itExplored('asks once about what was typed over a formula, also where a row has to be inserted', () => {
  const keepQualified = (table: Table): number => {
    const settings = table.sheet('Настройки');
    const row = settings.values.findIndex((line) => line[settings.column('sourceName') - 1] === SOURCES[0]) + 1;
    sheetNamed(table, 'Настройки').getRange(row, settings.column('kept:qualified')).setValue(true);
    table.host.ui.alerts.splice(0);
    table.run('createFromMenu');
    return table.sheet('Недели').values.length;
  };
  const table = filled();
  const view = table.sheet('Недели');
  sheetNamed(table, 'Недели').getRange(view.row('due'), view.column('usual')).setValue(5);
  expect(keepQualified(table)).toBe(keepQualified(filled()));
  expect(table.host.ui.alerts.map(({ buttons }) => buttons)).toEqual(['YES_NO', 'OK']);
});

itExplored('takes the block of a source that is not listed any more out of «РМ»', () => {
  const table = filled();
  const settings = table.sheet('Настройки');
  const row = settings.values.findIndex((line) => line[settings.column('sourceName') - 1] === SOURCES[1]) + 1;
  sheetNamed(table, 'Настройки').getRange(row, settings.column('sourceName'), 1, 14).clearContent();
  const rows = table.sheet('РМ').values.length;
  table.run('createFromMenu');
  const view = table.sheet('РМ');
  expect(view.values.length).toBeLessThan(rows);
  expect(view.row('s2:title')).toBe(0);
  expect(view.cell('total:leads', 'actual')).toBe(20);
  table.host.calls.reset();
  table.run('createFromMenu');
  expect(Object.keys(table.host.calls.byName).filter((name) => WRITES.test(name))).toEqual([]);
});

it('keeps what somebody noted in an empty cell of a report', () => {
  const table = filled();
  const plan = sheetNamed(table, 'План');
  plan.getRange(9, 5).setValue('договорились поднять план');
  plan.getRange(table.sheet('План').row('leads'), table.sheet('План').column('actual')).clearContent();
  table.run('createFromMenu');
  expect(plan.getRange(9, 5).getValue()).toBe('договорились поднять план');
});

it('completes a creation that was cut off', () => {
  const table = openTable();
  table.host.interrupt(40, 'cut');
  try {
    table.ask('createTable', ['A']);
  } catch {
    // the run was cut
  }
  table.ask('createTable', ['A']);
  expect(table.ask<{ sources: { name: string }[] }>('openSidebar').sources.map(({ name }) => name)).toEqual(['A']);
  expect(sheetNamed(table, 'РМ').getFrozenRows()).toBeGreaterThan(0);
});

it('leaves a month as a sheet of its own, with its numbers and without formulas', () => {
  const table = filled();
  table.run('keepMonthFromMenu');
  const kept = snapshotOf(table.host, 'РМ · Ноябрь 2026');
  expect(kept?.formulas.flat().filter((formula) => formula !== '')).toEqual([]);
  const leads = kept?.values.find((row) => row[0] === 'Заявки');
  expect(leads?.[3]).toBe(20);
  table.run('createFromMenu');
  expect(snapshotOf(table.host, 'РМ · Ноябрь 2026')).toEqual(kept);
});

it('keeps no month of which days are missing, and says how to bring them back', () => {
  const table = filled();
  const sheet = table.spreadsheet.getSheetByName('РМ');
  sheet?.getRange(1, table.sheet('РМ').column('c4'), sheet.getMaxRows(), 2).clearContent();
  table.run('keepMonthFromMenu');
  const said = (): string | undefined => table.host.ui.alerts.at(-1)?.prompt;
  expect(said()).toContain('«РМ» не хватает заголовка или столбцов');
  expect(snapshotOf(table.host, 'РМ · Ноябрь 2026')).toBeUndefined();
  table.run('createFromMenu');
  table.run('keepMonthFromMenu');
  expect(snapshotOf(table.host, 'РМ · Ноябрь 2026')).toBeDefined();
});

it('creates a sheet in 29 service calls on average, however many days it holds', () => {
  const table = openTable();
  table.host.calls.reset();
  table.ask('createTable', SOURCES);
  const few = table.host.calls.total;
  expect(few).toBeLessThanOrEqual(29 * 7);
  const later = openTable({ now: () => new Date('2026-12-31T09:00:00Z') });
  later.host.calls.reset();
  later.ask('createTable', SOURCES);
  expect(Math.abs(later.host.calls.total - few)).toBeLessThanOrEqual(1);
});

it('goes on where it was cut off before a sheet was marked as written: no column, list or group twice', () => {
  const whole = openTable();
  whole.host.calls.reset();
  whole.ask('createTable', SOURCES);
  const marked = [...whole.host.calls.log.entries()].filter(([, call]) => call === 'DeveloperMetadata.setValue');
  const table = openTable();
  for (const [index] of marked.slice(1, 4)) {
    table.host.interrupt(index + 1, 'fail');
    table.refusal('createTable', SOURCES);
  }
  table.host.interrupt(0, 'cut');
  table.ask('createTable', SOURCES);
  const sizes = ({ spreadsheet, host: { model } }: Table): unknown =>
    spreadsheet
      .getSheets()
      .map((sheet) => [sheet.getName(), sheet.getMaxColumns(), sheet.getLastRow()])
      .concat(
        model.getters.getSheetIds().map((id) => model.getters.getHeaderGroups(id, 'ROW').map(({ start }) => start)),
      );
  expect(sizes(table)).toEqual(sizes(whole));
});

it('takes an empty sheet of its title, as a cut may leave one, and beside one with something in it adds another', () => {
  const table = createdTable(SOURCES);
  table.spreadsheet.insertSheet('Планёрка');
  table.spreadsheet.insertSheet('Решения').getRange(1, 1).setValue('моё');
  table.run('meetingFromMenu');
  const titles = table.spreadsheet.getSheets().map((sheet) => sheet.getName());
  expect(titles.filter((title) => /Планёрка|Решения/.test(title)).sort()).toEqual([
    'Планёрка',
    'Решения',
    'Решения (РМ)',
  ]);
  expect(sheetNamed(table, 'Решения').getRange(1, 1).getValue()).toBe('моё');
});
