/** «Сделки» and «Воронка» of the demo company: they come when asked for, agree with the core, and go with the demo. */
import { openMoney, type StuckDeal, stuckDeals } from '../../src/core/deals';
import { companyOf } from '../../src/shell/demo';
import { openTable } from './table';

const table = openTable();
const { deals = [] } = companyOf('ru', '2026-11-20').facts;
const column = (block: string, part: string, lines: number): unknown[] =>
  Array.from({ length: lines }, (_, index) => table.sheet('Воронка').cell(`${block}:${index + 1}`, part));

beforeAll(() => {
  table.run('fillDemoFromMenu');
  table.host.ui.alerts.length = 0;
  table.run('funnelFromMenu');
});

it('asks for deals where there are none', () => {
  const empty = openTable();
  empty.ask('createTable', ['Яндекс']);
  empty.run('funnelFromMenu');
  expect(empty.host.ui.alerts[0]?.prompt || empty.host.ui.alerts[0]?.title).toContain('Сделок ещё нет');
});

it('shows every deal in its row, and the stuck ones with most to win on top', () => {
  expect(table.host.ui.alerts).toEqual([]);
  const ids = table
    .sheet('Сделки')
    .values.slice(2)
    .map(([id]) => id)
    .filter((id) => id !== '');
  expect(ids).toEqual(deals.map(({ id }) => id));
  const hoped = ({ amount = 0, winChance = 0 }: StuckDeal): number => amount * winChance;
  const dearest = stuckDeals(deals, '2026-11-21').sort((a, b) => hoped(b) - hoped(a));
  expect(column('stuck', 'b1', 25).filter((id) => id !== '')).toEqual(dearest.slice(0, 25).map(({ id }) => id));
});

it('says the money in open deals as the core does, and «План» says it too', () => {
  const { all, stages } = openMoney(deals, '2026-11-21');
  expect(column('stages', 'b2', 12).filter((count) => count !== '')).toEqual(stages.map(({ open }) => open));
  const said = table.sheet('Воронка').cell('stages:said', 'b1');
  expect(said).toContain(`В работе ${all.open} сдел`);
  const label = table.sheet('План').values[table.sheet('План').row('openMoney') - 1];
  expect(label).toContain(said);
});

it('goes with the demo', () => {
  table.run('clearDemoFromMenu');
  expect(
    table
      .sheet('Сделки')
      .values.slice(2)
      .flat()
      .every((cell) => cell === ''),
  ).toBe(true);
});
