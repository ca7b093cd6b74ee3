/** Deals that come in by file: slices, the confirming yes, the next file of the same CRM, the way back. */
import type { Beside } from '../../src/core/deals';
import type { DayRecord, Deal } from '../../src/core/funnel/records';
import { DEAL_COLUMNS } from '../../src/sheets/deals';
import type { SidebarState } from '../../src/shell/sidebarTypes';
import { attempt, everyCut } from './cuts';
import { createdTable } from './keptTable';
import { YANDEX } from './operations';
import { openTable, type Table } from './table';

const DEALS: readonly Deal[] = [
  {
    id: '501',
    created: '2026-11-10',
    source: YANDEX,
    manager: 'Ирина',
    stage: 'Переговоры',
    scheduledOn: '2026-11-12',
  },
  {
    id: '502',
    created: '2026-11-10',
    source: YANDEX,
    manager: '=1+1',
    stage: 'Оплачено',
    paidOn: '2026-11-16',
    amount: 90_000,
  },
  { id: '503', created: '2026-11-17', source: YANDEX, stage: 'Закрыто', lostOn: '2026-11-18', lostFor: '@дорого' },
];
const MOVED: readonly Deal[] = [
  { ...DEALS[0], id: '501', created: '2026-11-10', stage: 'Оплачено', paidOn: '2026-11-19', amount: 50_000 },
];
const COUNTS: readonly DayRecord[] = [
  { day: '2026-11-10', source: YANDEX, values: { leads: 2, payments: 0, revenue: 0 } },
  { day: '2026-11-16', source: YANDEX, values: { leads: 0, payments: 1, revenue: 90_000 } },
  { day: '2026-11-17', source: YANDEX, values: { leads: 1, payments: 0, revenue: 0 } },
];

const created = (): Table => createdTable([YANDEX]);
function upload(table: Table, deals: readonly Deal[], slices = 1): string {
  const batch = table.ask<string>('beginDeals', deals.length);
  const size = Math.ceil(deals.length / slices);
  for (let from = 0; from < deals.length; from += size) {
    table.ask('stageDeals', { batch, deals: deals.slice(from, from + size) });
  }
  return batch;
}
const confirm = (table: Table, staged: string, records: readonly DayRecord[] = COUNTS): SidebarState =>
  table.ask('applyImport', { fileName: 'crm.csv', records, overwrite: true, staged });
/** What each deal of the sheet says in a column, from the top. */
const said = (table: Table, column: string): unknown[] => {
  const { values, column: at } = table.sheet('Сделки');
  return values.slice(2).flatMap((row) => (row[0] === '' ? [] : [row[at(column) - 1]]));
};
const known = (table: Table, ids: readonly string[]): number =>
  table.ask<Beside>('dealsBeside', { ids, days: [] }).known;

describe('deals of a CRM', () => {
  const table = created();

  it('are as not there until they are confirmed', () => {
    const batch = upload(table, DEALS, 2);
    expect(known(table, ['501', '502', '503'])).toBe(0);
    table.ask('cancelDeals', batch);
    expect(said(table, 'id')).toEqual([]);
  });

  it('come in whole, and text from outside stays text', () => {
    const state = confirm(table, upload(table, DEALS, 3));
    expect(state.undo).toBe('Импорт: crm.csv · 9 чисел, 3 сделки');
    expect(said(table, 'id')).toEqual(['501', '502', '503']);
    expect(said(table, 'manager')).toEqual(['Ирина', '=1+1', '']);
    expect(said(table, 'lostFor')).toEqual(['', '', '@дорого']);
    expect(
      table
        .formulas('Сделки')
        .flat()
        .filter((formula) => formula !== ''),
    ).toEqual([]);
    expect(known(table, ['501', '502', '503', '504'])).toBe(3);
  });

  it('say in «Проверка» what is odd about them', () => {
    expect(said(table, 'check')).toEqual([
      '',
      '',
      'У сделки 503 не указан менеджер. В сравнении менеджеров её нет; впишите его.',
    ]);
  });

  it('are updated in their own rows, beside what a person keeps there', () => {
    const { column } = table.sheet('Сделки');
    const sheet = table.spreadsheet.getSheetByName('Сделки');
    sheet?.getRange(3, column('segment')).setValue('B2B');
    sheet?.getRange(3, column('sum') + 2).setValue('звонил сам');
    confirm(table, upload(table, MOVED), []);
    expect(said(table, 'id')).toEqual(['501', '502', '503']);
    expect(said(table, 'stage')[0]).toBe('Оплачено');
    expect(said(table, 'segment')[0]).toBe('B2B');
    expect(table.sheet('Сделки').values[2]?.[column('sum') + 1]).toBe('звонил сам');
  });

  it('of the same file again change nothing', () => {
    const all = () => DEAL_COLUMNS.map((column) => said(table, column));
    const before = all();
    const journal = table.sheet('Журнал').values;
    confirm(table, upload(table, MOVED), []);
    expect(all()).toEqual(before);
    expect(table.sheet('Журнал').values).toEqual(journal);
  });

  it('count together with those that a file does not bring', () => {
    const beside = table.ask<Beside>('dealsBeside', { ids: ['501'], days: ['2026-11-10'] });
    expect(beside.records.find(({ day }) => day === '2026-11-10')?.values).toMatchObject({ leads: 1 });
    expect(beside.records.find(({ day }) => day === '2026-11-19')?.values).toMatchObject({ payments: 0, revenue: 0 });
  });
});

