/** «Сделки» and «Воронка» of the demo company: they come when asked for, agree with the core, and go with the demo. */
import {
  firstAnswers,
  openMoney,
  type StuckDeal,
  stageDays,
  stageFunnel,
  stuckDeals,
  velocity,
} from '../../src/core/deals';
import { lossReasons, qualification } from '../../src/core/quality';
import { companyOf } from '../../src/shell/demo';
import { demoDeals } from '../../src/shell/demoDeals';
import type { SidebarState } from '../../src/shell/sidebarTypes';
import { createdTable, demoTable } from './keptTable';

const table = demoTable();
const { records } = companyOf('ru', '2026-11-20').facts;
const deals = demoDeals('ru', '2026-11-20');
const AS_OF = '2026-11-21';
const column = (block: string, part: string, lines: number): unknown[] => {
  const view = table.sheet('Воронка');
  return Array.from({ length: lines }, (_, index) => view.cell(`${block}:${index + 1}`, part));
};

beforeAll(() => {
  table.run('funnelFromMenu');
});

it('asks for deals where there are none', () => {
  const empty = createdTable(['Яндекс Директ']);
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
  const dearest = stuckDeals(deals, AS_OF).sort((a, b) => hoped(b) - hoped(a));
  expect(column('stuck', 'b1', 25).filter((id) => id !== '')).toEqual(dearest.slice(0, 25).map(({ id }) => id));
});

it('says the money in open deals as the core does, and «План» says it too', () => {
  const { all, stages } = openMoney(deals, AS_OF);
  expect(column('stages', 'b2', 12).filter((count) => count !== '')).toEqual(stages.map(({ open }) => open));
  const said = table.sheet('Воронка').cell('stages:said', 'b1');
  expect(said).toContain(`В работе ${all.open} сдел`);
  const label = table.sheet('План').values[table.sheet('План').row('openMoney') - 1];
  expect(label).toContain(said);
});

describe('shows speed and quality as the core finds them:', () => {
  const filled = (block: string, part: string): unknown[] =>
    column(block, part, 15).filter((cell) => cell !== '' && cell !== undefined);
  const said = (block: string): unknown => table.sheet('Воронка').cell(`${block}:said`, 'b1');

  it('the velocity with its parts', () => {
    const { open, winRate = 0, averageCheck = 0, cycle, perDay = 0, paidPerDay = 0 } = velocity(deals, AS_OF);
    const line = ['b1', 'b2', 'b3', 'b4', 'b5', 'b6'].map((part) => Number(filled('speed', part)[0]));
    expect(line.map((one) => one.toFixed(6))).toEqual(
      [open, winRate, averageCheck, Number(cycle), perDay, paidPerDay].map((one) => one.toFixed(6)),
    );
  });

  it('the days in each stage, the whole way first', () => {
    const { whole, stages } = stageDays(deals, AS_OF);
    expect(filled('pace', 'b3')).toEqual([whole, ...stages].map(({ days }) => days));
  });

  it('the first answers by source and by manager', () => {
    const { sources, managers } = firstAnswers(deals, AS_OF);
    expect(filled('answers', 'b1')).toEqual(sources.map(({ name }) => name));
    expect(filled('answerers', 'b5')).toEqual(managers.map(({ share }) => share));
  });

  it('the leads that are none of ours, by the criteria of «Настройки» and by source, with their cost', () => {
    const settings = table.sheet('Настройки');
    const cells = settings.values.slice(3).map((line) => line[settings.column('criterion') - 1] ?? '');
    const criteria = cells.filter((cell) => cell !== '').map(String);
    expect(criteria).toEqual(['Не наш клиент', 'Неверный номер', 'Спам', 'Дубль']);
    const found = qualification({ records, deals }, { asOf: AS_OF, criteria });
    expect(filled('junk', 'b1').slice(0, 4)).toEqual(criteria);
    expect(filled('junk', 'b2')).toEqual(found.criteria.map(({ leads }) => leads));
    expect(filled('junkSources', 'b5').map((cost) => Math.round(Number(cost)))).toEqual(
      found.sources.flatMap(({ cost }) => (cost === undefined ? [] : [Math.round(cost)])),
    );
    expect(said('junk')).toContain(`Нецелевых ${found.all.unqualified} из ${found.all.judged} заявок`);
    expect(filled('both', 'b2')).toEqual(found.sources.map(({ qualified }) => qualified));
  });

  it('how deals pass from stage to stage', () => {
    expect(filled('passage', 'b4')).toEqual(stageFunnel(deals, AS_OF).map(({ lost }) => lost));
  });

  it('the reasons of losses, stage by stage, and whose turn it is', () => {
    const { lines, count } = lossReasons(deals, AS_OF);
    expect(filled('losses', 'b2')).toEqual(lines.slice(0, 15).map(({ reason }) => reason));
    expect(said('losses')).toContain(`Потеряли ${count} сдел`);
    expect(said('both')).toContain('Ход за отделом «продажи»');
  });

  it('in few calls, and is not written again when nothing has changed', () => {
    table.host.calls.reset();
    table.run('funnelFromMenu');
    const writes = Object.keys(table.host.calls.byName).filter((name) => /\.(set|insert|add|remove|clear)/.test(name));
    process.stdout.write(`asking for «Воронка» again takes ${table.host.calls.total} calls\n`);
    expect(table.host.calls.total).toBeLessThanOrEqual(25);
    expect(writes).toEqual([]);
  });

  it('and written in as few when a deal has changed', () => {
    const { values } = table.sheet('Сделки');
    const [dearest] = column('stuck', 'b1', 1);
    const [row, amount] = [values.findIndex(([id]) => id === dearest) + 1, table.sheet('Сделки').column('amount')];
    table.spreadsheet.getSheetByName('Сделки')?.getRange(row, amount).setValue(987_654);
    table.host.calls.reset();
    table.run('funnelFromMenu');
    process.stdout.write(`writing «Воронка» anew takes ${table.host.calls.total} calls\n`);
    expect(table.host.calls.total).toBeLessThanOrEqual(25);
    expect(filled('stuck', 'b5')[0]).toBe(987_654);
  });
});

it('goes with the demo, also where somebody copied «Настройки» beside it', () => {
  table.spreadsheet.getSheetByName('Настройки')?.activate();
  table.spreadsheet.duplicateActiveSheet();
  table.run('clearDemoFromMenu');
  expect(table.ask<SidebarState>('openSidebar').demo).toBe(false);
  expect(
    table
      .sheet('Сделки')
      .values.slice(2)
      .flat()
      .every((cell) => cell === ''),
  ).toBe(true);
});
