import { type Deal, type Facts, parseSettings } from '../../../src/core';
import { bySegment, withoutTests } from '../../../src/core/economics';

const TODAY = '2026-11-22';
const settings = parseSettings({
  costPercent: 60,
  sources: [
    { name: 'Яндекс', segment: 'Частные' },
    { name: 'Партнёры', segment: 'Бизнес', costPercent: 50 },
    { name: 'Дилеры', segment: 'Тест: дилеры' },
  ],
});
const facts: Facts = {
  records: [
    { day: '2026-07-10', source: 'Яндекс', values: { spend: 999_999, leads: 1 } },
    { day: '2026-08-03', source: 'Яндекс', values: { spend: 60_000, leads: 60, qualified: 40 } },
    { day: '2026-09-03', source: 'Яндекс', values: { payments: 5, repeatPayments: 1, revenue: 250_000 } },
    { day: '2026-10-30', source: 'Партнёры', values: { spend: 20_000, leads: 10, payments: 2, revenue: 200_000 } },
    { day: '2026-10-30', source: 'Дилеры', values: { spend: 5000, leads: 3, payments: 1, revenue: 10_000 } },
    { day: '2026-11-05', source: 'Яндекс', values: { spend: 777_777 } },
  ],
};

it('counts what a client costs and brings over the last three full months', () => {
  const { period, rows } = bySegment(facts, settings, TODAY);
  expect(period).toEqual({
    from: '2026-08-01',
    to: '2026-10-31',
    months: ['2026-08', '2026-09', '2026-10'],
    isOpen: false,
  });
  const [yandex, partners] = rows;
  // 60 000 / 60; / 40; / (5 − 1); 250 000 / 5; 250 000 × 0.4; (100 000 − 60 000) / 60 000; (100 000 / 5) / 15 000
  expect(yandex).toMatchObject({ source: 'Яндекс', segment: 'Частные', cpl: 1000, cpql: 1500, cac: 15_000 });
  expect(yandex).toMatchObject({ averageCheck: 50_000, margin: 100_000 });
  expect(yandex?.romi).toBeCloseTo(2 / 3);
  expect(yandex?.returned).toBeCloseTo(4 / 3);
  expect(partners).toMatchObject({ segment: 'Бизнес', cac: 10_000, margin: 100_000, romi: 4, returned: 5 });
  expect(partners?.cpql).toBeUndefined();
});

it('counts the whole as a ratio of sums, not as a mean of ratios', () => {
  const { whole, segments } = bySegment(facts, settings, TODAY);
  expect(whole).toMatchObject({ margin: 200_000, romi: 1.5, averageCheck: 450_000 / 7 });
  expect(whole.cac).toBeCloseTo(80_000 / 6);
  expect(segments.map(({ segment }) => segment)).toEqual(['Частные', 'Бизнес']);
});

it('leaves what is tested out of every sum and shows it apart', () => {
  const { tests, whole } = bySegment(facts, settings, TODAY);
  expect(tests).toMatchObject([{ source: 'Дилеры', values: { spend: 5000, revenue: 10_000 } }]);
  expect(whole.values).toMatchObject({ spend: 80_000, payments: 7 });
  expect(withoutTests(facts, settings).records.some(({ source }) => source === 'Дилеры')).toBe(false);
});

it('says no margin where nobody said what sales cost', () => {
  const { whole, rows } = bySegment(
    facts,
    parseSettings({ sources: settings.sources.map(({ name }) => ({ name })) }),
    TODAY,
  );
  for (const unit of [whole, ...rows]) {
    expect(unit.margin ?? unit.romi ?? unit.returned).toBeUndefined();
    expect(unit.averageCheck).toBeDefined();
  }
});

it('says the margin of a source that is known, but not the sum while another is not', () => {
  const half = parseSettings({
    sources: [{ name: 'Яндекс', costPercent: 60 }, { name: 'Партнёры' }, { name: 'Дилеры' }],
  });
  const { whole, rows } = bySegment(facts, half, TODAY);
  expect(whole.margin).toBeUndefined();
  expect(rows.map(({ margin }) => margin)).toEqual([100_000, undefined, undefined]);
});

it('looks at the current month while there is no full one, and at nothing where nothing was entered', () => {
  const young = { records: facts.records.filter(({ day }) => day > '2026-11') };
  expect(bySegment(young, settings, TODAY).period).toMatchObject({ months: ['2026-11'], isOpen: true });
  expect(bySegment({ records: [] }, settings, TODAY)).toEqual({
    whole: { source: '', segment: '', values: {} },
    segments: [],
    rows: [],
    tests: [],
  });
});

const deal = (id: string, more: Partial<Deal>): Deal => ({ id, created: '2026-08-03', source: 'Яндекс', ...more });

it('shares a source out among the segments of its deals; deals without one stay in the segment of their source', () => {
  const deals = [
    deal('1', { segment: 'Опт', paidOn: '2026-09-01', amount: 300_000 }),
    deal('2', { segment: 'опт ', qualified: true }),
    deal('3', { paidOn: '2026-10-31', amount: 100_000 }),
    deal('4', {}),
    deal('5', { segment: 'Опт', created: '2026-01-01' }),
  ];
  const own = bySegment({ ...facts, deals }, settings, TODAY).rows.filter(({ source }) => source === 'Яндекс');
  expect(own.map(({ segment }) => segment)).toEqual(['Опт', 'Частные']);
  // two of four deals created, the one qualified, one of two paid (repeat ones as all), three quarters of the money
  expect(own[0]?.values).toEqual({
    spend: 30_000,
    leads: 30,
    qualified: 40,
    payments: 2.5,
    repeatPayments: 0.5,
    revenue: 187_500,
  });
});

it('shares the common row of sales out among the sources of its deals', () => {
  const common = parseSettings({
    sales: 'commonRow',
    costPercent: 50,
    sources: [
      { name: 'Яндекс', segment: 'Частные' },
      { name: 'ВК' },
      { name: 'Отдел продаж', kept: ['payments', 'revenue'] },
    ],
  });
  const records = [
    { day: '2026-09-01', source: 'Яндекс', values: { spend: 30_000, leads: 30 } },
    { day: '2026-09-02', source: 'Отдел продаж', values: { payments: 4, revenue: 400_000 } },
  ];
  const deals = [
    deal('1', { paidOn: '2026-09-02', amount: 100_000 }),
    deal('2', { source: 'ВК', paidOn: '2026-09-02', amount: 300_000 }),
  ];
  const { rows, whole } = bySegment({ records, deals }, common, TODAY);
  expect(rows.map(({ source, values }) => [source, values.revenue])).toEqual([
    ['ВК', 300_000],
    ['Яндекс', 100_000],
  ]);
  expect(rows[1]).toMatchObject({ segment: 'Частные', cac: 15_000, margin: 50_000 });
  expect(whole).toMatchObject({ cac: 7500, margin: 200_000 });
  expect(bySegment({ records }, common, TODAY).rows.map(({ source }) => source)).toEqual(['Отдел продаж', 'Яндекс']);
});
