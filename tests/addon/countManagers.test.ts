/** Deals counted into «Ввод менеджеров»: filled in, compared with what was typed, undone with their import. */
import { setImmediate } from 'node:timers/promises';
import type { Deal } from '../../src/core/funnel/records';
import { serialOfDay } from '../../src/sheets/serial';
import type { ManagersCounted, UndoneState } from '../../src/shell/sidebarTypes';
import { attempt, describeSlow, everyCut } from './cuts';
import { createdTable } from './keptTable';
import { YANDEX } from './operations';
import { openTable, type Table } from './table';

const STEP = everyCut(67);
const deal = (id: string, more: Partial<Deal>): Deal => ({
  ...{ id, created: '2026-11-10', source: YANDEX, manager: 'Ирина' },
  ...more,
});
const DEALS: readonly Deal[] = [
  deal('1', { scheduledOn: '2026-11-10', dueOn: '2026-11-12', heldOn: '2026-11-12' }),
  deal('2', { paidOn: '2026-11-16', amount: 90_000 }),
  deal('3', { source: 'VK' }),
  deal('4', { manager: '=1+1', created: '2026-11-11' }),
  deal('5', { created: '2026-04-01' }), // too long ago
];

const table = createdTable([YANDEX]);
const ENTRY = 'Ввод менеджеров';
/** Day, manager, source and numbers of the rows that hold any, from the top. */
const rows = (): unknown[] => {
  const { values, column } = table.sheet(ENTRY);
  const at = (row: readonly unknown[], key: string): unknown => row[column(key) - 1];
  return values
    .slice(2)
    .filter((row) => ['leads', 'scheduled', 'held', 'payments'].some((key) => at(row, key) !== ''))
    .map((row) =>
      ['manager', 'source', 'leads', 'scheduled', 'due', 'held', 'payments', 'revenue'].map((key) => at(row, key)),
    );
};
function load(deals: readonly Deal[]): string {
  const batch = table.ask<string>('beginDeals', deals.length);
  table.ask('stageDeals', { batch, deals });
  const records = [{ day: '2026-11-10', source: YANDEX, values: { leads: 2 } }];
  table.ask('applyImport', { fileName: 'crm.csv', records, overwrite: true, staged: batch });
  return batch;
}
const count = (request: object): ManagersCounted => table.ask<ManagersCounted>('countManagers', request);
const IRINA = 'Ирина';
const COUNTED = [
  [IRINA, YANDEX, 2, 1, 0, 0, 0, 0],
  [IRINA, 'VK', 1, 0, 0, 0, 0, 0],
  ['=1+1', YANDEX, 1, 0, 0, 0, 0, 0],
  [IRINA, YANDEX, 0, 0, 1, 1, 0, 0],
  [IRINA, YANDEX, 0, 0, 0, 0, 1, 90_000],
];
let batch = '';

beforeAll(() => {
  batch = load(DEALS);
});

it('fills the days of each manager by source, and lists managers that nobody had listed; text stays text', () => {
  const { filled, differing } = count({ overwrite: false, batch });
  expect(rows()).toEqual(expect.arrayContaining(COUNTED));
  expect(rows()).toHaveLength(COUNTED.length);
  expect([filled, differing]).toEqual([COUNTED.length * 6, 0]);
  const settings = table.sheet('Настройки');
  const listed = settings.values.map((row) => row[settings.column('manager') - 1]);
  expect(listed).toEqual(expect.arrayContaining([IRINA, '=1+1']));
});

it('counts again without writing anything', () => {
  const before = [rows(), table.sheet('Журнал').values];
  expect(count({ overwrite: false })).toMatchObject({ filled: 0, differing: 0 });
  expect([rows(), table.sheet('Журнал').values]).toEqual(before);
});

it('undoes them with the import that brought the deals, and redoes both', () => {
  const [undoing] = [table.ask<UndoneState>('undoLast').state.undo];
  expect(rows()).toEqual([]);
  expect(undoing).toContain('Отмена');
  table.ask('undoLast');
  expect(rows()).toEqual(expect.arrayContaining(COUNTED));
  expect(rows()).toHaveLength(COUNTED.length);
});