it('deals find their columns where people inserted one, and are refused where one was deleted', () => {
  const table = created();
  confirm(table, upload(table, DEALS), []);
  const sheet = table.spreadsheet.getSheetByName('Сделки');
  sheet?.insertColumnAfter(table.sheet('Сделки').column('created'));
  const more = { id: '504', created: '2026-11-18', source: YANDEX, manager: 'Павел', amount: 3000 };
  confirm(table, upload(table, [...MOVED, more]), []);
  expect(said(table, 'id')).toEqual(['501', '502', '503', '504']);
  expect(said(table, 'stage')[0]).toBe('Оплачено');
  expect([said(table, 'manager')[3], said(table, 'amount')[3], said(table, 'paidOn')[3]]).toEqual(['Павел', 3000, '']);
  sheet?.deleteColumn(table.sheet('Сделки').column('manager'));
  expect(table.refusal('beginDeals', 1)).toContain('«Сделки» нет столбца «Менеджер»');
});

it('a deal beside which somebody wrote stays when its import is undone, and is counted', () => {
  const table = created();
  confirm(table, upload(table, DEALS), []);
  const view = table.sheet('Сделки');
  table.spreadsheet
    .getSheetByName('Сделки')
    ?.getRange(4, view.column('sum') + 1)
    .setValue('перезвонить');
  const [newest] = table.ask<{ batch: string }[]>('listActions');
  expect(table.ask('undoAction', newest?.batch)).toMatchObject({ undone: 2, kept: 1 });
  expect(said(table, 'id')).toEqual(['502']);
  expect(table.sheet('Сделки').values.flat()).toContain('перезвонить');
});

const STEP = everyCut(11);

it('a slice takes as few calls however many deals are in it', () => {
  const table = created();
  const batch = table.ask<string>('beginDeals', 2000);
  const many = (count: number): Deal[] =>
    Array.from({ length: count }, (_, index) => ({ id: `${count}-${index}`, created: '2026-11-10', manager: '=2+2' }));
  const callsOf = (count: number): number => {
    table.host.calls.reset();
    table.ask('stageDeals', { batch, deals: many(count) });
    return table.host.calls.total;
  };
  expect([callsOf(3), callsOf(1500)]).toEqual([8, 8]);
  expect(said(table, 'manager').every((name) => name === '=2+2')).toBe(true);
  expect(
    table
      .formulas('Сделки')
      .flat()
      .some((formula) => formula !== ''),
  ).toBe(false);
});

it('an upload that somebody left is taken out by the next one; of two people the second waits', () => {
  const table = created();
  table.ask('chooseWho', 'Анна');
  const first = upload(table, DEALS);
  upload(table, DEALS.slice(0, 1));
  expect(said(table, 'id')).toEqual(['501']);
  expect(table.refusal('stageDeals', { batch: first, deals: DEALS })).toContain('таблица осталась прежней');
  table.ask('chooseWho', 'Павел');
  expect(table.refusal('beginDeals', 1)).toContain('Сделки сейчас загружает Анна');
});

describe('whichever call of an import fails', () => {
  const start = created();
  start.ask('applyImport', { fileName: 'a.csv', records: COUNTS.slice(0, 1), overwrite: true });
  confirm(start, upload(start, DEALS.slice(0, 2)), COUNTS.slice(0, 1));
  const batch = upload(start, [...MOVED, ...DEALS.slice(2)], 2);
  const state = start.host.state();
  const request = { fileName: 'b.csv', records: COUNTS, overwrite: true, staged: batch };
  const whole = (table: Table) => ({
    days: table.sheet('Дни').values.map((row) => row.join('|')),
    deals: said(table, 'id').map((id, index) => [id, said(table, 'stage')[index], said(table, 'batch')[index] === '']),
  });
  const reopened = (): Table => openTable({ state });
  const old = (() => {
    const table = reopened();
    table.ask('cancelDeals', batch);
    return whole(table);
  })();
  const done = (() => {
    const table = reopened();
    table.ask('applyImport', request);
    return whole(table);
  })();

  it('leaves the old or the completed table, at the latest after the next call', () => {
    const table = reopened();
    table.host.calls.reset();
    table.ask('applyImport', request);
    const calls = table.host.calls.total;
    for (let n = 1; n <= calls; n += STEP) {
      const cut = reopened();
      cut.host.interrupt(n, n % 2 === 0 ? 'fail' : 'cut');
      attempt(() => cut.refusal('applyImport', request));
      cut.ask('openSidebar');
      if (said(cut, 'batch').some((one) => String(one).startsWith('staged:'))) cut.ask('cancelDeals', batch);
      expect([n, whole(cut)]).toEqual([n, whole(cut).deals.length === old.deals.length ? old : done]);
    }
    process.stdout.write(`an import of ${calls} calls cut at every ${STEP === 1 ? '' : `${STEP}th `}one\n`);
  }, 300_000);
});
