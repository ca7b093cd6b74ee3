import { type DayRecord, forecastMonth, type Inputs, simulate } from '../../../src/core';
import { row } from '../support';
import { alike } from './support';

const { records, deals } = simulate({ seed: 12, from: '2025-09-01', to: '2026-03-12' });
const ASK = { month: '2026-03', asOf: '2026-03-12' };
const whole = forecastMonth({ records, deals }, ASK);
const mean = (forecast: typeof whole): number => forecast.revenue?.mean ?? Number.NaN;
const without = (...metrics: (keyof Inputs)[]): DayRecord[] =>
  records.map((record) => {
    const left = Object.entries(record.values).filter(([metric]) => !metrics.some((one) => one === metric));
    return { ...record, values: Object.fromEntries(left) };
  });

describe('A month is forecast as well as it can be', () => {
  it.each([
    ['without deals', { records }],
    ['without meetings', { records: without('scheduled', 'due', 'held'), deals }],
    [
      'without days that meetings are due on',
      { records: without('due'), deals: deals.map(({ dueOn: _, ...deal }) => deal) },
    ],
    ['without spend', { records: without('spend'), deals }],
    ['without leads', { records: without('leads'), deals }],
    ['without payments', { records: without('payments', 'repeatPayments') }],
  ])('%s', (_, facts) => {
    const forecast = forecastMonth(facts, ASK);
    expect(forecast.because).toBeUndefined();
    expect(mean(forecast) / mean(whole)).toBeGreaterThan(0.75);
    expect(mean(forecast) / mean(whole)).toBeLessThan(1.33);
  });

  it('where sales stand in one common row', () => {
    const common = simulate({ seed: 12, from: '2025-09-01', to: '2026-03-12', commonSalesRow: 'Отдел продаж' });
    expect(mean(forecastMonth({ records: common.records, deals }, ASK)) / mean(whole)).toBeCloseTo(1, 2);
  });

  it('where days are missing', () => {
    const gaps = simulate({ seed: 12, from: '2025-09-01', to: '2026-03-12', missingShare: 0.05 });
    expect(mean(forecastMonth({ records: gaps.records, deals }, ASK)) / mean(whole)).toBeGreaterThan(0.85);
    expect(mean(forecastMonth({ records: gaps.records }, ASK)) / mean(whole)).toBeGreaterThan(0.8);
  });

  it('after two weeks, with wide doubt', () => {
    const fortnight = records.filter(({ day }) => day >= '2026-02-27');
    const { revenue } = forecastMonth({ records: fortnight }, ASK);
    expect(revenue?.mean).toBeGreaterThan(0);
    const width = (range = revenue) => (range?.high ?? 0) - (range?.low ?? 0);
    expect(width()).toBeGreaterThan(width(whole.revenue));
  });
});

describe('A smaller answer', () => {
  it('is payments alone where no money is kept', () => {
    const forecast = forecastMonth({ records: without('revenue'), deals }, { ...ASK, goal: 1_000_000 });
    expect(forecast.payments).toEqual(whole.payments);
    expect(Object.keys(forecast).sort()).toEqual(['asOf', 'month', 'payments']);
  });

  it('is money alone where payments are not counted', () => {
    const forecast = forecastMonth({ records: without('payments', 'repeatPayments') }, ASK);
    expect(forecast.payments).toBeUndefined();
    expect(forecast.revenue?.low).toBeGreaterThanOrEqual(forecast.toDate ?? Number.NaN);
  });

  it('is payments alone until somebody has paid', () => {
    const none = alike('2026-02-01', '2026-03-12', { a: { leads: 3, payments: 0, revenue: 0 } });
    const forecast = forecastMonth({ records: none }, ASK);
    expect(forecast.revenue).toBeUndefined();
    expect(forecast.payments?.low).toBe(0);
    expect(forecast.payments?.high).toBeLessThan(4);
  });
});

describe('There is a reason instead of a forecast', () => {
  it('with less than two weeks, or nothing, entered', () => {
    const days = records.filter(({ day }) => day >= '2026-03-01');
    expect(forecastMonth({ records: days }, ASK)).toMatchObject({ because: 'tooLittleHistory' });
    expect(forecastMonth({ records: days }, ASK).toDate).toBe(whole.toDate);
    expect(forecastMonth({ records: [] }, ASK)).toEqual({ ...ASK, because: 'tooLittleHistory' });
    expect(forecastMonth({ records, deals }, { month: '2026-03', asOf: '2025-01-01' }).because).toBe(
      'tooLittleHistory',
    );
  });

  it('where neither payments nor money are kept', () => {
    expect(forecastMonth({ records: without('payments', 'repeatPayments', 'revenue') }, ASK).because).toBe('notKept');
  });

  it('for a past month of which nothing was entered', () => {
    expect(forecastMonth({ records }, { month: '2024-03', asOf: '2026-03-12' })).toEqual({
      ...{ month: '2024-03', asOf: '2026-03-12', because: 'missingDays' },
    });
  });
});

describe('Refunds', () => {
  it('lower what there is, and nothing breaks', () => {
    const refund = row('2026-03-12', 'search', { revenue: -300_000 });
    const forecast = forecastMonth({ records: [...records, refund], deals }, ASK);
    expect(forecast.toDate).toBe((whole.toDate ?? 0) - 300_000);
    expect(mean(forecast)).toBeLessThan(mean(whole) - 250_000);
  });

  it('that outweigh all sales leave payments to tell', () => {
    const refund = row('2026-03-12', 'search', { revenue: -1e9 });
    const forecast = forecastMonth({ records: [...records, refund], deals }, ASK);
    expect(forecast.payments).toEqual(whole.payments);
    expect(forecast.revenue).toBeUndefined();
  });
});

it('Deals with days in an odd order count as far as they came', () => {
  const odd = deals.map((deal, index) => {
    if (index % 9 !== 0 || deal.paidOn === undefined) return deal;
    return { ...deal, created: deal.paidOn, heldOn: deal.created, lostOn: deal.created };
  });
  expect(mean(forecastMonth({ records, deals: odd }, ASK)) / mean(whole)).toBeCloseTo(1, 0);
});
