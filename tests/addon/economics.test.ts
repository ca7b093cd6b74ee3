/** «Экономика» of the demo company: it comes when asked for, agrees with the core, follows «Настройки», and is kept up to date. */

import { parseSettings } from '../../src/core';
import { bySegment } from '../../src/core/economics';
import { companyOf } from '../../src/shell/demo';
import { itExplored } from '../support/explored';
import { demoTable } from './keptTable';

const table = demoTable();
const SHEET = 'Экономика';
const { facts, sources } = companyOf('ru', '2026-11-20');
const said = (block: string): string => String(table.sheet(SHEET).cell(`${block}:said`, 'b1')).replace(/\u00A0/g, ' ');
const column = (block: string, part: string, lines = 14): unknown[] =>
  Array.from({ length: lines }, (_, index) => table.sheet(SHEET).cell(`${block}:${index + 1}`, part)).filter(
    (cell) => cell !== '',
  );
const setting = (key: string, column: string, value: number | string): void => {
  const sheet = table.sheet('Настройки');
  const row = sheet.values.findIndex((cells) => cells.includes(key)) + 1;
  table.spreadsheet.getSheetByName('Настройки')?.getRange(row, sheet.column(column)).setValue(value);
};

it('is not there before somebody asks, and comes in its place', () => {
  const titles = () => table.spreadsheet.getSheets().map((sheet) => sheet.getName());
  expect(titles()).not.toContain(SHEET);
  table.run('economicsFromMenu');
  expect(table.host.ui.alerts).toEqual([]);
  expect(titles()).toContain(SHEET);
  expect(table.spreadsheet.getActiveSheet().getName()).toBe(SHEET);
});

it('shows what a client of each source costs and brings, as the core does', () => {
  const segmentOf = (index: number) =>
    index === 2 ? { segment: 'Бизнес', costPercent: 50 } : { segment: 'Частные', costPercent: 60 };
  const settings = parseSettings({ sources: sources.map(({ name }, index) => ({ name, ...segmentOf(index) })) });
  const { whole, segments, rows } = bySegment(facts, settings, '2026-11-22');
  const units = [whole, ...segments, ...rows];
  expect(column('cost', 'b2')).toEqual(units.flatMap(({ segment }) => segment || []));
  expect(column('cost', 'b8')).toEqual(units.flatMap(({ cac }) => cac ?? []));
  expect(column('gain', 'b5')).toEqual(units.map(({ margin }) => margin));
  expect(column('gain', 'b6')).toEqual(units.flatMap(({ romi }) => romi ?? []));
  expect(column('ten', 'b2', 11)).toHaveLength(11);
});

it('follows «Настройки»: the cost of sales and of the team', () => {
  expect(said('gain')).not.toContain('Команда');
  setting('teamCost', 'value', 500_000);
  table.run('economicsFromMenu');
  expect(said('gain')).toContain('Команда за 3 месяца стоит 1,5 млн ₽');
});

it('takes few calls, and none that writes when nothing has changed', () => {
  table.run('economicsFromMenu');
  table.host.calls.reset();
  table.run('economicsFromMenu');
  process.stdout.write(`asking for «Экономика» again takes ${table.host.calls.total} calls\n`);
  expect(table.host.calls.total).toBeLessThanOrEqual(60);
  expect(Object.keys(table.host.calls.byName).filter((name) => /setValue|setFormula|insert|clear/i.test(name))).toEqual(
    [],
  );
});

itExplored('goes blank with the demo, in a sentence', () => {
  table.run('clearDemoFromMenu');
  table.run('reviewFromMenu');
  expect(table.sheet(SHEET).values.flat()).toContain('Чисел ещё нет: заполните «Дни».');
  expect(column('cost', 'b3')).toEqual([]);
});
