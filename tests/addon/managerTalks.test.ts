/** A head of sales talks to managers: what deals tell, how the plan stands, and what came of the last talk. */
import { addDays, dealCycle } from '../../src/core';
import { ownDeals, recovery } from '../../src/core/managers';
import { recoverySaid } from '../../src/sheets/noteSignals';
import { serialOfDay } from '../../src/sheets/serial';
import { companyOf } from '../../src/shell/demo';
import { demoDeals } from '../../src/shell/demoDeals';
import { demoManagers } from '../../src/shell/demoManagers';
import { demoTable } from './keptTable';

const table = demoTable();
const TITLE = 'Менеджеры';
const cell = (row: string, column: string): unknown => table.sheet(TITLE).cell(row, column);
const type = (title: string, [row, key]: readonly [number, string], value: string | number): void => {
  table.spreadsheet.getSheetByName(title)?.getRange(row, table.sheet(title).column(key)).setValue(value);
};
let [who, to] = ['', ''];

beforeAll(() => {
  table.run('funnelFromMenu');
  table.run('managersFromMenu');
  who = String(cell('m1', 'label'));
  to = '2026-11-15'; // the last closed Sunday
});

it('sees what the deals tell of each manager beside the others', () => {
  const deals = demoDeals('ru', '2026-11-20');
  const found = ownDeals(deals, { from: addDays(to, -27), to }).find(({ manager }) => manager === who);
  const recent = deals.filter(({ manager, created }) => manager === who && created > addDays(to, -182));
  const { median } = dealCycle(recent, to);
  const slots = ['v8', 'v9', 'v10', 'v11', 'v12'].map((column) => cell('m1', column));
  const { x = 0, n = 0 } = found?.own.confirmed ?? {};
  expect(slots.slice(0, 4)).toEqual([found?.own.medianCheck ?? '', median ?? '', found?.own.open, x / n]);
  expect(cell('head', 'v9')).toBe('Цикл сделки, дней');
  expect(cell('m1:team', 'v8')).toBe(found?.others.medianCheck);
  type(TITLE, [table.sheet(TITLE).row('who'), 'v1'], who);
  expect(cell('talk:cycle', 'v1')).toBe(median ?? '');
  expect(String(cell('whoConfirmed', 'label'))).toContain(`${x} из ${n}`);
});

it('sees how far the month’s plan is done as soon as it is typed in «Настройки», and nothing without one', () => {
  expect([cell('m1:plan', 'v2'), cell('m1:plan', 'w2'), cell('m2:plan', 'v2')]).toEqual(['', '', '']);
  const row = 4;
  type('Настройки', [row, 'mPlanMonth'], serialOfDay('2026-11-01'));
  type('Настройки', [row, 'mPlanManager'], who);
  type('Настройки', [row, 'mPlan:payments'], 20);
  const [from, until] = [cell('month', 'v1'), cell('month', 'v2')].map(String);
  const entered = demoManagers('ru', '2026-11-20').filter(({ manager, day, values }) => {
    return manager === who && day >= (from ?? '') && day <= (until ?? '') && values.payments;
  });
  const actual = entered.reduce((sum, { values }) => sum + (values.payments ?? 0), 0);
  const due = Number(cell('m1:plan', 'v2'));
  expect(due).toBeGreaterThan(10);
  expect(due).toBeLessThan(17);
  expect(cell('m1:plan', 'w2')).toBeCloseTo(actual / due, 9);
  expect(cell('talk:payments', 'v5')).toBe(due);
  expect([cell('m2:plan', 'v2'), cell('m1:plan', 'v1'), cell('m1:plan', 'v3')]).toEqual(['', '', '']);
});

it('writes down a talk, and reads later what came of it', () => {
  const on = '2026-10-19';
  const row = table.sheet(TITLE).row('note2');
  for (const [key, value] of [
    ['label', who],
    ['v1', 'Доходимость'],
    ['v2', serialOfDay(on)],
    ['v3', 'звонит накануне'],
  ] as const)
    type(TITLE, [row, key], value);
  expect(cell('note2', 'v6')).toBe('');
  table.ask('reviewTable');
  const { managers = [] } = companyOf('ru', '2026-11-20').facts;
  const found = recovery(managers, { manager: who, metric: 'showUp', on }, '2026-11-21');
  expect(String(cell('note2', 'v6')).slice(0, 25)).toBe(recoverySaid(found, 'ru').slice(0, 25));
  expect(cell('note1', 'v6')).toBe('');
});

it('keeps what was typed when the sheet is laid out anew, and writes nothing when nothing changed', () => {
  const said = cell('note2', 'v6');
  const free = table
    .sheet('Настройки')
    .values.findIndex((row, index) => index > 3 && row[table.sheet('Настройки').column('manager') - 1] === '');
  type('Настройки', [free + 1, 'manager'], 'Новенький');
  table.ask('createTable', []);
  table.ask('reviewTable');
  expect(['label', 'v1', 'v2', 'v3', 'v6'].map((column) => cell('note2', column))).toEqual([
    who,
    'Доходимость',
    '2026-10-19',
    'звонит накануне',
    said,
  ]);
  const errors = table.sheet(TITLE).values.flat();
  expect(errors.filter((value) => /^#/.test(String(value)))).toEqual([]);
  table.host.calls.reset();
  table.ask('reviewTable');
  const writes = Object.keys(table.host.calls.byName).filter((name) =>
    /\.(set|insert|add|delete|hide|show)/.test(name),
  );
  expect(writes).toEqual([]);
});
