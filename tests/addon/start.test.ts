import type { SidebarState } from '../../src/shell/sidebarTypes';
import type { WeekState } from '../../src/shell/weekTypes';
import { openTable } from './table';

const SHOP = {
  who: 'Оля',
  sources: [{ name: 'VK Реклама', direction: 'Москва' }, { name: 'Сайт' }],
  kept: ['spend', 'leads', 'payments', 'revenue'],
  ownNames: { leads: 'Заказы' },
  sales: 'bySource',
  goal: 2_200_000,
};

describe('the first run', () => {
  const table = openTable();
  const state = table.ask<SidebarState>('createTable', SHOP);

  it('creates in one call what was answered: sources, what they keep, names, who', () => {
    expect(state).toMatchObject({ table: 'ready', who: 'Оля', people: ['Оля'], ownNames: { leads: 'Заказы' } });
    expect(state.sources.map(({ name, direction }) => [name, direction])).toEqual([
      ['VK Реклама', 'Москва'],
      ['Сайт', undefined],
    ]);
    expect(state.metrics.map(({ label }) => label)).toEqual(['Расход', 'Заказы', 'Оплаты', 'Выручка']);
  });

  it('sets the goal as the plan of the month', () => {
    expect(table.sheet('План').cell('revenue', 'plan')).toBe(2_200_000);
  });

  it('keeps what was answered when the table is created again', () => {
    const again = table.ask<SidebarState>('createTable', { ...SHOP, sources: [{ name: 'Другой' }] });
    expect(again.sources.map(({ name }) => name)).toEqual(['VK Реклама', 'Сайт']);
  });

  it('has a message for the chat after the first day, with what is missing', () => {
    const cell = (metric: string, value: number) => {
      return { day: '2026-11-21', source: 'VK Реклама', metric, value, was: null };
    };
    table.ask('saveDays', { cells: [cell('leads', 4), cell('revenue', 9000)], events: [] });
    const { chat } = table.ask<WeekState>('reviewTable');
    expect(chat[0]?.replace(/\u00A0/g, ' ')).toBe('20 ноября – 21 ноября: Заказы 4 · Выручка 9 000 ₽.');
    expect(chat[chat.length - 1]).toContain('Не внесено');
    expect(chat.length).toBeLessThanOrEqual(8);
  });
});

it('keeps sales in one row where that was chosen', () => {
  const kept = ['leads', 'held', 'payments'];
  const { sources } = openTable().ask<SidebarState>('createTable', { ...SHOP, kept, sales: 'commonRow' });
  expect(sources.map(({ name }) => name)).toEqual(['VK Реклама', 'Сайт', 'Отдел продаж']);
  expect(sources[0]?.kept).toEqual(['leads']);
});

it('begins without sources where an earlier table will bring them', () => {
  const { sources, table } = openTable().ask<SidebarState>('createTable', { ...SHOP, sources: [] });
  expect([sources, table]).toEqual([[], 'ready']);
});

it.each([
  ['a goal below zero', { goal: -1 }],
  ['a metric that there is none of', { kept: ['луна'] }],
  ['a name for a metric that there is none of', { ownNames: { луна: 'Луна' } }],
  ['two sources of one name', { sources: [{ name: 'VK' }, { name: 'vk' }] }],
])('refuses %s in a sentence', (_, change) => {
  expect(openTable().refusal('createTable', { ...SHOP, ...change })).not.toBe('');
});
