import { type DayRecord, type GoalPlan, type Inputs, planMonth, type Required, simulate } from '../../../src/core';
import { problemOf, row } from '../support';
import { alike } from './support';

const ASK = { month: '2026-05', asOf: '2026-04-30', goal: 900_000 };
/** Together a day: 20 leads, 4 meetings of 5 due, 2 payments of 15,000; 40 clicks; VK at 100 and the site at 50 a lead. */
const records = alike('2026-01-01', '2026-04-30', {
  VK: { clicks: 30, spend: 1500, leads: 15, due: 4, held: 3, payments: 1, revenue: 20_000 },
  Сайт: { clicks: 10, spend: 250, leads: 5, due: 1, held: 1, payments: 1, revenue: 10_000 },
});

describe('A goal of 900,000 at an average check of 15,000', () => {
  const { likely, assured, because } = planMonth({ records }, ASK);

  it('takes 60 payments, and what they took until now', () => {
    expect(because).toBeUndefined();
    expect(likely?.payments).toBeCloseTo(60, 6);
    expect(likely?.held).toBeCloseTo(120, 6);
    expect(likely?.due).toBeCloseTo(150, 6);
    expect(likely?.leads).toBeCloseTo(600, 6);
    expect(likely?.clicks).toBeCloseTo(1200, 6);
    expect(likely?.spend).toBeCloseTo(52_500, 6);
  });

  it('parts leads and spend as sources share them', () => {
    const sources = [...(likely?.sources ?? [])].sort((a, b) => (a.leads ?? 0) - (b.leads ?? 0));
    expect(sources.map(({ source }) => source)).toEqual(['Сайт', 'VK']);
    expect(sources.map(({ leads }) => Math.round(leads ?? 0))).toEqual([150, 450]);
    expect(sources.map(({ spend }) => Math.round(spend ?? 0))).toEqual([7500, 45_000]);
  });

  it('takes more of everything to be reached four times in five, in the same proportions', () => {
    const more = (assured?.leads ?? 0) / (likely?.leads ?? 1);
    expect(more).toBeGreaterThan(1.05);
    expect(more).toBeLessThan(1.4);
    for (const metric of ['payments', 'held', 'due', 'clicks', 'spend'] as const) {
      expect((assured?.[metric] ?? 0) / (likely?.[metric] ?? 1)).toBeCloseTo(more, 9);
    }
  });
});

it('A goal of 0, or below, takes nothing', () => {
  for (const goal of [0, -5]) {
    const { likely, assured } = planMonth({ records }, { ...ASK, goal });
    expect(likely).toMatchObject({ payments: 0, held: 0, due: 0, leads: 0, clicks: 0, spend: 0 });
    expect(assured).toEqual(likely);
  }
});

const demo = simulate({ seed: 3, from: '2025-09-01', to: '2026-04-30' });
const without = (...metrics: (keyof Inputs)[]): DayRecord[] =>
  demo.records.map((record) => {
    const left = Object.entries(record.values).filter(([metric]) => !metrics.some((one) => one === metric));
    return { ...record, values: Object.fromEntries(left) };
  });
const sum = (required: Required | undefined, metric: 'leads' | 'spend'): number =>
  (required?.sources ?? []).reduce((total, source) => total + (source[metric] ?? 0), 0);

it('Sources add up to the whole', () => {
  const { likely, assured } = planMonth({ records: demo.records, deals: demo.deals }, ASK);
  for (const required of [likely, assured]) {
    expect(sum(required, 'leads')).toBeCloseTo(required?.leads ?? 0, 6);
    expect(sum(required, 'spend')).toBeCloseTo(required?.spend ?? 0, 3);
  }
});

describe('A plan says as much as the business keeps', () => {
  const kept = (plan: GoalPlan): string[] => Object.keys(plan.likely ?? {}).sort();

  it('without spend, no budget', () => {
    expect(kept(planMonth({ records: without('spend') }, ASK))).toEqual([
      'clicks',
      'due',
      'held',
      'leads',
      'payments',
      'sources',
    ]);
  });

  it('without meetings, leads and payments', () => {
    const plan = planMonth({ records: without('scheduled', 'due', 'held') }, ASK);
    expect(kept(plan)).toEqual(['clicks', 'leads', 'payments', 'sources', 'spend']);
  });

  it('without leads, payments and meetings', () => {
    expect(kept(planMonth({ records: without('leads') }, ASK))).toEqual(['due', 'held', 'payments', 'sources']);
  });

  it('with sales in one common row, leads by source all the same', () => {
    const { records: common } = simulate({
      seed: 3,
      from: '2025-09-01',
      to: '2026-04-30',
      commonSalesRow: 'Отдел продаж',
    });
    const { likely } = planMonth({ records: common }, ASK);
    expect(sum(likely, 'leads')).toBeCloseTo(likely?.leads ?? 0, 6);
    expect(likely?.leads).toBeCloseTo(planMonth({ records: demo.records }, ASK).likely?.leads ?? 0, 6);
  });

  it('with a source that has just stopped, at last month’s shares', () => {
    const stopped = demo.records.filter(({ day, source }) => source !== 'social' || day < '2026-04-01');
    const { likely } = planMonth({ records: stopped }, ASK);
    expect(likely?.sources.map(({ source }) => source)).not.toContain('social');
    expect(sum(likely, 'leads')).toBeCloseTo(likely?.leads ?? 0, 6);
  });
});

describe('There is a reason instead of a plan', () => {
  it('without payments or without money', () => {
    expect(planMonth({ records: without('payments', 'repeatPayments') }, ASK)).toEqual({ because: 'notKept' });
    expect(planMonth({ records: without('revenue') }, ASK)).toEqual({ because: 'notKept' });
  });

  it('before anybody has paid', () => {
    const none = alike('2026-02-01', '2026-04-30', { a: { leads: 3, payments: 0, revenue: 0 } });
    expect(planMonth({ records: none }, ASK)).toEqual({ because: 'tooLittleData' });
  });

  it('with less than two weeks entered', () => {
    expect(planMonth({ records: records.filter(({ day }) => day > '2026-04-20') }, ASK)).toEqual({
      because: 'tooLittleHistory',
    });
  });
});

it('A day, a month or a goal that does not exist is refused', () => {
  expect(problemOf(() => planMonth({ records: [] }, { ...ASK, asOf: '2026-02-30' }))?.code).toBe('badDay');
  expect(problemOf(() => planMonth({ records: [] }, { ...ASK, month: '2026-00' }))?.code).toBe('badMonth');
  expect(problemOf(() => planMonth({ records }, { ...ASK, goal: Number.POSITIVE_INFINITY }))?.code).toBe('notFinite');
  const broken = [...records, row('2026-04-10', 'b', { revenue: Number.NaN })];
  expect(problemOf(() => planMonth({ records: broken }, ASK))?.code).toBe('notFinite');
});