it('tells what was typed otherwise and replaces it only when asked; a day typed in one row is compared in it', () => {
  const view = table.sheet(ENTRY);
  const sheet = table.spreadsheet.getSheetByName(ENTRY);
  const typed = view.values.findIndex((row) => row[view.column('leads') - 1] === 2) + 1;
  sheet?.getRange(typed, view.column('leads')).setValue(7);
  const last = view.values.length + 1;
  sheet?.insertRowsAfter(sheet.getMaxRows(), 1);
  sheet?.getRange(last, view.column('day'), 1, 2).setValues([[serialOfDay('2026-11-18'), IRINA]]);
  sheet?.getRange(last, view.column('leads')).setValue(3);
  load([deal('6', { created: '2026-11-18' }), deal('7', { created: '2026-11-18', source: 'VK' })]);
  const told = count({ overwrite: false });
  expect(told.changes.map(({ day, source, metric, old, new: now }) => [day, source, metric, old, now])).toEqual([
    ['2026-11-10', `${IRINA} · ${YANDEX}`, 'leads', 7, 2],
    ['2026-11-18', IRINA, 'leads', 3, 2],
  ]);
  sheet?.getRange(typed, view.column('leads')).setValue(8);
  const stale = count({ overwrite: true, seen: told.seen });
  expect(stale).toMatchObject({ replaced: 0, differing: 2, isStale: true });
  expect(table.sheet(ENTRY).values[typed - 1]?.[view.column('leads') - 1]).toBe(8);
  expect(count({ overwrite: true, seen: stale.seen })).toMatchObject({ replaced: 2, differing: 0, isStale: false });
  expect(rows()).toEqual(
    expect.arrayContaining([
      [IRINA, YANDEX, 2, 1, 0, 0, 0, 0],
      [IRINA, '', 2, 0, 0, 0, 0, 0],
    ]),
  );
});

describeSlow('whichever call of the counting fails', () => {
  const start = createdTable([YANDEX]);
  const staged = start.ask<string>('beginDeals', DEALS.length);
  start.ask('stageDeals', { batch: staged, deals: DEALS });
  const records = [{ day: '2026-11-10', source: YANDEX, values: { leads: 2 } }];
  start.ask('applyImport', { fileName: 'crm.csv', records, overwrite: true, staged });
  const state = start.host.state();
  const reopened = (): Table => openTable({ state });
  const entryOf = (of: Table): string[] => {
    if (of.spreadsheet.getSheetByName(ENTRY) === null) return [];
    return of
      .sheet(ENTRY)
      .values.slice(2)
      .map((row) => row.slice(0, 10).join('|'))
      .sort(); // rows of one day stand in any order
  };

  it('leaves nothing half written, at the latest after the next call; counted again it is all there', async () => {
    const whole = reopened();
    whole.host.calls.reset();
    whole.ask('countManagers', { overwrite: false, batch: staged });
    const [calls, done] = [whole.host.calls.total, entryOf(whole)];
    for (let n = 1; n <= calls; n += STEP) {
      const cut = reopened();
      cut.host.interrupt(n, n % 2 === 0 ? 'fail' : 'cut');
      attempt(() => cut.refusal('countManagers', { overwrite: false, batch: staged }));
      cut.ask('openSidebar');
      const numbers = entryOf(cut).filter((row) => /\|\d[\d|]*$/.test(row)).length;
      expect([n, numbers === 0 || numbers >= COUNTED.length]).toEqual([n, true]);
      cut.ask('countManagers', { overwrite: false, batch: staged });
      expect([n, entryOf(cut)]).toEqual([n, done]);
      await setImmediate(); // what holds on to a table is let go of between two turns only
    }
    process.stdout.write(`a counting of ${calls} calls cut at every ${STEP === 1 ? '' : `${STEP}th `}one\n`);
  }, 3_600_000);
});
