import type { DayRecord } from '../../src/core';
import { type Touch, trustOf } from '../../src/core/funnel/trust';

const TODAY = '2026-11-18';
const record = (day: string, values: DayRecord['values']): DayRecord => ({ day, source: 'VK', values });
const touch = (metric: string, more: Partial<Touch> = {}): Touch => ({
  ...{
    at: '2026-11-18 09:10:00',
    who: 'Анна',
    action: 'Ввод · 3 числа',
    batch: 'b',
    day: '2026-11-17',
    source: 'VK',
    metric,
    now: '5',
  },
  ...more,
});
const RECORDS = [record('2026-11-17', { leads: 5, spend: 900 }), record('2026-11-12', { clicks: 8 })];

it('A number from a file that agreed with its own total is sure, one that was typed is fair', () => {
  const touches = [
    touch('reconciled:spend', { batch: 'f', day: '', source: '', now: 'agrees' }),
    touch('spend', { batch: 'f', action: 'Импорт: vk.csv', now: '900' }),
    touch('leads'),
  ];
  expect(trustOf(['spend', 'leads'], RECORDS, { touches, otherwise: 'typed', today: TODAY })).toMatchObject([
    { metric: 'spend', level: 'sure', lastDay: '2026-11-17', behind: 0, agreement: 'agrees' },
    { metric: 'leads', level: 'fair', behind: 0, touch: { who: 'Анна' } },
  ]);
});

it('A total that differs, or a number five days late, is in doubt; so is a metric of which nothing is there', () => {
  const touches = [
    touch('spend', { batch: 'f', now: '900' }),
    touch('reconciled:spend', { batch: 'f', day: '', now: 'differs' }),
    touch('clicks'),
  ];
  const found = trustOf(['spend', 'clicks', 'held'], RECORDS, { touches, otherwise: 'typed', today: TODAY });
  expect(found.map(({ level, behind }) => [level, behind])).toEqual([
    ['doubt', 0],
    ['doubt', 5],
    ['doubt', undefined],
  ]);
});

it('What was typed over since counts, not the file that agreed before it', () => {
  const touches = [
    touch('spend', { batch: 'typed', now: '900' }),
    touch('spend', { batch: 'f', now: '900' }),
    touch('reconciled:spend', { batch: 'f', day: '', now: 'agrees' }),
  ];
  expect(trustOf(['spend'], RECORDS, { touches, otherwise: 'typed', today: TODAY })[0]).toMatchObject({
    level: 'fair',
  });
});

const FILE = [
  touch('reconciled:spend', { batch: 'f', day: '', source: '', now: 'agrees' }),
  touch('spend', { batch: 'f', now: '900' }),
];
const found = (records: readonly DayRecord[], touches: readonly Touch[]) =>
  trustOf(['spend'], records, { touches, otherwise: 'typed', today: TODAY })[0];

it('A number typed over in the sheet is not the one that the file agreed on', () => {
  const typed = found([record('2026-11-17', { spend: 950 })], FILE);
  expect(typed).toEqual({ metric: 'spend', level: 'fair', lastDay: '2026-11-17', behind: 0, otherwise: 'typed' });
});

it('Two sources of a day are sure only when both files agreed', () => {
  const both = [record('2026-11-17', { spend: 900 }), { ...record('2026-11-17', { spend: 300 }), source: 'Сайт' }];
  expect(found(both, FILE)).toMatchObject({ level: 'fair', touch: { batch: 'f' }, otherwise: 'typed' });
  const other = touch('spend', { batch: 'g', source: 'Сайт', now: '300' });
  expect(found(both, [...FILE, other])).toMatchObject({ level: 'fair' });
  const agreed = touch('reconciled:spend', { batch: 'g', day: '', source: '', now: 'agrees' });
  expect(found(both, [...FILE, other, agreed])).toMatchObject({ level: 'sure', agreement: 'agrees' });
});

it('A line about an earlier day says nothing of the newest one', () => {
  const later = [record('2026-11-16', { spend: 900 }), record('2026-11-17', { spend: 900 })];
  const touches = [...FILE.slice(0, 1), touch('spend', { batch: 'f', day: '2026-11-16', now: '900' })];
  expect(found(later, touches)).toMatchObject({ level: 'fair', otherwise: 'typed' });
});

it('A number that was emptied through the add-on and typed again in the sheet comes from nobody known', () => {
  const emptied = touch('spend', { batch: 'u', action: 'Отмена', now: '' });
  expect(found([record('2026-11-17', { spend: 900 })], [emptied, ...FILE])).toMatchObject({ otherwise: 'typed' });
});
