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
    metric,
    now: '5',
  },
  ...more,
});
const RECORDS = [record('2026-11-17', { leads: 5, spend: 900 }), record('2026-11-12', { clicks: 8 })];

it('A number from a file that agreed with its own total is sure, one that was typed is fair', () => {
  const touches = [
    touch('reconciled:spend', { batch: 'f', day: '', now: 'agrees' }),
    touch('spend', { batch: 'f', action: 'Импорт: vk.csv' }),
    touch('leads'),
  ];
  expect(trustOf(['spend', 'leads'], RECORDS, { touches, today: TODAY })).toMatchObject([
    { metric: 'spend', level: 'sure', lastDay: '2026-11-17', behind: 0, agreement: 'agrees' },
    { metric: 'leads', level: 'fair', behind: 0, touch: { who: 'Анна' } },
  ]);
});

it('A total that differs, or a number five days late, is in doubt; so is a metric of which nothing is there', () => {
  const touches = [
    touch('spend', { batch: 'f' }),
    touch('reconciled:spend', { batch: 'f', day: '', now: 'differs' }),
    touch('clicks'),
  ];
  const found = trustOf(['spend', 'clicks', 'held'], RECORDS, { touches, today: TODAY });
  expect(found.map(({ level, behind }) => [level, behind])).toEqual([
    ['doubt', 0],
    ['doubt', 5],
    ['doubt', undefined],
  ]);
});

it('What was typed over since counts, not the file that agreed before it', () => {
  const touches = [
    touch('spend', { batch: 'typed' }),
    touch('spend', { batch: 'f' }),
    touch('reconciled:spend', { batch: 'f', day: '', now: 'agrees' }),
  ];
  expect(trustOf(['spend'], RECORDS, { touches, today: TODAY })[0]).toMatchObject({ level: 'fair' });
});
